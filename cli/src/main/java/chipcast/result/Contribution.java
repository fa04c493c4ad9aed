package chipcast.result;

/**
 * What one slot adds to a figure.
 *
 * @param segment index of its segment
 * @param slot index of the slot in it
 * @param part of the slot that counts: 1 but where pairings are told apart
 * @param amount in the figure's unit
 */
public record Contribution(int segment, int slot, double part, double amount) {}

package chipcast.result;

/**
 * What one slot adds to a figure.
 *
 * @param segment index of its segment
 * @param slot index of the slot in it
 * @param amount in the figure's unit
 */
public record Contribution(int segment, int slot, double amount) {}

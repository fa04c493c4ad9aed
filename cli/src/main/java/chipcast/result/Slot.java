package chipcast.result;

/**
 * One chip in one phase of a segment's work. An option of the segment's choice is one chip for all
 * phases (joint pools) or a pair of chips (split pools), so it owns one slot a phase.
 *
 * @param option number of the option within the segment; slots of one option serve the same tasks
 * @param chip the chip that serves the phase
 * @param phase id of the phase
 * @param pairing architectures of the option's chips, prefill first: {@code gpu}, {@code gpu+sram}
 * @param priceBasis how the buyer comes by the chip: {@code merchant}, {@code captive} or {@code
 *     rented}
 */
public record Slot(int option, ChipLabel chip, String phase, String pairing, String priceBasis) {}

package chipcast.result;

import java.util.List;

/**
 * One chip in one phase of a segment's work. Where all phases share a pool, one chip serves them
 * all; where prefill and decode have pools of their own, a chip of one pool serves beside a chip of
 * the other, and may do so in several pairs.
 *
 * @param option number of the chip in its pool, within the segment; slots of one option are its
 *     phases
 * @param chip the chip that serves the phase
 * @param phase id of the phase
 * @param pairs the options of the segment's choice in which it serves, at least one
 * @param priceBasis how the buyer comes by the chip: {@code merchant}, {@code captive} or {@code
 *     rented}
 */
public record Slot(int option, ChipLabel chip, String phase, List<Pair> pairs, String priceBasis) {
  /** The list is kept as it is. */
  public Slot {
    pairs = List.copyOf(pairs);
  }

  /**
   * An option of a segment's choice: a family for all pools, or a pair of families.
   *
   * @param option its number within the segment's choice
   * @param reads architecture of the chips for the phases before the last
   * @param writes architecture of the chips for the last phase
   */
  public record Pair(int option, String reads, String writes) {

    /** The architectures that serve together, prefill first: {@code gpu}, {@code gpu+sram}. */
    public String architectures() {
      return reads.equals(writes) ? reads : reads.concat("+").concat(writes);
    }
  }
}

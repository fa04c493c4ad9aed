package chipcast.projection;

/**
 * The part of a workload's tasks that one segment asks for: {@code buyer · tier · pools}.
 *
 * @param buyer the buyer's part of the workload, 0 to 1
 * @param tier the tier's part of it, 0 to 1
 * @param pools the part served in the segment's kind of pools, joint or split, 0 to 1
 * @param part their product
 */
public record DemandPart(double buyer, double tier, double pools, double part) {
  static DemandPart of(double buyer, double tier, double pools) {
    return new DemandPart(buyer, tier, pools, buyer * tier * pools);
  }
}

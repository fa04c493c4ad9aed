package chipcast.projection;

import chipcast.assumption.Economics;

/** What part of the base year's fleet each buyer owns, counted in H100-equivalents. */
final class Ownership {
  private final double[] equivalents;
  private final int lanes;

  private Ownership(double[] equivalents, int lanes) {
    this.equivalents = equivalents;
    this.lanes = lanes;
  }

  /** Of a fleet as it was last counted. */
  static Ownership of(Plan plan, Block block, Fleet fleet) {
    int lanes = block.lanes();
    double[] owned = new double[plan.buyers().size() * lanes];
    Economics.Equivalent of = plan.world().economics().equivalent();
    for (Cell cell : plan.market().cells()) {
      for (int lane = 0; lane < lanes; lane++) {
        double chips = fleet.chips(cell, lane);
        if (chips > 0) {
          owned[plan.market().buyerOf(cell.index()) * lanes + lane] +=
              chips
                  * plan.chips()
                      .get(cell.chip())
                      .h100Equivalents(
                          block.of(of.eightBit(), lane), block.of(of.sixteenBit(), lane));
        }
      }
    }
    return new Ownership(owned, lanes);
  }

  /** H100-equivalents of a buyer. */
  double of(int buyer, int lane) {
    return equivalents[buyer * lanes + lane];
  }
}

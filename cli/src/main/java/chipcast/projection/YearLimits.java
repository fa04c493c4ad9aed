package chipcast.projection;

import java.util.Arrays;

/** What was found of scarce resources in one year: resource × lane, in the resources' units. */
final class YearLimits {
  private final int lanes;
  final double[] supply;
  final double[] freeUse;
  final double[] use;
  final double[] rent;
  final double[] residual;
  final double[] steps;

  /** Contracted chips that supplies did not allow, by lane. */
  final double[] contractsCut;

  YearLimits(int resources, int lanes) {
    this.lanes = lanes;
    this.supply = new double[resources * lanes];
    this.freeUse = new double[resources * lanes];
    this.use = new double[resources * lanes];
    this.rent = new double[resources * lanes];
    this.residual = new double[lanes];
    this.steps = new double[lanes];
    this.contractsCut = new double[lanes];
    Arrays.fill(supply, Double.NaN);
  }

  /** USD per unit and year; 0 where supply is slack. */
  double rent(int resource, int lane) {
    return rent[resource * lanes + lane];
  }

  /** Whether any resource has a rent in a lane. */
  boolean binds(int lane) {
    for (int at = lane; at < rent.length; at += lanes) {
      if (rent[at] > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether any resource has a rent in any lane. */
  boolean binds() {
    for (double each : rent) {
      if (each > 0) {
        return true;
      }
    }
    return false;
  }
}

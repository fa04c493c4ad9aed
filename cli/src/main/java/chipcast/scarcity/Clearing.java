package chipcast.scarcity;

import java.util.Arrays;

/**
 * Rents that clear a market, and how well.
 *
 * @param rents USD per unit and year by resource, 0 where supply is slack
 * @param freeUse use at zero rent by resource
 * @param use at the rents
 * @param residual largest violation of complementarity, relative to supply: |use/supply − 1| where
 *     there is a rent, what exceeds 1 where there is none
 * @param steps taken by Newton's method
 */
@SuppressWarnings("ArrayRecordComponent")
public record Clearing(double[] rents, double[] freeUse, double[] use, double residual, int steps) {

  /** Whether any resource is scarce. */
  public boolean binds() {
    return Arrays.stream(rents).anyMatch(rent -> rent > 0);
  }
}

package chipcast.hardware;

import chipcast.arithmetic.Require;

/**
 * Units per second and chip after all that multiplies the roofline: {@code roofline · maturity ·
 * pool · error}. The roofline itself is solved at mature efficiency and does not depend on them.
 *
 * @param roofline units per second and chip at mature efficiency
 * @param maturity fraction of it that the software of the year reaches
 * @param pool factor of interference or rate matching
 * @param error factor of the uncertainty of the efficiency; 1 in the point run
 * @param unitsPerSecondPerChip the product
 */
public record EffectiveRate(
    double roofline, double maturity, double pool, double error, double unitsPerSecondPerChip) {
  /** The product of the factors. */
  public static EffectiveRate of(double roofline, double maturity, double pool, double error) {
    Require.nonNegative("roofline", roofline);
    Require.nonNegative("maturity", maturity);
    Require.nonNegative("pool", pool);
    Require.positive("error", error);
    return new EffectiveRate(
        roofline, maturity, pool, error, product(roofline, maturity, pool, error));
  }

  /** The product alone, for loops over cells whose factors have been checked. */
  public static double product(double roofline, double maturity, double pool, double error) {
    return roofline * maturity * pool * error;
  }
}

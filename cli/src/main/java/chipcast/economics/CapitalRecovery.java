package chipcast.economics;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Require;

/** The capital recovery factor of engineering economics. */
public final class CapitalRecovery {
  private CapitalRecovery() {}

  /**
   * The constant yearly payment that repays one USD, CRF(r, n) = r / (1 − (1 + r)^−n), which tends
   * to 1/n as r tends to 0. The denominator is formed without cancellation, so small rates lose no
   * digits.
   *
   * @param rate real interest a year, above −1
   * @param years years of repayment, positive
   */
  public static double factor(double rate, double years) {
    Require.that(rate > -1 && rate < Double.POSITIVE_INFINITY, "rate", rate, "above -1 and finite");
    Require.positive("years", years);
    return rate == 0 ? 1 / years : rate / -Elementary.expm1(-years * Elementary.log1p(rate));
  }

  /** What one USD in so many years is worth today, (1 + r)^−n. */
  public static double presentValue(double rate, double years) {
    Require.that(rate > -1 && rate < Double.POSITIVE_INFINITY, "rate", rate, "above -1 and finite");
    return Elementary.pow(1 + rate, -Require.finite("years", years));
  }
}

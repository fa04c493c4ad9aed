package chipcast.choice;

import chipcast.arithmetic.Require;

/**
 * How far a chip is on sale: from 0 at its release linearly to 1 over the ramp, and 0 again once it
 * has been sold for its time. The weight of a calendar year is the exact mean over the year, so
 * that months matter.
 *
 * @param released fractional calendar year of release
 * @param ramp years from release to full supply, at least 0
 * @param soldFor years from release to the end of sale, above 0; +∞ for no end
 */
public record Availability(double released, double ramp, double soldFor) {

  /**
   * Checks the domain.
   *
   * @throws IllegalArgumentException if an argument is outside it
   */
  public Availability {
    Require.finite("released", released);
    Require.nonNegative("ramp", ramp);
    Require.that(soldFor > 0, "soldFor", soldFor, "above 0");
  }

  /**
   * The weight a of a calendar year: its mean from the year's beginning to its end, 0 to 1.
   *
   * @param year calendar year
   */
  public double in(int year) {
    return mean(released, ramp, soldFor, year);
  }

  /**
   * The same over lanes: an index is a chip and lane of the caller's, who has checked the
   * arguments.
   */
  public static void over(
      double[] released, double[] ramp, double[] soldFor, int year, double[] weight) {
    for (int lane = 0; lane < weight.length; lane++) {
      weight[lane] = mean(released[lane], ramp[lane], soldFor[lane], year);
    }
  }

  private static double mean(double released, double ramp, double soldFor, int year) {
    double from = Math.max(year - released, 0);
    double to = Math.min(Math.max(year + 1.0 - released, 0), soldFor);
    return to <= from ? 0 : supplied(to, ramp) - supplied(from, ramp);
  }

  /** The weight's integral from release over a time on sale. */
  private static double supplied(double time, double ramp) {
    return time < ramp ? time * time / (2 * ramp) : time - ramp / 2;
  }
}

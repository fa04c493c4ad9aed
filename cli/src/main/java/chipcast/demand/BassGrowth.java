package chipcast.demand;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Require;

/**
 * Diffusion of an innovation from the base year's level to a multiple of it: 1 + (m − 1)·F(t), t
 * years after the base year, with F(t) = (1 − e^(−(p+q)t)) / (1 + (q/p)·e^(−(p+q)t)) (F. M. Bass,
 * Management Science 15, 1969).
 *
 * @param potential level in the end as a multiple of the base year's, above 0 (m)
 * @param innovation those who adopt unprompted, a year, above 0 (p)
 * @param imitation those who adopt because others did, a year, at least 0 (q)
 */
public record BassGrowth(double potential, double innovation, double imitation)
    implements GrowthCurve {

  /**
   * Checks the domain.
   *
   * @throws IllegalArgumentException if an argument is outside it
   */
  public BassGrowth {
    Require.positive("potential", potential);
    Require.positive("innovation", innovation);
    Require.nonNegative("imitation", imitation);
  }

  /**
   * The fraction that has adopted.
   *
   * @param years since the beginning, at least 0
   */
  public double adopted(double years) {
    double left = Elementary.exp(-(innovation + imitation) * years);
    return (1 - left) / (1 + imitation / innovation * left);
  }

  @Override
  public double level(int baseYear, int year) {
    return 1 + (potential - 1) * adopted(year - baseYear);
  }
}

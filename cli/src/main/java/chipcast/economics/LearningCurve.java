package chipcast.economics;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Require;

/**
 * Wright's law: unit cost falls by the learning rate with each doubling of cumulative volume, C =
 * C0 · (Q/Q0)^log2(1 − rate) (T. P. Wright, <i>Factors affecting the cost of airplanes</i>, 1936).
 * The volume is last year's, so that cost and volume need no fixed point.
 *
 * @param learningRate fraction by which a doubling lowers cost, 0 to below 1
 * @param firstVolume cumulative volume at which the stated cost holds
 */
public record LearningCurve(double learningRate, double firstVolume) {
  /** Checks the domain. */
  public LearningCurve {
    Require.that(
        learningRate >= 0 && learningRate < 1, "learningRate", learningRate, "0 to below 1");
    Require.positive("firstVolume", firstVolume);
  }

  /** The factor on cost at a cumulative volume; 1 up to the first volume. */
  public double factor(double volume) {
    Require.nonNegative("volume", volume);
    if (volume <= firstVolume || learningRate == 0) {
      return 1;
    }
    double exponent = Elementary.log(1 - learningRate) / Elementary.log(2);
    return Elementary.pow(volume / firstVolume, exponent);
  }
}

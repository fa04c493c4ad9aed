package chipcast.evidence;

import chipcast.arithmetic.Elementary;
import java.util.Arrays;
import java.util.List;

/**
 * How far predictions are from measurements: factors exp|ln(predicted/measured)|, 1 where they
 * agree.
 *
 * @param rows counted
 * @param median half of the rows are no further off
 * @param eighty 80 of 100 are no further off
 * @param ninetyFive 95 of 100 are no further off
 * @param bias the median of predicted over measured
 */
public record FactorError(int rows, double median, double eighty, double ninetyFive, double bias) {
  /**
   * Of some errors.
   *
   * @param logs ln(predicted/measured) of at least one row
   */
  public static FactorError of(List<Double> logs) {
    double[] signed = logs.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double[] sizes = Arrays.stream(signed).map(Math::abs).sorted().toArray();
    return new FactorError(
        signed.length,
        Elementary.exp(quantile(sizes, 0.5)),
        Elementary.exp(quantile(sizes, 0.8)),
        Elementary.exp(quantile(sizes, 0.95)),
        Elementary.exp(quantile(signed, 0.5)));
  }

  /** Linear between order statistics (R. J. Hyndman, Y. Fan, 1996, definition 7). */
  private static double quantile(double[] sorted, double part) {
    double at = part * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}

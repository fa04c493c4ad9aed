package chipcast.uncertainty;

import java.util.Arrays;
import java.util.function.Supplier;

/** The figure of every point of a design, kept, for what needs them one by one. */
final class Collected {
  private Collected() {}

  /**
   * Runs a design and keeps one figure of each point.
   *
   * @return by number of the point; NaN where there is none
   */
  static double[] of(Ensemble ensemble, Supplier<Design> design, int points, Question question) {
    double[] figures = new double[points];
    Arrays.fill(figures, Double.NaN);
    ensemble.run(
        design,
        points,
        () ->
            block ->
                System.arraycopy(
                    question.answers(block),
                    0,
                    figures,
                    Math.toIntExact(block.first()),
                    block.lanes()));
    return figures;
  }
}

package chipcast.evidence;

import chipcast.arithmetic.Elementary;
import java.util.Optional;

/**
 * Joules for each unit, predicted and measured.
 *
 * @param where power was measured: at the boards or at the wall
 * @param predicted J
 * @param measured J
 */
public record Energy(String where, double predicted, double measured) {
  /** ln(predicted/measured). */
  public double error() {
    return Elementary.log(predicted / measured);
  }

  /** Of a row with watts. */
  public static Optional<Energy> of(ServingScore.Row row, MeasuredNames.Power power) {
    Situation situation = row.situation();
    MeasuredRow published = situation.row();
    if (published.power().isEmpty() || published.accelerators().isEmpty()) {
      return Optional.empty();
    }
    boolean wall = published.powerBasis().contains("wall");
    double drawn = situation.watts() * power.board().point() * (wall ? power.wall().point() : 1);
    double watts = published.power().getAsDouble() / published.accelerators().getAsDouble();
    return Optional.of(
        new Energy(
            wall ? "the wall" : "the boards",
            drawn / row.predicted(),
            watts / situation.measured()));
  }
}

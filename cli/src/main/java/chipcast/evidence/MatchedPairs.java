package chipcast.evidence;

import chipcast.arithmetic.Elementary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * Pairs of rows that differ in nothing but the accelerator, measured at least a tenth apart: does
 * the model put the faster one first?
 *
 * @param right pairs in the right order
 * @param all pairs
 */
public record MatchedPairs(int right, int all) {
  private static final double APART = Elementary.log(1.1);

  /** The part that is right; NaN where there is no pair. */
  public double part() {
    return all == 0 ? Double.NaN : (double) right / all;
  }

  /**
   * Of a score.
   *
   * @param error ln(predicted/measured) of a row, by which efficiencies one likes
   */
  public static MatchedPairs of(ServingScore score, ToDoubleFunction<ServingScore.Row> error) {
    Map<String, List<ServingScore.Row>> alike = new LinkedHashMap<>();
    for (ServingScore.Row row : score.rows()) {
      alike.computeIfAbsent(key(row.situation()), k -> new ArrayList<>()).add(row);
    }
    int right = 0;
    int all = 0;
    for (List<ServingScore.Row> rows : alike.values()) {
      for (int i = 0; i < rows.size(); i++) {
        for (int j = 0; j < i; j++) {
          double measured = ln(rows.get(i)) - ln(rows.get(j));
          if (sameChip(rows.get(i), rows.get(j)) || Math.abs(measured) < APART) {
            continue;
          }
          double predicted =
              measured + error.applyAsDouble(rows.get(i)) - error.applyAsDouble(rows.get(j));
          all++;
          right += measured * predicted > 0 ? 1 : 0;
        }
      }
    }
    return new MatchedPairs(right, all);
  }

  private static double ln(ServingScore.Row row) {
    return Elementary.log(row.situation().measured());
  }

  private static boolean sameChip(ServingScore.Row one, ServingScore.Row other) {
    return one.situation().chip().equals(other.situation().chip());
  }

  /** Model, scenario, precision, regime, lengths, and streams where they were set. */
  private static String key(Situation situation) {
    MeasuredRow row = situation.row();
    boolean set = !row.scenario().startsWith("MLPerf");
    return String.join(
        "|",
        situation.model(),
        row.model(),
        row.scenario(),
        situation.precision(),
        situation.regime().word(),
        situation.unit(),
        set ? length(row.promptTokens()) : "",
        set ? length(row.outputTokens()) : "",
        set ? length(row.inFlight()) : "");
  }

  /** To the nearest tenth of a power of two, so that 127.8 and 127.5 streams are the same. */
  private static String length(OptionalDouble tokens) {
    return tokens.isEmpty() || tokens.getAsDouble() <= 0
        ? ""
        : Long.toString(Math.round(10 * Elementary.log(tokens.getAsDouble()) / Elementary.log(2)));
  }
}

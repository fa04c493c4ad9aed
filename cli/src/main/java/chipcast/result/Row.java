package chipcast.result;

import chipcast.measure.Basis;
import chipcast.measure.Label;
import chipcast.measure.Lens;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One tidy row: one figure with everything that says what it is of. A label over which the row is a
 * sum is empty.
 *
 * @param scenario id of the scenario
 * @param year calendar year
 * @param measure the lens
 * @param basis new or installed
 * @param labels values of the labels that the row is not a sum over
 * @param value the figure
 */
public record Row(
    String scenario, int year, Lens measure, Basis basis, Map<Label, String> labels, Value value) {

  /** The labels that have a column, in order. */
  public static final List<Label> LABELS =
      List.of(
          Label.USE,
          Label.MARKET,
          Label.BUYER,
          Label.WORKLOAD,
          Label.TIER,
          Label.POOL,
          Label.PHASE,
          Label.CLASS,
          Label.VENDOR,
          Label.FAMILY,
          Label.CHIP,
          Label.GENERATED);

  /** Names of all columns, in order. */
  public static final List<String> COLUMNS =
      Stream.of(
              Stream.of("scenario", "year", "measure", "basis"),
              LABELS.stream().map(Label::word),
              Stream.of("value", "unit"))
          .flatMap(names -> names)
          .toList();

  public Row {
    labels = Map.copyOf(labels);
  }

  /** The value of a label, empty where the row is a sum over it. */
  public String label(Label label) {
    return labels.getOrDefault(label, "");
  }

  /** The unit of the figure. */
  public String unit() {
    return measure.unitText();
  }
}

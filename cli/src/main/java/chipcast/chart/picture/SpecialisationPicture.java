package chipcast.chart.picture;

import chipcast.chart.HeatMap;
import chipcast.measure.Label;
import chipcast.measure.Scope;
import chipcast.report.Column;
import chipcast.result.Outcome;
import chipcast.result.Parts;
import chipcast.result.Tally;
import chipcast.result.Tally.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which families do which work: of each workload the shares of the families. */
public final class SpecialisationPicture {
  private static final int MOST_FAMILIES = 16;
  private static final Column SHARE = Column.share("share", "share");

  private SpecialisationPicture() {}

  /**
   * The picture of an outcome in a year.
   *
   * @param part what stands in the rows: families, architectures, vendors
   */
  public static HeatMap of(Subject subject, Outcome outcome, Scope scope, Label part, int year) {
    Count count = new Count(scope.lens(), scope.basis());
    List<Label> labels = List.of(part, Label.WORKLOAD);
    Tally all = Tally.of(outcome, scope, List.of(count), labels);
    List<Integer> years = List.of(year);
    List<String> rows =
        names(Parts.of(all.by(List.of(part)), count, outcome.structure(), years), MOST_FAMILIES);
    List<String> columns =
        names(
            Parts.of(all.by(List.of(Label.WORKLOAD)), count, outcome.structure(), years),
            Integer.MAX_VALUE);
    int index = outcome.structure().yearIndex(year);
    List<List<Double>> values = new ArrayList<>();
    for (String row : rows) {
      List<Double> own = new ArrayList<>();
      for (String column : columns) {
        double whole = all.by(List.of(Label.WORKLOAD)).sum(List.of(column), count, index);
        own.add(whole > 0 ? all.sum(List.of(row, column), count, index) / whole : Double.NaN);
      }
      values.add(own);
    }
    String title = "Who does which work in " + year + ": " + subject.who();
    String measured =
        "share of " + scope.lens().word() + " on each workload, in %; a column adds up to 100";
    return new HeatMap(
        subject.caption(title, measured, "The largest workloads stand at the left."),
        rows,
        columns,
        SHARE,
        values);
  }

  private static List<String> names(Parts parts, int most) {
    List<String> names = new ArrayList<>();
    for (Parts.Part part : parts.atMost(most, Set.of())) {
      if (!part.rest()) {
        names.add(part.name());
      }
    }
    return names;
  }
}

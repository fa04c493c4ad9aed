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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    int index = outcome.structure().yearIndex(year);
    Parts parts = Parts.of(all.by(List.of(part)), count, outcome.structure(), years);
    List<Parts.Part> rows = parts.atMost(MOST_FAMILIES, leaders(all, part, count, index));
    List<String> columns =
        Parts.of(all.by(List.of(Label.WORKLOAD)), count, outcome.structure(), years).all().stream()
            .map(Parts.Part::name)
            .toList();
    List<List<Double>> values = new ArrayList<>();
    for (Parts.Part row : rows) {
      List<String> members = members(row, rows, parts);
      List<Double> own = new ArrayList<>();
      for (String column : columns) {
        double whole = all.by(List.of(Label.WORKLOAD)).sum(List.of(column), count, index);
        double amount = 0;
        for (String member : members) {
          amount += all.sum(List.of(member, column), count, index);
        }
        own.add(whole > 0 ? amount / whole : Double.NaN);
      }
      values.add(own);
    }
    String title = "Who does which work in " + year + ": " + subject.who();
    String measured =
        "share of " + scope.lens().word() + " on each workload, in %; a column adds up to 100";
    return new HeatMap(
        subject.caption(title, measured, "The largest workloads stand at the left."),
        rows.stream().map(Parts.Part::name).toList(),
        columns,
        SHARE,
        values);
  }

  /** Of each workload the part that does most of it: none of them goes into the others' row. */
  private static Set<String> leaders(Tally all, Label part, Count count, int index) {
    Map<String, String> leaders = new LinkedHashMap<>();
    Map<String, Double> most = new LinkedHashMap<>();
    for (List<String> group : all.by(List.of(part, Label.WORKLOAD)).groups()) {
      double amount = all.sum(group, count, index);
      String workload = group.get(1);
      if (amount > most.getOrDefault(workload, 0.0)) {
        most.put(workload, amount);
        leaders.put(workload, group.get(0));
      }
    }
    return new HashSet<>(leaders.values());
  }

  /** What stands in a row: one part, or all those that have no row of their own. */
  private static List<String> members(Parts.Part row, List<Parts.Part> rows, Parts parts) {
    if (!row.rest()) {
      return List.of(row.name());
    }
    Set<String> shown = new HashSet<>();
    rows.forEach(each -> shown.add(each.name()));
    List<String> members = new ArrayList<>();
    for (Parts.Part each : parts.all()) {
      if (!shown.contains(each.name())) {
        members.add(each.name());
      }
    }
    return members;
  }
}

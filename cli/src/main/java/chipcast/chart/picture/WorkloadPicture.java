package chipcast.chart.picture;

import chipcast.chart.Fan;
import chipcast.chart.SmallMultiples;
import chipcast.measure.Choice;
import chipcast.measure.Label;
import chipcast.measure.Scope;
import chipcast.report.Column;
import chipcast.result.Outcome;
import chipcast.result.Tally;
import chipcast.result.Tally.Count;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The share that a class of chips has of each workload, by scenario. */
public final class WorkloadPicture {
  private static final Column SHARE = Column.share("share", "share");

  private WorkloadPicture() {}

  /**
   * The picture of some outcomes.
   *
   * @param outcomes by name of the scenario
   * @param chips a class of chips
   * @param years calendar years
   */
  public static SmallMultiples of(
      Subject subject,
      Map<String, Outcome> outcomes,
      Scope scope,
      String chips,
      List<Integer> years) {
    Map<String, List<Fan.Line>> panels = new LinkedHashMap<>();
    Map<String, Double> peaks = new LinkedHashMap<>();
    outcomes.forEach((name, outcome) -> add(name, outcome, scope, chips, years, panels, peaks));
    List<String> workloads = new ArrayList<>(panels.keySet());
    workloads.sort(
        (a, b) -> Double.compare(peaks.getOrDefault(b, 0.0), peaks.getOrDefault(a, 0.0)));
    List<SmallMultiples.Panel> shown = new ArrayList<>();
    for (String workload : workloads) {
      List<Fan.Line> lines = panels.getOrDefault(workload, List.of());
      if (peaks.getOrDefault(workload, 0.0) > 0 && lines.size() == outcomes.size()) {
        shown.add(new SmallMultiples.Panel(workload, lines));
      }
    }
    String title = "Share of " + words(chips) + " by workload: " + subject.who();
    String measured = "share of " + scope.lens().word() + " on each workload";
    return new SmallMultiples(
        subject.caption(title, measured, "The largest workloads come first."), years, SHARE, shown);
  }

  private static String words(String chips) {
    return chips.equals("gpu") ? "GPUs" : chips + " chips";
  }

  private static void add(
      String name,
      Outcome outcome,
      Scope scope,
      String chips,
      List<Integer> years,
      Map<String, List<Fan.Line>> panels,
      Map<String, Double> peaks) {
    Count count = new Count(scope.lens(), scope.basis());
    List<Label> labels = List.of(Label.WORKLOAD, Label.CLASS);
    Tally all = Tally.of(outcome, scope, List.of(count), labels);
    Tally own = all.where(Label.CLASS, Choice.of(chips));
    for (List<String> workload : all.by(List.of(Label.WORKLOAD)).groups()) {
      Choice only = Choice.of(workload.get(0));
      List<Double> shares = new ArrayList<>();
      double peak = 0;
      for (int year : years) {
        int index = outcome.structure().yearIndex(year);
        double whole = all.where(Label.WORKLOAD, only).whole(count, index);
        double part = own.where(Label.WORKLOAD, only).whole(count, index);
        shares.add(whole > 0 ? part / whole : Double.NaN);
        peak = Math.max(peak, whole);
      }
      panels
          .computeIfAbsent(workload.get(0), none -> new ArrayList<>())
          .add(Fan.Line.of(name, shares));
      peaks.merge(workload.get(0), peak, Math::max);
    }
  }
}

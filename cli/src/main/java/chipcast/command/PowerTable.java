package chipcast.command;

import chipcast.measure.Basis;
import chipcast.measure.Choice;
import chipcast.measure.Label;
import chipcast.measure.Lens;
import chipcast.measure.Measure;
import chipcast.measure.PerTask;
import chipcast.measure.Pick;
import chipcast.measure.Scope;
import chipcast.measure.Selection;
import chipcast.measure.Total;
import chipcast.measure.When;
import chipcast.report.Column;
import chipcast.result.Absence;
import chipcast.result.CompiledMeasure;
import chipcast.result.Outcome;
import chipcast.result.SegmentLabel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What each workload takes of power: watts of new chips and of the fleet, joules a task. */
final class PowerTable {
  private PowerTable() {}

  /** Three lines a workload of the view's use and market. */
  static YearTable of(Outcome outcome, View view, String scope) {
    YearTable table =
        new YearTable(
            "power",
            "Power and energy by workload: " + scope,
            List.of(Column.text("workload", "workload"), Column.text("figure", "figure")),
            view.years());
    Scope power = view.scope().withUse(Choice.ALL).withLens(Lens.POWER);
    for (String workload : workloads(outcome, view)) {
      Selection own = Selection.of(Label.WORKLOAD, workload);
      line(table, workload, "new chips", "W", new Total(power.withBasis(Basis.NEW), own), outcome);
      line(
          table, workload, "fleet", "W", new Total(power.withBasis(Basis.INSTALLED), own), outcome);
      Scope fresh = power.withBasis(Basis.NEW).withYear(When.EACH);
      PerTask energy = new PerTask(PerTask.Figure.ENERGY, fresh, own, Pick.MEAN);
      line(table, workload, "energy a task on new chips", "J", energy, outcome);
    }
    table.note("Drawn on average, all in: watts × facility × draw, idle time of pools counted.");
    return table;
  }

  private static Set<String> workloads(Outcome outcome, View view) {
    Set<String> workloads = new LinkedHashSet<>();
    for (SegmentLabel segment : outcome.structure().segments()) {
      if (view.scope().use().includes(segment.use())) {
        workloads.add(segment.workload());
      }
    }
    return workloads;
  }

  private static void line(
      YearTable table,
      String workload,
      String figure,
      String unit,
      Measure measure,
      Outcome outcome) {
    CompiledMeasure compiled = CompiledMeasure.of(measure, outcome.structure());
    List<Double> figures = new ArrayList<>();
    for (int year : table.years()) {
      figures.add(compiled.in(outcome, year).number(0));
    }
    table.line(List.of(workload, figure), unit, figures, Absence.NO_NEW_DEMAND);
  }
}

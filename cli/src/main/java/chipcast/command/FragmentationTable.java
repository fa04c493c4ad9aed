package chipcast.command;

import chipcast.measure.Lens;
import chipcast.measure.Scope;
import chipcast.report.Column;
import chipcast.result.Absence;
import chipcast.result.Fragmentation;
import chipcast.result.Fragmentation.Indices;
import chipcast.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How concentrated the market is, and whether each workload has chips of its own. */
final class FragmentationTable {
  private static final List<Index> INDICES =
      List.of(
          new Index("HHI", "1", Indices::hhi),
          new Index("effective number", "1", Indices::effectiveNumber),
          new Index("entropy", "1", Indices::entropy),
          new Index("entropy between workloads", "1", Indices::between),
          new Index("entropy within workloads", "1", Indices::within),
          new Index("top share", "1", Indices::topShare),
          new Index("specialisation", "1", Indices::specialisation));

  private record Index(String name, String unit, ToDoubleFunction<Indices> of) {}

  private FragmentationTable() {}

  /** All indices, lens by lens, by each of the labels that fragmentation is reported by. */
  static YearTable of(Outcome outcome, View view, String scope) {
    YearTable table =
        new YearTable(
            "fragmentation",
            "Fragmentation by " + lenses(view) + ": " + scope,
            List.of(
                Column.text("lens", "lens"),
                Column.text("by", "by"),
                Column.text("index", "index")),
            view.years());
    for (Lens lens : view.lenses()) {
      add(outcome, view.scope().withLens(lens), table);
    }
    table.note(
        "HHI is the sum of squared shares, the effective number its inverse; entropy is in nats, and what is"
            + " between workloads and within them adds up to it. Specialisation is 0 where every workload"
            + " buys the same mix, 1 where each has its own.");
    return table;
  }

  private static String lenses(View view) {
    List<String> words = new ArrayList<>();
    view.lenses().forEach(lens -> words.add(lens.word()));
    return String.join(" and ", words);
  }

  private static void add(Outcome outcome, Scope scope, YearTable table) {
    List<Fragmentation> all = Fragmentation.of(outcome, scope, Fragmentation.LABELS, 0);
    for (var label : Fragmentation.LABELS) {
      for (Index index : INDICES) {
        List<Double> figures = new ArrayList<>();
        for (Fragmentation each : all) {
          if (each.by() == label && table.years().contains(each.year())) {
            figures.add(each.indices().map(i -> index.of().applyAsDouble(i)).orElse(Double.NaN));
          }
        }
        table.line(
            List.of(scope.lens().word(), label.word(), index.name()),
            index.unit(),
            figures,
            Absence.NO_NEW_DEMAND);
      }
    }
  }
}

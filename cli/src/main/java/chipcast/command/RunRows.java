package chipcast.command;

import chipcast.measure.Label;
import chipcast.measure.Lens;
import chipcast.measure.Scope;
import chipcast.measure.Selection;
import chipcast.report.Table;
import chipcast.report.TidyTable;
import chipcast.result.Outcome;
import chipcast.result.Row;
import chipcast.result.Rows;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The tidy rows that a view asks for. */
final class RunRows {

  private RunRows() {}

  /** A table of them, made up while it is written. */
  static Table of(Outcome outcome, View view) {
    return TidyTable.with("rows", "Rows", view.by(), () -> rows(outcome, view));
  }

  /** The rows, lens by lens, each by year. */
  static Stream<Row> rows(Outcome outcome, View view) {
    List<Label> keep = labels(view);
    Stream<Row> all = Stream.empty();
    for (Lens lens : view.lenses()) {
      Scope scope = view.scope().withLens(lens);
      Stream<Row> ofLens = Rows.of(outcome, scope, Selection.ALL, keep, 0);
      all = Stream.concat(all, ofLens.filter(row -> view.years().contains(row.year())));
    }
    return all;
  }

  /** Uses are never mixed; of a family and a chip it is said what they are besides. */
  private static List<Label> labels(View view) {
    Set<Label> labels = EnumSet.of(Label.USE);
    labels.addAll(view.by());
    if (!view.scope().market().labels().isAll()) {
      labels.add(Label.MARKET);
    }
    if (labels.contains(Label.CHIP)) {
      labels.add(Label.FAMILY);
      labels.add(Label.GENERATED);
    }
    if (labels.contains(Label.FAMILY)) {
      labels.add(Label.VENDOR);
      labels.add(Label.CLASS);
    }
    return new ArrayList<>(labels);
  }
}

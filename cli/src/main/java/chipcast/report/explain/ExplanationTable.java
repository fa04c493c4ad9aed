package chipcast.report.explain;

import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Explanation;
import chipcast.report.Table;

/** An explanation as rows, for formats that have no trees: each term with its level and number. */
public final class ExplanationTable {

  private ExplanationTable() {}

  /** The tree row by row, each term before its own terms. */
  public static Table of(Explanation explanation) {
    Table.Builder table =
        Table.named("explanation", explanation.label())
            .column(Column.count("level", "level", ""))
            .column(Column.text("term", "term"))
            .column(Column.text("arithmetic", "arithmetic"))
            .column(Column.number("value", "value", ""))
            .column(Column.text("unit", "unit"))
            .column(Column.text("note", "note"));
    add(table, explanation, 0);
    return table.build();
  }

  private static void add(Table.Builder table, Explanation explanation, int level) {
    table.row(
        Cell.of(level),
        Cell.of(explanation.label()),
        Cell.of(explanation.expression()),
        explanation.value().isPresent()
            ? Cell.of(explanation.value().getAsDouble())
            : Cell.missing(""),
        Cell.of(explanation.unit()),
        Cell.of(explanation.note()));
    explanation.children().forEach(child -> add(table, child, level + 1));
  }
}

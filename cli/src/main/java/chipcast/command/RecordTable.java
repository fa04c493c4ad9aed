package chipcast.command;

import chipcast.assumption.AssumptionIndex;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import chipcast.source.Assumption;
import chipcast.source.Provenance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The values of a record, a row each, with grade, date and source. */
final class RecordTable {
  private final AssumptionIndex index;

  RecordTable(Scenarios.Loaded loaded) {
    this.index = AssumptionIndex.of(loaded.world());
  }

  /** Everything that is known of the values at and below a path, for machines. */
  Table inFull(String path, List<Leaves.Leaf> leaves) {
    Table.Builder table =
        Table.named("values", title(path))
            .column(Column.text("path", "path"))
            .column(Column.text("value", "value"))
            .column(Column.number("point", "point run", ""))
            .column(Column.text("unit", "unit"))
            .column(Column.text("grade", "grade"))
            .column(Column.text("as_of", "as of"))
            .column(Column.text("source", "source"))
            .column(Column.text("note", "note"))
            .column(Column.text("position", "written at"));
    for (Leaves.Leaf leaf : leaves) {
      Provenance provenance = provenance(leaf);
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(leaf.path()));
      cells.add(Cell.of(ValueText.of(leaf.node())));
      cells.add(
          index.at(leaf.path()).map(input -> Cell.of(input.point())).orElse(Cell.missing("")));
      cells.add(
          Cell.of(index.at(leaf.path()).map(input -> input.unit().canonicalText()).orElse("")));
      cells.add(Cell.of(grade(provenance)));
      cells.add(Cell.of(asOf(provenance)));
      cells.add(Cell.of(provenance.source().orElse("")));
      cells.add(Cell.of(provenance.note().orElse("")));
      cells.add(Cell.of(leaf.node().position().toString()));
      table.row(cells);
    }
    return table.build();
  }

  /** The same for people: each source is told once, below. */
  Table forPeople(String path, List<Leaves.Leaf> leaves) {
    Map<String, Integer> sources = new LinkedHashMap<>();
    Table.Builder table =
        Table.named("values", title(path))
            .column(Column.text("field", "field"))
            .column(Column.text("grade", "grade"))
            .column(Column.text("as_of", "as of"))
            .column(Column.text("source", "source"))
            .column(Column.text("value", "value"));
    for (Leaves.Leaf leaf : leaves) {
      Provenance provenance = provenance(leaf);
      boolean below = !path.isEmpty() && leaf.path().length() > path.length();
      table.row(
          Cell.of(below ? leaf.path().substring(path.length() + 1) : leaf.path()),
          Cell.of(grade(provenance)),
          Cell.of(asOf(provenance)),
          Cell.of(provenance.source().map(source -> mark(source, sources)).orElse("")),
          Cell.of(ValueText.of(leaf.node())));
    }
    sources.forEach((source, number) -> table.note("[" + number + "] " + source));
    return table.build();
  }

  private static String mark(String source, Map<String, Integer> sources) {
    int next = sources.size() + 1;
    return "[" + sources.computeIfAbsent(source, unseen -> next) + "]";
  }

  private static String title(String path) {
    return path.isEmpty() ? "Everything" : path;
  }

  private static String grade(Provenance provenance) {
    return provenance.grade().map(Enum::name).orElse("");
  }

  private static String asOf(Provenance provenance) {
    return provenance.asOf().map(date -> date.text()).orElse("");
  }

  private Provenance provenance(Leaves.Leaf leaf) {
    return index.at(leaf.path()).map(Assumption::provenance).orElse(Provenance.NONE);
  }
}

package chipcast.command;

import chipcast.arithmetic.Decimal;
import chipcast.assumption.AssumptionIndex;
import chipcast.assumption.World;
import chipcast.quantity.Distribution;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import chipcast.scenario.Kind;
import chipcast.scenario.Origin;
import chipcast.source.Assumption;
import chipcast.source.FieldTable;
import chipcast.source.MapNode;
import chipcast.source.Node;
import chipcast.source.Observation;
import chipcast.source.Provenance;
import chipcast.source.QuantityForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a value means, who set it, and what it rests on. */
final class ValueExplanation {
  private final Scenarios.Loaded loaded;
  private final AssumptionIndex index;

  ValueExplanation(Scenarios.Loaded loaded) {
    this.loaded = loaded;
    this.index = AssumptionIndex.of(loaded.world());
  }

  /** Tables on the value at a path: its origin first, then its meaning, then its history. */
  List<Table> of(String path, Node node) {
    List<Table> tables = new ArrayList<>();
    tables.add(origin(path, node));
    tables.add(meaning(path, node));
    index
        .at(path)
        .filter(assumption -> !assumption.history().isEmpty())
        .ifPresent(assumption -> tables.add(history(assumption)));
    return tables;
  }

  private Table origin(String path, Node node) {
    Table.Builder table =
        Table.named("origin", path + (isInner(node) ? "" : " = " + ValueText.of(node)))
            .column(Column.text("value", "value"))
            .column(Column.text("set_by", "set by"))
            .column(Column.text("position", "written at"));
    List<Origin> chain = loaded.resolved().chain(path);
    for (int i = chain.size() - 1; i >= 0; i--) {
      Origin origin = chain.get(i);
      table.row(
          Cell.of(origin.value().map(ValueExplanation::brief).orElse("removed")),
          Cell.of(who(origin)),
          Cell.of(origin.position().toString()));
    }
    return table.note("the first holds; each overrides those below it").build();
  }

  private static String brief(Node node) {
    return isInner(node) ? "a record" : ValueText.of(node);
  }

  private static String who(Origin origin) {
    return origin.kind() == Kind.GIVEN ? "the assumptions" : origin.level();
  }

  private Table meaning(String path, Node node) {
    Table.Builder table =
        Table.named("meaning", "What it is")
            .column(Column.text("what", ""))
            .column(Column.text("text", ""));
    Optional<FieldTable.Row> field = new FieldReference(World.SHAPE).at(path);
    field.ifPresent(
        row -> {
          row(table, "meaning", row.doc());
          row(table, "type", row.type() + unit(row.unit()));
        });
    index.at(path).ifPresent(assumption -> quantity(table, assumption));
    if (isInner(node)) {
      row(table, "fields", Leaves.below(path, node).size() + " values: chipcast show " + path);
    }
    return table.build();
  }

  private static String unit(String unit) {
    return switch (unit) {
      case "" -> "";
      case "1" -> ", a plain number or per cent";
      default -> " in " + unit;
    };
  }

  private static void quantity(Table.Builder table, Assumption assumption) {
    String unit = assumption.unit().canonicalText();
    String in = unit.equals("1") ? "" : " " + unit;
    Distribution distribution = assumption.distribution();
    row(table, "point run", Decimal.tenDigits(assumption.point()) + in);
    if (assumption.uncertain()) {
      row(
          table,
          "80 % within",
          Decimal.tenDigits(distribution.quantile(0.1))
              + " … "
              + Decimal.tenDigits(distribution.quantile(0.9))
              + in);
    }
    provenance(table, assumption.provenance());
  }

  private static void provenance(Table.Builder table, Provenance provenance) {
    row(table, "source", provenance.source().orElse("none"));
    provenance.asOf().ifPresent(date -> row(table, "as of", date.text()));
    provenance.grade().ifPresent(grade -> row(table, "grade", GradeText.of(grade)));
    provenance.note().ifPresent(note -> row(table, "note", note));
  }

  private static Table history(Assumption assumption) {
    String unit = assumption.unit().canonicalText();
    Table.Builder table =
        Table.named("history", "What was known when")
            .column(Column.text("for", "for"))
            .column(Column.text("known", "known"))
            .column(Column.number("value", "value", unit))
            .column(Column.text("source", "source"));
    for (Observation seen : assumption.history()) {
      table.row(
          Cell.of(seen.holds().text()),
          Cell.of(seen.known().text()),
          Cell.of(seen.distribution().point()),
          Cell.of(seen.provenance().source().orElse("")));
    }
    return table.build();
  }

  private static boolean isInner(Node node) {
    return node instanceof MapNode && !QuantityForm.isQuantityMap(node);
  }

  private static void row(Table.Builder table, String what, String text) {
    table.row(Cell.of(what), Cell.of(text));
  }
}

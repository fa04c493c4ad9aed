package chipcast.command;

import chipcast.assumption.Claim;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.ReadableNumber;
import chipcast.report.Table;
import chipcast.uncertainty.ClaimChance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How probable claims are, limb by limb, and what would turn them. */
final class ClaimChanceTables {
  private static final String NONE = "–";

  /** More inputs than these are not listed one by one. */
  private static final int MOST_NAMED = 6;

  private final List<ClaimChance> chances;

  ClaimChanceTables(List<ClaimChance> chances) {
    this.chances = List.copyOf(chances);
  }

  /** For people: a line a claim, a line a limb, and the inputs that turn each verdict. */
  List<Table> forPeople() {
    return List.of(claims(), limbs(), flips());
  }

  private Table claims() {
    Table.Builder table =
        Table.named("claims", "How probable claims are, in % of draws in which all limbs hold")
            .column(Column.text("claim", "claim"))
            .column(Column.text("medians", "at medians"))
            .column(Column.share("probability", "holds in"))
            .column(Column.text("hardest", "hardest limb"))
            .column(Column.share("of-limb", "holds in"))
            .column(Column.text("flip", "nearest turn, sd"));
    for (ClaimChance of : chances) {
      Optional<ClaimChance.LimbChance> hardest = hardest(of);
      table.row(
          Cell.of(of.claim().id()),
          Cell.of(of.atMedians() ? "holds" : "no"),
          share(of.probability()),
          Cell.of(hardest.map(limb -> limb.limb().id()).orElse(NONE)),
          hardest.map(limb -> share(limb.probability())).orElse(Cell.missing(NONE)),
          Cell.of(
              of.flip()
                  .map(flip -> ReadableNumber.number(flip.deviations(), 2))
                  .orElse("none found")));
    }
    noteUnasked(table, chances);
    return table.build();
  }

  /** Names the limbs that are not asked of draws. */
  static void noteUnasked(Table.Builder table, List<ClaimChance> chances) {
    for (ClaimChance of : chances) {
      for (Claim.Limb limb : of.unasked()) {
        table.note(
            of.claim().id()
                + ": "
                + limb.id()
                + " compares worlds at equal work and is not asked of draws (run --claims asks it).");
      }
    }
  }

  /** Part of the draws; nothing where none can be asked. */
  static Cell share(double probability) {
    return Double.isNaN(probability) ? Cell.missing(NONE) : RunScreen.share(probability);
  }

  /** The limb that holds in the fewest draws, the first of equals. */
  static Optional<ClaimChance.LimbChance> hardest(ClaimChance of) {
    ClaimChance.LimbChance least = null;
    for (ClaimChance.LimbChance limb : of.limbs()) {
      least = least == null || limb.probability() < least.probability() ? limb : least;
    }
    return Optional.ofNullable(least);
  }

  private Table limbs() {
    Table.Builder table =
        Table.named("limbs", "Their limbs, in % of draws")
            .column(Column.text("claim", "claim"))
            .column(Column.text("limb", "limb"))
            .column(Column.share("probability", "holds in"))
            .column(Column.text("says", "what is measured"));
    for (ClaimChance of : chances) {
      for (ClaimChance.LimbChance limb : of.limbs()) {
        table.row(
            Cell.of(of.claim().id()),
            Cell.of(limb.limb().id()),
            share(limb.probability()),
            Cell.of(limb.limb().says()));
      }
    }
    return table.build();
  }

  private Table flips() {
    Table.Builder table =
        Table.named("turns", "What turns each verdict, every input within its own P10 to P90")
            .column(Column.text("claim", "claim"))
            .column(Column.text("input", "input"))
            .column(Column.text("value", "to"));
    for (ClaimChance of : chances) {
      List<ClaimChance.Move> moves = of.flip().map(ClaimChance.Flip::moves).orElse(List.of());
      for (ClaimChance.Move move : moves.subList(0, Math.min(MOST_NAMED, moves.size()))) {
        table.row(
            Cell.of(of.claim().id()),
            Cell.of(move.input().path()),
            Cell.of(InputText.value(move.input(), move.value())));
      }
      if (moves.size() > MOST_NAMED) {
        table.note(
            of.claim().id() + ": and " + (moves.size() - MOST_NAMED) + " more (--format json).");
      }
    }
    table.note(
        "Tried in the directions that the draws suggest, and run; none found is no proof that there"
            + " is none.");
    return table.build();
  }

  /** For machines: a row a claim, a limb, and an input of a turn. */
  Table forMachines() {
    Table.Builder table = columns(Table.named("chances", "How probable claims are"));
    for (ClaimChance of : chances) {
      cells(of).forEach(table::row);
    }
    return table.build();
  }

  /** The columns of rows for machines. */
  static Table.Builder columns(Table.Builder table) {
    return table
        .column(Column.text("claim", "claim"))
        .column(Column.text("part", "part"))
        .column(Column.text("name", "name"))
        .column(Column.number("value", "value", ""))
        .column(Column.text("unit", "unit"));
  }

  /** A claim in rows of these columns. */
  static List<List<Cell>> cells(ClaimChance of) {
    List<List<Cell>> all = new ArrayList<>();
    for (Row row : rows(of)) {
      all.add(
          List.of(
              Cell.of(of.claim().id()),
              Cell.of(row.part()),
              Cell.of(row.name()),
              Double.isNaN(row.value()) ? Cell.missing("") : Cell.of(row.value()),
              Cell.of(row.unit())));
    }
    return all;
  }

  private record Row(String part, String name, double value, String unit) {}

  private static List<Row> rows(ClaimChance of) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("claim", "probability", of.probability(), "1"));
    rows.add(new Row("claim", "draws", of.draws(), "1"));
    rows.add(new Row("claim", "at-medians", of.atMedians() ? 1 : 0, "1"));
    for (ClaimChance.LimbChance limb : of.limbs()) {
      rows.add(new Row("limb", limb.limb().id(), limb.probability(), "1"));
    }
    of.flip()
        .ifPresent(
            flip -> {
              rows.add(new Row("turn", "deviations", flip.deviations(), "1"));
              for (ClaimChance.Move move : flip.moves()) {
                String unit = move.input().assumption().unit().canonicalText();
                rows.add(new Row("input", move.input().path(), move.value(), unit));
              }
            });
    return rows;
  }
}

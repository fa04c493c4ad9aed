package chipcast.command;

import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.ReadableNumber;
import chipcast.report.Table;
import chipcast.result.Outcome;
import chipcast.result.SanityCheck;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Totals of the model against what is known of the world. */
final class KnownWorld {

  private static final int DIGITS = 3;

  private KnownWorld() {}

  /**
   * One figure in all the years for which something is known.
   *
   * @param name what it is
   * @param checks by year, at least one
   */
  record Figure(String name, List<SanityCheck> checks) {

    /** The year in which the model comes nearest to the known figure, or furthest beyond it. */
    SanityCheck nearest() {
      SanityCheck nearest = checks.get(0);
      for (SanityCheck check : checks) {
        if (check.modelled() / check.known() > nearest.modelled() / nearest.known()) {
          nearest = check;
        }
      }
      return nearest;
    }

    /** The years in which the model goes beyond what is known: {@code 2026-2028, 2030}. */
    String above() {
      List<Integer> years = new ArrayList<>();
      for (SanityCheck check : checks) {
        if (check.exceeded()) {
          years.add(check.year());
        }
      }
      return YearSpans.text(years);
    }
  }

  /** All figures in the order of the outcome. */
  static List<Figure> figures(Outcome outcome) {
    Map<String, List<SanityCheck>> byName = new LinkedHashMap<>();
    for (SanityCheck check : outcome.sanity(0)) {
      byName.computeIfAbsent(check.figure(), name -> new ArrayList<>()).add(check);
    }
    List<Figure> figures = new ArrayList<>();
    byName.forEach((name, checks) -> figures.add(new Figure(name, List.copyOf(checks))));
    return figures;
  }

  /** Every figure and year, a row each, for machines. */
  static Table table(Outcome outcome) {
    Table.Builder table =
        named()
            .column(Column.number("modelled", "modelled", ""))
            .column(Column.number("known", "known", ""))
            .column(Column.text("unit", "unit"))
            .column(Column.text("source", "source"));
    for (SanityCheck check : outcome.sanity(0)) {
      table.row(
          Cell.of(check.figure()),
          Cell.of((double) check.year()),
          Cell.of(check.modelled()),
          Cell.of(check.known()),
          Cell.of(check.unit()),
          Cell.of(check.source()));
    }
    return table.build();
  }

  /** The same for people. */
  static Table forPeople(Outcome outcome) {
    Table.Builder table =
        named()
            .column(Column.share("modelled", "modelled"))
            .column(Column.share("known", "known"))
            .column(Column.share("of_known", "of known"))
            .column(Column.text("source", "source"));
    for (SanityCheck check : outcome.sanity(0)) {
      table.row(
          Cell.of(check.figure()),
          Cell.of((double) check.year()),
          Cell.of(RunScreen.amount(check.modelled(), check.unit())),
          Cell.of(RunScreen.amount(check.known(), check.unit())),
          Cell.of(check.modelled() / check.known()),
          Cell.of(check.source()));
    }
    return table.build();
  }

  /**
   * A row a figure for people: the year in which the model comes nearest, or furthest beyond;
   * nothing where nothing is known.
   */
  static Optional<Table> highest(Outcome outcome) {
    List<Figure> figures = figures(outcome);
    if (figures.isEmpty()) {
      return Optional.empty();
    }
    Table.Builder table =
        Table.named("known_world", "Against the known world, in the highest year, all uses")
            .column(Column.text("figure", ""))
            .column(Column.year("year", "year"))
            .column(Column.share("modelled", "model"))
            .column(Column.share("known", "known"))
            .column(Column.share("of_known", "of known"))
            .column(Column.text("above", "ABOVE in"));
    for (Figure figure : figures) {
      SanityCheck nearest = figure.nearest();
      table.row(
          Cell.of(figure.name()),
          Cell.of((double) nearest.year()),
          Cell.of(RunScreen.amount(nearest.modelled(), nearest.unit())),
          Cell.of(RunScreen.amount(nearest.known(), nearest.unit())),
          Cell.of(ReadableNumber.share(nearest.modelled() / nearest.known(), DIGITS)),
          Cell.of(figure.above()));
    }
    return Optional.of(table.build());
  }

  private static Table.Builder named() {
    return Table.named("known_world", "Against the known world, all uses")
        .column(Column.text("figure", "figure"))
        .column(Column.year("year", "year"));
  }
}

package chipcast.command;

import chipcast.projection.LeagueQuestion;
import chipcast.projection.LeagueRow;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Format;
import chipcast.report.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cheapest chip of each architecture at each of several speeds. */
final class SpeedSweep {
  private static final double MILLION = 1e6;
  private static final String NONE = "-";

  private final int year;
  private final String unit;
  private final List<Speed> speeds = new ArrayList<>();

  /**
   * One speed.
   *
   * @param text as asked for
   * @param question at it
   * @param cheapest by architecture, or by both of a pair
   */
  private record Speed(
      String text, LeagueQuestion question, Map<String, LeagueRow.Serves> cheapest) {
    /** The architecture of the cheapest of all; empty where none serves. */
    String winner() {
      String winner = "";
      double least = Double.POSITIVE_INFINITY;
      for (Map.Entry<String, LeagueRow.Serves> each : cheapest.entrySet()) {
        if (each.getValue().usd() < least) {
          winner = each.getKey();
          least = each.getValue().usd();
        }
      }
      return winner;
    }
  }

  SpeedSweep(int year, String unit) {
    this.year = year;
    this.unit = unit;
  }

  /** Adds a speed with its league table. */
  void add(String text, LeagueQuestion question, List<LeagueRow> rows) {
    Map<String, LeagueRow.Serves> cheapest = new LinkedHashMap<>();
    for (LeagueRow row : rows) {
      if (row instanceof LeagueRow.Serves serves) {
        cheapest.putIfAbsent(LeagueTables.kinds(serves), serves);
      }
    }
    speeds.add(new Speed(text, question, cheapest));
  }

  /** For people two tables, for machines a row for each speed and architecture. */
  List<Table> tables(Format format) {
    return format == Format.TABLE || format == Format.MD
        ? List.of(byArchitecture(), winners())
        : List.of(rows());
  }

  private List<String> kinds() {
    List<String> kinds = new ArrayList<>();
    for (Speed speed : speeds) {
      for (String kind : speed.cheapest().keySet()) {
        if (!kinds.contains(kind)) {
          kinds.add(kind);
        }
      }
    }
    kinds.sort(null);
    return kinds;
  }

  private Table byArchitecture() {
    Table.Builder table =
        Table.named(
                "by_architecture",
                "USD a million tasks on the cheapest chip of each architecture, by "
                    + unit
                    + " of a stream: "
                    + subject())
            .column(Column.text("kind", "kind"));
    for (Speed speed : speeds) {
      table.column(Column.number("at_" + speed.text(), speed.text(), ""));
    }
    for (String kind : kinds()) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(kind)));
      for (Speed speed : speeds) {
        LeagueRow.Serves row = speed.cheapest().get(kind);
        cells.add(row == null ? Cell.missing(NONE) : Cell.of(row.usd() * MILLION));
      }
      table.row(cells);
    }
    return table.build();
  }

  private String subject() {
    LeagueQuestion any = speeds.get(0).question();
    return any.workload().id() + ", " + any.model().name() + ", " + year;
  }

  private Table winners() {
    Table.Builder table =
        Table.named("cheapest", "The cheapest at each speed")
            .column(Column.text("speed", unit))
            .column(Column.text("kind", "kind"))
            .column(Column.text("chip", "chip"))
            .column(Column.number("lead", "lead", ""))
            .column(Column.text("next", "before"));
    for (Speed speed : speeds) {
      LeagueRow.Serves best = speed.cheapest().get(speed.winner());
      if (best == null) {
        table.row(
            Cell.of(speed.text()), Cell.of(NONE), Cell.of(NONE), Cell.missing(NONE), Cell.of(NONE));
      } else {
        table.row(winner(speed, best));
      }
    }
    return table
        .note("lead: how many times as dear the cheapest of any other architecture is.")
        .build();
  }

  private static List<Cell> winner(Speed speed, LeagueRow.Serves best) {
    String next = NONE;
    double least = Double.POSITIVE_INFINITY;
    for (Map.Entry<String, LeagueRow.Serves> other : speed.cheapest().entrySet()) {
      if (!other.getKey().equals(speed.winner()) && other.getValue().usd() < least) {
        least = other.getValue().usd();
        next = other.getValue().name();
      }
    }
    return List.of(
        Cell.of(speed.text()),
        Cell.of(speed.winner()),
        Cell.of(best.name()),
        least < Double.POSITIVE_INFINITY ? Cell.of(least / best.usd()) : Cell.missing(NONE),
        Cell.of(next));
  }

  private Table rows() {
    Table.Builder table =
        Table.named("sweep", "The cheapest of each architecture at each speed")
            .column(Column.text("workload", "workload"))
            .column(Column.text("model", "model"))
            .column(Column.year("year", "year"))
            .column(Column.text("speed", unit))
            .column(Column.text("architecture", "architecture"))
            .column(Column.text("option", "option"))
            .column(Column.text("buyer", "buyer"))
            .column(Column.money("task_cost", "task_cost", "USD/task"));
    for (Speed speed : speeds) {
      for (Map.Entry<String, LeagueRow.Serves> each : speed.cheapest().entrySet()) {
        table.row(
            Cell.of(speed.question().workload().id()),
            Cell.of(speed.question().model().id()),
            Cell.of((double) year),
            Cell.of(speed.text()),
            Cell.of(each.getKey()),
            Cell.of(each.getValue().name()),
            Cell.of(each.getValue().offers().get(0).buyer().id()),
            Cell.of(each.getValue().usd()));
      }
    }
    return table.build();
  }
}

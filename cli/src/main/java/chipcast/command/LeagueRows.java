package chipcast.command;

import chipcast.hardware.CatalogueChip;
import chipcast.projection.CapacityTerms;
import chipcast.projection.LeagueQuestion;
import chipcast.projection.LeagueRow;
import chipcast.projection.OfferTerms;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The league table for machines: a row for each phase of each way to serve, and each refusal. */
final class LeagueRows {
  private static final double MILLION = 1e6;

  private final int year;
  private final Table.Builder table;

  LeagueRows(int year) {
    this.year = year;
    this.table = Table.named("league", "League table: a row a phase");
    labels();
    figures();
  }

  private void labels() {
    for (String name :
        List.of(
            "workload",
            "tier",
            "model",
            "option",
            "pool",
            "buyer",
            "basis",
            "chip",
            "family",
            "class",
            "architecture",
            "vendor",
            "generated",
            "phase",
            "precision",
            "reason")) {
      table.column(Column.text(name, name));
    }
    table.column(Column.year("year", "year"));
    table.column(Column.count("rank", "rank", ""));
  }

  private void figures() {
    table.column(Column.money("task_cost", "task_cost", "USD/task"));
    table.column(Column.energy("task_energy", "task_energy", "J/task"));
    table.column(Column.money("fresh", "fresh", "USD/Mtoken"));
    table.column(Column.money("cached", "cached", "USD/Mtoken"));
    table.column(Column.money("out", "out", "USD/Mtoken"));
    table.column(Column.money("small_pool", "small_pool", "USD/task"));
    table.column(Column.money("phase_cost", "phase_cost", "USD/task"));
    table.column(Column.number("units", "units", "unit/task"));
    table.column(Column.text("unit", "unit"));
    table.column(Column.number("rate", "rate", "unit/s/chip"));
    table.column(Column.number("rate_per_stream", "rate_per_stream", "unit/s"));
    table.column(Column.number("time_to_first", "time_to_first", "s"));
    table.column(Column.count("tensor", "tensor", ""));
    table.column(Column.count("stages", "stages", ""));
    table.column(Column.count("batch", "batch", ""));
    table.column(Column.share("load", "load"));
    table.column(Column.money("hour", "hour", "USD/h"));
  }

  /**
   * Where a row belongs.
   *
   * @param question that it answers
   * @param option name of the chips that serve together
   * @param pool joint or split
   * @param buyer who has the chip
   * @param basis on what terms
   * @param phase which phase
   * @param precision in which number format
   * @param reason why not; all other words are empty then
   */
  private record Labels(
      LeagueQuestion question,
      String option,
      String pool,
      String buyer,
      String basis,
      String phase,
      String precision,
      String reason) {
    static Labels refused(LeagueQuestion question, LeagueRow.Refused row) {
      return new Labels(question, row.name(), "", "", "", "", "", row.reason());
    }

    static Labels of(LeagueQuestion question, LeagueRow.Serves row, OfferTerms offer, int phase) {
      CapacityTerms.PhaseTerms terms = offer.capacity().phases().get(phase);
      return new Labels(
          question,
          row.name(),
          row.split() ? "split" : "joint",
          offer.buyer().id(),
          offer.capacity().basis().word(),
          terms.phase().phase(),
          terms.point().precision().word(),
          "");
    }

    List<Cell> cells(CatalogueChip chip) {
      List<Cell> cells = new ArrayList<>();
      for (String word :
          List.of(
              question.workload().id(),
              question.tier().id(),
              question.model().id(),
              option,
              pool,
              buyer,
              basis,
              chip.id(),
              chip.family().id(),
              chip.family().architecture().chipClass(),
              chip.family().architecture().word(),
              chip.family().vendor(),
              chip.generated() ? "generated" : "listed",
              phase,
              precision,
              reason)) {
        cells.add(Cell.of(word));
      }
      return cells;
    }
  }

  /** The table of all rows added. */
  Table table() {
    return table.build();
  }

  /** Adds all rows of a question. */
  void add(LeagueQuestion question, List<LeagueRow> rows) {
    int rank = 0;
    for (LeagueRow row : rows) {
      rank++;
      if (row instanceof LeagueRow.Serves serves) {
        add(question, serves, rank);
      } else {
        add(question, (LeagueRow.Refused) row);
      }
    }
  }

  private void add(LeagueQuestion question, LeagueRow.Serves row, int rank) {
    for (OfferTerms offer : row.offers()) {
      for (int phase = 0; phase < offer.capacity().phases().size(); phase++) {
        List<Cell> cells = Labels.of(question, row, offer, phase).cells(offer.chip());
        cells.add(Cell.of((double) year));
        cells.add(Cell.of((double) rank));
        ofTask(cells, row);
        ofPhase(cells, offer, phase);
        table.row(cells);
      }
    }
  }

  private void add(LeagueQuestion question, LeagueRow.Refused row) {
    List<Cell> cells = Labels.refused(question, row).cells(row.chip());
    cells.add(Cell.of((double) year));
    while (cells.size() < table.build().columns().size()) {
      cells.add(Cell.missing(""));
    }
    table.row(cells);
  }

  private static void ofTask(List<Cell> cells, LeagueRow.Serves row) {
    cells.add(Cell.of(row.usd()));
    cells.add(Cell.of(row.joules()));
    cells.add(perMillion(row.prices().fresh()));
    cells.add(perMillion(row.prices().cached()));
    cells.add(perMillion(row.prices().out()));
    cells.add(Cell.of(row.wastedBySize()));
  }

  private static void ofPhase(List<Cell> cells, OfferTerms offer, int phase) {
    CapacityTerms.PhaseTerms terms = offer.capacity().phases().get(phase);
    cells.add(Cell.of(offer.capacity().cost().phases().get(phase).usd()));
    cells.add(Cell.of(terms.units()));
    cells.add(Cell.of(terms.phase().unit()));
    cells.add(Cell.of(terms.rate().unitsPerSecondPerChip()));
    cells.add(Cell.of(terms.point().ratePerStream()));
    cells.add(Cell.of(terms.point().timeToFirst()));
    cells.add(Cell.of((double) terms.point().layout().tensor()));
    cells.add(Cell.of((double) terms.point().layout().stages()));
    cells.add(Cell.of(terms.point().batch()));
    cells.add(Cell.of(offer.capacity().load().load()));
    cells.add(Cell.of(offer.capacity().hour().usd()));
  }

  private static Cell perMillion(OptionalDouble price) {
    return price.isPresent() ? Cell.of(price.getAsDouble() * MILLION) : Cell.missing("");
  }
}

package chipcast.command;

import chipcast.command.ComparedLaws.UnderLaw;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Format;
import chipcast.report.Table;
import chipcast.uncertainty.Simulation;
import chipcast.uncertainty.Simulation.Found;
import java.util.ArrayList;
import java.util.List;

/** The same draws under every law of choice, for people side by side and for machines in rows. */
final class LawTables {
  private final List<UnderLaw> laws;
  private final Simulation own;

  /**
   * Tables of some laws.
   *
   * @param laws the scenario's own first, which has figures
   */
  LawTables(List<UnderLaw> laws) {
    this.laws = List.copyOf(laws);
    this.own = laws.get(0).simulation().orElseThrow();
  }

  /** A table a measure, its rows by statistic and law; then what became of each law. */
  List<Table> forPeople() {
    List<Table> tables = new ArrayList<>();
    List<List<Found>> measures = BandRows.byMeasure(own);
    for (int measure = 0; measure < measures.size(); measure++) {
      tables.add(band(measure, measures.get(measure)));
    }
    tables.add(outcomes());
    return tables;
  }

  private Table band(int measure, List<Found> ofOwn) {
    Table.Builder table =
        Table.named("band", BandRows.heading(ofOwn.get(0)))
            .column(Column.text("statistic", ""))
            .column(Column.text("law", "law"));
    ofOwn.forEach(each -> table.column(BandRows.column(each)));
    List<List<List<Cell>>> byLaw = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (UnderLaw each : laws) {
      if (each.simulation().isPresent()) {
        byLaw.add(BandRows.of(BandRows.byMeasure(each.simulation().get()).get(measure)));
        words.add(each.law());
      }
    }
    for (int statistic = 0; statistic < byLaw.get(0).size(); statistic++) {
      for (int law = 0; law < byLaw.size(); law++) {
        List<Cell> cells = new ArrayList<>(byLaw.get(law).get(statistic));
        cells.set(0, law == 0 ? cells.get(0) : Cell.of(""));
        cells.add(1, Cell.of(words.get(law)));
        table.row(cells);
      }
    }
    return table.build();
  }

  /** What became of each law. */
  private Table outcomes() {
    Table.Builder table =
        Table.named("laws", "Laws of choice")
            .column(Column.text("law", "law"))
            .column(Column.text("scenario", "the scenario's"))
            .column(Column.number("draws", "draws", "1"))
            .column(Column.number("left_out", "left out", "1"))
            .column(Column.text("why", "no figures, because"));
    for (UnderLaw each : laws) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(each.law()));
      cells.add(Cell.of(each.own() ? "yes" : "no"));
      each.simulation()
          .ifPresentOrElse(
              found -> {
                cells.add(Cell.of((double) found.counted()));
                cells.add(Cell.of((double) found.refused()));
              },
              () -> {
                cells.add(Cell.of(0.0));
                cells.add(Cell.of(0.0));
              });
      cells.add(Cell.of(each.refusal()));
      table.row(cells);
    }
    table.note(
        own.draws()
            + " draws ("
            + own.sampler().word()
            + ", seed "
            + own.seed()
            + "), the same under each law. Draws left out make no world that can be computed under"
            + " it.");
    return table.build();
  }

  /** One row a law, measure and year; where a format holds several tables, each law's fate too. */
  List<Table> forMachines(Format format) {
    Table.Builder rows =
        SimulationScreen.columns(
            Table.named("simulation", "Simulation by law of choice")
                .column(Column.text("law", "law")));
    for (UnderLaw each : laws) {
      each.simulation()
          .ifPresent(
              found -> {
                for (Found figure : found.figures()) {
                  List<Cell> cells = SimulationScreen.cells(figure);
                  cells.add(0, Cell.of(each.law()));
                  rows.row(cells);
                }
              });
    }
    return format.holdsSeveral() ? List.of(rows.build(), outcomes()) : List.of(rows.build());
  }
}

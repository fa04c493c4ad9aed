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
  private final List<UnderLaw<Simulation>> laws;
  private final Simulation own;

  /**
   * Tables of some laws.
   *
   * @param laws the scenario's own first, which has figures
   */
  LawTables(List<UnderLaw<Simulation>> laws) {
    this.laws = List.copyOf(laws);
    this.own = laws.get(0).found().orElseThrow();
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
    for (UnderLaw<Simulation> each : laws) {
      if (each.found().isPresent()) {
        byLaw.add(BandRows.of(BandRows.byMeasure(each.found().get()).get(measure)));
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
    return LawFates.table(
        laws,
        Simulation::counted,
        Simulation::refused,
        own.draws() + " draws (" + own.sampler().word() + ", seed " + own.seed() + ")");
  }

  /** One row a law, measure and year; where a format holds several tables, each law's fate too. */
  List<Table> forMachines(Format format) {
    Table.Builder rows =
        SimulationScreen.columns(
            Table.named("simulation", "Simulation by law of choice")
                .column(Column.text("law", "law")));
    for (UnderLaw<Simulation> each : laws) {
      each.found()
          .ifPresent(
              simulation -> {
                for (Found figure : simulation.figures()) {
                  List<Cell> cells = SimulationScreen.cells(figure);
                  cells.add(0, Cell.of(each.law()));
                  rows.row(cells);
                }
              });
    }
    return format.holdsSeveral() ? List.of(rows.build(), outcomes()) : List.of(rows.build());
  }
}

package chipcast.command;

import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Document;
import chipcast.report.Format;
import chipcast.report.Manifest;
import chipcast.report.Table;
import chipcast.uncertainty.Simulation;
import chipcast.uncertainty.Simulation.Found;
import java.util.ArrayList;
import java.util.List;

/** What an ensemble found, for people by year and for machines in rows. */
final class SimulationScreen {
  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;
  private static final double[] QUANTILES = {0.05, LOW, 0.25, 0.5, 0.75, HIGH, 0.95};

  /** A share is never shown in finer steps than this to people who ask how sure it is. */
  private static final double FINEST_SHARE = 0.01;

  private final Simulation simulation;

  private SimulationScreen(Simulation simulation) {
    this.simulation = simulation;
  }

  /** Prints or writes an ensemble in the format asked for. */
  static void deliver(
      Session session,
      Output output,
      Format format,
      String title,
      Manifest manifest,
      Simulation simulation) {
    SimulationScreen screen = new SimulationScreen(simulation);
    boolean forPeople = format == Format.TABLE || format == Format.MD;
    Document document =
        new Document(forPeople ? screen.tables() : List.of(screen.rows()), manifest);
    if (forPeople) {
      deliver(session, output, format, title, document);
    } else {
      output.deliver(session, document);
    }
  }

  /** Prints or writes tables for people under a title. */
  static void deliver(
      Session session, Output output, Format format, String title, Document document) {
    boolean markdown = format == Format.MD;
    output.deliver(
        session,
        out -> {
          out.append(markdown ? "## " : "").append(title).append(markdown ? "\n\n" : "\n");
          format.write(document, output.style(session), out);
        });
  }

  private List<Table> tables() {
    List<Table> tables = new ArrayList<>();
    List<List<Found>> all = BandRows.byMeasure(simulation);
    for (int i = 0; i < all.size(); i++) {
      tables.add(table(all.get(i), i == all.size() - 1));
    }
    return tables;
  }

  private Table table(List<Found> years, boolean last) {
    Table.Builder table =
        Table.named("band", BandRows.heading(years.get(0))).column(Column.text("statistic", ""));
    years.forEach(each -> table.column(BandRows.column(each)));
    BandRows.of(years).forEach(table::row);
    if (last) {
      notes(table);
    }
    return table.build();
  }

  private void notes(Table.Builder table) {
    table.note(
        Long.toString(simulation.draws())
            + " draws ("
            + simulation.sampler().word()
            + ", seed "
            + simulation.seed()
            + "). One draw in ten lies below P10, one above P90; quantiles of shares do not add up"
            + " to 100 %, means do.");
    if (simulation.refused() > 0) {
      table.note(
          simulation.refused() + " draws left out: they make no world that can be computed.");
    }
    long more = wanted() - simulation.counted();
    if (more > 0) {
      table.note("Too coarse for the digits shown: needs about " + more + " more draws.");
    }
  }

  /** Draws after which chance no longer moves a median by half a step of what is shown. */
  private long wanted() {
    double most = simulation.counted();
    for (Found each : simulation.figures()) {
      most = Math.max(most, wanted(each));
    }
    return (long) rounded(most);
  }

  private double wanted(Found found) {
    double n = found.sampled().count();
    if (BandRows.isChance(found)) {
      double p = found.sampled().mean();
      double chance = 1.96 * Math.sqrt(p * (1 - p) / n) / (FINEST_SHARE / 2);
      return n > 0 ? n * chance * chance : 0;
    }
    double chance = found.sampled().uncertainty(0.5);
    double step = BandRows.isShare(found) ? FINEST_SHARE : step(found.sampled().quantile(0.5));
    if (Double.isNaN(chance) || step == 0) {
      return n > 0 && n < 40 ? 40 : 0; // Too few to say how coarse it is.
    }
    return n * (chance / (step / 2)) * (chance / (step / 2));
  }

  /** One in the last digit shown. */
  private static double step(double value) {
    double step = 1;
    for (double rest = Math.abs(value); rest >= 100; rest /= 10) {
      step *= 10;
    }
    for (double rest = Math.abs(value); rest > 0 && rest < 10; rest *= 10) {
      step /= 10;
    }
    return value == 0 ? 0 : step;
  }

  /** Two digits will do. */
  private static double rounded(double draws) {
    double step = Math.max(1, step(draws));
    return Math.ceil(draws / step) * step;
  }

  private Table rows() {
    Table.Builder table = columns(Table.named("simulation", "Simulation"));
    for (Found each : simulation.figures()) {
      table.row(cells(each));
    }
    return table.build();
  }

  /** The columns of figures in rows for machines. */
  static Table.Builder columns(Table.Builder table) {
    table
        .column(Column.text("measure", "measure"))
        .column(Column.text("unit", "unit"))
        .column(Column.year("year", "year"))
        .column(Column.number("draws", "draws", "1"))
        .column(Column.number("absent", "absent", "1"))
        .column(Column.number("mean", "mean", ""))
        .column(Column.number("sd", "sd", ""));
    for (double p : QUANTILES) {
      String name = "p" + (p < LOW ? "0" : "") + Math.round(p * 100);
      table.column(Column.number(name, name, ""));
    }
    return table;
  }

  /** A figure in a row of these columns. */
  static List<Cell> cells(Found found) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(found.measure()));
    cells.add(Cell.of(found.unit()));
    cells.add(Cell.of((double) found.year()));
    cells.add(Cell.of((double) found.sampled().count()));
    cells.add(Cell.of((double) found.sampled().absent()));
    cells.add(number(found.sampled().mean()));
    cells.add(number(found.sampled().sd()));
    for (double p : QUANTILES) {
      cells.add(number(found.sampled().quantile(p)));
    }
    return cells;
  }

  private static Cell number(double value) {
    return Double.isNaN(value) ? Cell.missing("") : Cell.of(value);
  }
}

package chipcast.command;

import chipcast.measure.Measure;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Document;
import chipcast.report.Format;
import chipcast.report.Manifest;
import chipcast.report.ReadableNumber;
import chipcast.report.Table;
import chipcast.uncertainty.Sampled;
import chipcast.uncertainty.Simulation;
import chipcast.uncertainty.Simulation.Found;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an ensemble found, for people by year and for machines in rows. */
final class SimulationScreen {
  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;
  private static final double[] QUANTILES = {0.05, LOW, 0.25, 0.5, 0.75, HIGH, 0.95};
  private static final int DIGITS = 2;

  /** A share is never shown in finer steps than this to people who ask how sure it is. */
  private static final double FINEST_SHARE = 0.01;

  private static final int MOST_YEARS = 11;

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
    if (!forPeople) {
      output.deliver(session, document);
      return;
    }
    boolean markdown = format == Format.MD;
    output.deliver(
        session,
        out -> {
          out.append(markdown ? "## " : "").append(title).append(markdown ? "\n\n" : "\n");
          format.write(document, output.style(session), out);
        });
  }

  private List<Table> tables() {
    Map<String, List<Found>> byMeasure = new LinkedHashMap<>();
    for (Found each : simulation.figures()) {
      byMeasure.computeIfAbsent(each.measure(), text -> new ArrayList<>()).add(each);
    }
    List<Table> tables = new ArrayList<>();
    List<List<Found>> all = new ArrayList<>(byMeasure.values());
    for (int i = 0; i < all.size(); i++) {
      tables.add(table(all.get(i), i == all.size() - 1));
    }
    return tables;
  }

  private Table table(List<Found> years, boolean last) {
    Found first = years.get(0);
    List<Found> shown = some(years);
    boolean share = first.unit().equals(Measure.ONE);
    Table.Builder table = Table.named("band", first.measure() + (isShare(first) ? ", in %" : ""));
    table.column(Column.text("statistic", ""));
    for (Found each : shown) {
      table.column(Column.share(Integer.toString(each.year()), Integer.toString(each.year())));
    }
    if (share && isChance(first)) {
      row(table, "probability", shown, Sampled::mean);
    } else {
      row(table, "P90", shown, found -> found.quantile(HIGH));
      row(table, "median", shown, found -> found.quantile(0.5));
      row(table, "P10", shown, found -> found.quantile(LOW));
      row(table, "mean", shown, Sampled::mean);
    }
    if (last) {
      notes(table);
    }
    return table.build();
  }

  /** All years, or so many of them, evenly spread from the first to the last. */
  private static List<Found> some(List<Found> years) {
    if (years.size() <= MOST_YEARS) {
      return years;
    }
    List<Found> some = new ArrayList<>();
    for (int i = 0; i < MOST_YEARS; i++) {
      some.add(years.get(i * (years.size() - 1) / (MOST_YEARS - 1)));
    }
    return some;
  }

  private static boolean isShare(Found found) {
    return isChance(found) || found.measure().startsWith("share(");
  }

  private static boolean isChance(Found found) {
    return !found.measure().endsWith(")");
  }

  /** A statistic of what draws found. */
  @FunctionalInterface
  private interface Statistic {
    double of(Sampled sampled);
  }

  private void row(Table.Builder table, String name, List<Found> years, Statistic statistic) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
    for (Found each : years) {
      double value = statistic.of(each.sampled());
      cells.add(Double.isNaN(value) ? Cell.of(RunScreen.NONE) : cell(each, value));
    }
    table.row(cells);
  }

  private static Cell cell(Found found, double value) {
    if (isShare(found)) {
      return RunScreen.share(value);
    }
    return Cell.of(
        switch (found.unit()) {
          case "USD" -> ReadableNumber.money(value, DIGITS);
          case "W" -> ReadableNumber.power(value, DIGITS);
          case Measure.CALENDAR_YEAR -> ReadableNumber.year(Math.floor(value));
          case "chip", "tasks" -> ReadableNumber.count(value, DIGITS);
          default -> ReadableNumber.number(value, DIGITS);
        });
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
    if (isChance(found)) {
      double p = found.sampled().mean();
      double chance = 1.96 * Math.sqrt(p * (1 - p) / n) / (FINEST_SHARE / 2);
      return n > 0 ? n * chance * chance : 0;
    }
    double chance = found.sampled().uncertainty(0.5);
    double step = isShare(found) ? FINEST_SHARE : step(found.sampled().quantile(0.5));
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
    Table.Builder table =
        Table.named("simulation", "Simulation")
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
    for (Found each : simulation.figures()) {
      table.row(cells(each));
    }
    return table.build();
  }

  private static List<Cell> cells(Found found) {
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

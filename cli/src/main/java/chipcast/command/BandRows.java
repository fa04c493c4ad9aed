package chipcast.command;

import chipcast.measure.Measure;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.ReadableNumber;
import chipcast.uncertainty.Sampled;
import chipcast.uncertainty.Simulation;
import chipcast.uncertainty.Simulation.Found;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The band of one measure for people: a row a statistic, a column a year. */
final class BandRows {
  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;
  private static final int DIGITS = 2;
  private static final int MOST_YEARS = 11;

  private BandRows() {}

  /** A statistic of what draws found. */
  @FunctionalInterface
  private interface Statistic {
    double of(Sampled sampled);
  }

  /** The figures of each measure by year: of all years, or so many of them, evenly spread. */
  static List<List<Found>> byMeasure(Simulation simulation) {
    Map<String, List<Found>> byMeasure = new LinkedHashMap<>();
    for (Found each : simulation.figures()) {
      byMeasure.computeIfAbsent(each.measure(), text -> new ArrayList<>()).add(each);
    }
    return byMeasure.values().stream().map(BandRows::some).toList();
  }

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

  /** What is shown, and in what unit if that is not plain. */
  static String heading(Found found) {
    return found.measure() + (isShare(found) ? ", in %" : "");
  }

  /** The column of a figure's year. */
  static Column column(Found found) {
    return Column.share(Integer.toString(found.year()), Integer.toString(found.year()));
  }

  /** The rows: the name of a statistic, then its value in each year. */
  static List<List<Cell>> of(List<Found> years) {
    if (isChance(years.get(0))) {
      return List.of(row("probability", years, Sampled::mean));
    }
    return List.of(
        row("P90", years, found -> found.quantile(HIGH)),
        row("median", years, found -> found.quantile(0.5)),
        row("P10", years, found -> found.quantile(LOW)),
        row("mean", years, Sampled::mean));
  }

  private static List<Cell> row(String name, List<Found> years, Statistic statistic) {
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
    for (Found each : years) {
      double value = statistic.of(each.sampled());
      cells.add(Double.isNaN(value) ? Cell.of(RunScreen.NONE) : cell(each, value));
    }
    return cells;
  }

  /** Whether a figure is a share of something, or the chance of a condition. */
  static boolean isShare(Found found) {
    return isChance(found) || found.measure().startsWith("share(");
  }

  /** Whether a figure is the chance of a condition. */
  static boolean isChance(Found found) {
    return !found.measure().endsWith(")");
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
}

package chipcast.chart.picture;

import chipcast.chart.Fan;
import chipcast.measure.Measure;
import chipcast.report.Column;
import chipcast.result.CompiledMeasure;
import chipcast.result.Outcome;
import chipcast.uncertainty.Sampled;
import chipcast.uncertainty.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One figure over the years: of several point runs, or of ensembles with their bands. */
public final class LinePicture {
  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;

  private LinePicture() {}

  /** The line of a point run. */
  public static Fan.Line line(String name, Outcome outcome, Measure measure, List<Integer> years) {
    CompiledMeasure compiled = CompiledMeasure.of(measure, outcome.structure());
    List<Double> values = new ArrayList<>();
    years.forEach(year -> values.add(compiled.in(outcome, year).number(0)));
    return Fan.Line.of(name, values);
  }

  /** The median of an ensemble with the band that eight draws of ten lie in. */
  public static Fan.Line band(
      String name, Simulation simulation, Measure measure, List<Integer> years) {
    List<Double> middle = new ArrayList<>();
    List<Double> low = new ArrayList<>();
    List<Double> high = new ArrayList<>();
    for (int year : years) {
      Sampled found = found(simulation, measure, year);
      middle.add(found.quantile(0.5));
      low.add(found.quantile(LOW));
      high.add(found.quantile(HIGH));
    }
    return new Fan.Line(name, middle, low, high);
  }

  private static Sampled found(Simulation simulation, Measure measure, int year) {
    for (Simulation.Found each : simulation.figures()) {
      if (each.year() == year && each.measure().equals(measure.text())) {
        return each.sampled();
      }
    }
    throw new IllegalArgumentException("measure: " + measure.text() + " was not asked in " + year);
  }

  /**
   * The picture of some lines.
   *
   * @param words what is measured, in words
   * @param column the same for numbers
   */
  public static Fan of(
      Subject subject, String words, Column column, List<Integer> years, List<Fan.Line> lines) {
    StringBuilder heard = new StringBuilder();
    for (Fan.Line line : lines) {
      double end = line.middle().get(line.middle().size() - 1);
      heard.append(line.name()).append(" in ").append(years.get(years.size() - 1)).append(": ");
      heard.append(Double.isNaN(end) ? "none" : column.text(end)).append(". ");
    }
    boolean bands = lines.stream().anyMatch(line -> !line.low().isEmpty());
    String measured =
        bands ? "median, and the band that holds eight draws of ten (P10 to P90)" : "";
    return new Fan(
        subject.caption(title(words) + ": " + subject.who(), measured, heard.toString().strip()),
        years,
        column,
        lines);
  }

  /** Words begin with a capital; a measure of the measure language stays as it is. */
  private static String title(String words) {
    return words.contains("(")
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}

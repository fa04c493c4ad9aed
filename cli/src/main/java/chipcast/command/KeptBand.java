package chipcast.command;

import chipcast.arithmetic.Decimal;
import chipcast.report.InputHash;
import chipcast.report.Manifest;
import chipcast.result.Value;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The band of the baseline as it ships, which takes longer to draw than a run may: kept in the
 * program with the hash of all that it rests on, and with what a point run gave beside it. Where
 * one byte of the inputs is another, or the point run gives another figure, it is not shown. What
 * {@code chipcast simulate} draws from the same inputs is the same, which a test holds.
 *
 * <p>A line of its file has a measure, year, the point run's figure, P10, median and P90, with tabs
 * between them.
 */
final class KeptBand {
  private static final String FILE = "band.txt";
  private static final String INPUTS = "inputs\t";
  private static final String DRAWS = "draws\t";
  private static final String REFUSED = "refused\t";
  private static final int COLUMNS = 6;

  /** Figures are kept in ten digits. */
  private static final double ROUNDING = 1e-9;

  private final String inputs;
  private final Band band;
  private final Map<String, Map<Integer, Double>> run;

  private KeptBand(String inputs, Band band, Map<String, Map<Integer, Double>> run) {
    this.inputs = inputs;
    this.band = band;
    this.run = run;
  }

  /** The one that the program has. */
  static KeptBand shipped() {
    try (InputStream in = KeptBand.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + FILE);
      }
      InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8);
      return of(new BufferedReader(text).lines().toList());
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + FILE, unreadable);
    }
  }

  /** The one that some lines keep. */
  static KeptBand of(List<String> lines) {
    String inputs = "";
    long draws = 0;
    long refused = 0;
    Map<String, Map<Integer, Double>> run = new LinkedHashMap<>();
    Map<String, Map<Integer, Band.Quantiles>> band = new LinkedHashMap<>();
    for (String line : lines) {
      String[] parts = line.split("\t", -1);
      if (line.startsWith(INPUTS)) {
        inputs = parts[1];
      } else if (line.startsWith(DRAWS)) {
        draws = Long.parseLong(parts[1]);
      } else if (line.startsWith(REFUSED)) {
        refused = Long.parseLong(parts[1]);
      } else if (parts.length == COLUMNS) {
        int year = Integer.parseInt(parts[1]);
        of(run, parts[0]).put(year, Double.valueOf(parts[2]));
        double low = Double.parseDouble(parts[3]);
        double median = Double.parseDouble(parts[4]);
        double high = Double.parseDouble(parts[5]);
        of(band, parts[0]).put(year, new Band.Quantiles(low, median, high));
      }
    }
    return new KeptBand(inputs, new Band(draws, refused, true, band), run);
  }

  private static <T> Map<Integer, T> of(Map<String, Map<Integer, T>> all, String measure) {
    return all.computeIfAbsent(measure, text -> new LinkedHashMap<>());
  }

  /** The lines of a file that keeps a band beside the figures of the point run. */
  static List<String> lines(Manifest manifest, Band band, Headline pointRun) {
    List<String> lines = new ArrayList<>();
    lines.add(INPUTS + InputHash.of(manifest.inputs()));
    lines.add(DRAWS + band.draws());
    lines.add(REFUSED + band.refused());
    for (Headline.Line line : pointRun.gpuShares()) {
      for (int at = 0; at < pointRun.years().size(); at++) {
        int year = pointRun.years().get(at);
        Band.Quantiles quantiles = band.of(line.measure(), year);
        lines.add(
            String.join(
                "\t",
                line.measure().text(),
                Integer.toString(year),
                text(number(line.values().get(at))),
                text(quantiles.low()),
                text(quantiles.median()),
                text(quantiles.high())));
      }
    }
    return lines;
  }

  private static String text(double value) {
    return Double.isNaN(value) ? "NaN" : Decimal.tenDigits(value);
  }

  private static double number(Value value) {
    return value instanceof Value.Numeric numeric ? numeric.value() : Double.NaN;
  }

  /**
   * The band, if a run rests on the very inputs and gave the very figures that it was drawn for.
   */
  Optional<Band> find(Manifest manifest, Headline pointRun) {
    boolean same = manifest.overrides().isEmpty() && InputHash.of(manifest.inputs()).equals(inputs);
    return same && isOf(pointRun) ? Optional.of(band) : Optional.empty();
  }

  private boolean isOf(Headline pointRun) {
    List<Headline.Line> lines = pointRun.gpuShares();
    for (Headline.Line line : lines) {
      Map<Integer, Double> kept = run.getOrDefault(line.measure().text(), Map.of());
      for (int at = 0; at < pointRun.years().size(); at++) {
        double now = number(line.values().get(at));
        double then = kept.getOrDefault(pointRun.years().get(at), Double.NaN);
        if (!(Math.abs(now - then) <= ROUNDING * Math.abs(now))) {
          return false;
        }
      }
    }
    return !lines.isEmpty();
  }
}

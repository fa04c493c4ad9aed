package chipcast.evidence;

import chipcast.hardware.CatalogueChip;
import chipcast.hardware.Datasheet;
import chipcast.hardware.Numbers;
import chipcast.quantity.CalendarDate;
import chipcast.source.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads measured rows in the model's terms, or says why a row cannot be: nothing that a row leaves
 * out is made up, but for lengths of prompts that {@link MeasuredNames} has from another source.
 */
public final class RowReader {
  private static final Pattern DRAFTED =
      Pattern.compile("(?i)with speculative|eagle|uses mtp|with mtp");

  /** A day, a month or a year at the beginning; {@code 2025-2026} counts as 2025. */
  private static final Pattern DATE =
      Pattern.compile("^(19|20|21)\\d\\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?(?!\\d))?");

  private final Bench bench;

  private RowReader(Bench bench) {
    this.bench = bench;
  }

  /** Reads all rows, in their order. */
  public static List<Reading> read(List<MeasuredRow> rows, Bench bench) {
    RowReader reader = new RowReader(bench);
    List<Reading> readings = new ArrayList<>();
    for (MeasuredRow row : rows) {
      readings.add(reader.read(row));
    }
    return readings;
  }

  private Reading read(MeasuredRow row) {
    Optional<String> unusable = unusable(row);
    if (unusable.isPresent()) {
      return new Reading.NotScored(row, unusable.get());
    }
    Optional<CatalogueChip> chip = bench.chip(row.accelerator());
    if (chip.isEmpty()) {
      return new Reading.NotScored(row, "unknown accelerator " + row.accelerator());
    }
    Optional<String> model = bench.model(row.model());
    if (model.isEmpty()) {
      return new Reading.NotScored(row, "unknown model " + row.model());
    }
    return read(row, chip.get(), model.get());
  }

  /** What is wrong with a row whatever it ran on. */
  private static Optional<String> unusable(MeasuredRow row) {
    if (row.status().contains("no silicon") || row.status().contains("unverified")) {
      return Optional.of("no measurement: " + row.status());
    }
    if (DRAFTED.matcher(row.notes()).find()) {
      return Optional.of("drafts tokens, and how many were accepted is not published");
    }
    if (date(row).isEmpty()) {
      return Optional.of("no date: " + row.date());
    }
    if (row.basis().contains("cache hits")) {
      return Optional.of("counts tokens that were read from a cache");
    }
    return row.basis().startsWith("tokens")
        ? Optional.of("counts prompts and output together")
        : Optional.empty();
  }

  private Reading read(MeasuredRow row, CatalogueChip chip, String model) {
    Datasheet sheet = Bench.sheet(chip);
    MeasuredNames.Served served = bench.served(model);
    Optional<Numbers> numbers = Formats.on(sheet.peak(), row.precision(), served.weightsOnly());
    if (numbers.isEmpty()) {
      String reason = row.accelerator() + " lacks " + Formats.stored(row.precision()).word();
      return new Reading.NotScored(row, reason);
    }
    TrialMaker maker = new TrialMaker(bench, row, sheet, model, numbers.get());
    TrialMaker.Result result = maker.make();
    if (result instanceof TrialMaker.Nothing nothing) {
      return new Reading.NotScored(row, nothing.reason());
    }
    TrialMaker.Trials trials = (TrialMaker.Trials) result;
    Situation situation =
        new Situation(
            row,
            chip.id(),
            chip.family().id(),
            model,
            numbers.get().stored().word(),
            engine(row),
            regime(row),
            sheet,
            chip.generation().watts(),
            Math.max(0, chip.softwareAge(date(row).orElseThrow(), Values.points())),
            trials.all(),
            trials.measured(),
            trials.unit(),
            trials.promptAssumed());
    return situation.impossible()
        ? new Reading.NotScored(row, "more than memory and arithmetic give at full rate")
        : new Reading.Scored(situation);
  }

  /** The engine whose longest mark stands in the row. */
  private String engine(MeasuredRow row) {
    String text =
        (row.scenario() + " " + row.source() + " " + row.notes()).toLowerCase(Locale.ROOT);
    String found = "";
    int longest = 0;
    for (var entry : bench.names().engines().entrySet()) {
      for (String mark : entry.getValue().marks()) {
        if (mark.length() > longest && text.contains(mark.toLowerCase(Locale.ROOT))) {
          longest = mark.length();
          found = entry.getKey();
        }
      }
    }
    return found;
  }

  private static Regime regime(MeasuredRow row) {
    OptionalDouble streams = row.inFlight();
    if (row.basis().contains("per user") || (streams.isPresent() && streams.getAsDouble() <= 8)) {
      return Regime.FEW;
    }
    boolean most =
        streams.isEmpty()
            || row.scenario().startsWith("MLPerf offline")
            || row.scenario().startsWith("MLPerf server");
    return most ? Regime.MOST : Regime.MIDDLE;
  }

  /** When it was measured, a fractional year: the middle of the period that is written first. */
  private static OptionalDouble date(MeasuredRow row) {
    Matcher date = DATE.matcher(row.date());
    return date.find()
        ? OptionalDouble.of(CalendarDate.parse(date.group()).year())
        : OptionalDouble.empty();
  }
}

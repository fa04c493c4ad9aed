package chipcast.evidence;

import chipcast.quantity.CalendarDate;
import chipcast.quantity.UnreadableQuantity;
import chipcast.scenario.Home;
import chipcast.scenario.InputFile;
import chipcast.source.CsvText;
import chipcast.source.InvalidInput;
import chipcast.source.Position;
import chipcast.source.Printable;
import chipcast.source.Problem;
import chipcast.source.Problems;
import chipcast.source.SourceText;
import chipcast.source.TextReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Figures of the market as it was, with when they hold and when they were known.
 *
 * @param rows those that speak of a year or a part of one, in the order of the file
 * @param input the file
 */
public record MarketHistory(List<HistoryRow> rows, InputFile input) {
  private static final List<String> REQUIRED =
      List.of("year", "quarter", "vendor", "segment", "metric", "value");
  private static final String SHIPPED = "market-history.csv";
  private static final String AS_OF = "as_of";
  private static final String KNOWN = "known";
  private static final String PUBLISHED = "published";

  /** A series reconstructed later counts as known so long after its period's end. */
  private static final double RECONSTRUCTED_AFTER_DAYS = 90;

  private static final double DAYS_A_YEAR = 365;
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2200;
  private static final String CODE = "bad-history-row";

  /** Copies the rows. */
  public MarketHistory {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table with the columns year, quarter, vendor, segment, metric and value, in any order;
   * {@code as_of} and {@code known} may say when a figure was known, and others are left alone. A
   * figure that does not say so counts as known 90 days after its period's end.
   *
   * @throws InvalidInput with everything that is wrong with it
   */
  public static MarketHistory read(SourceText source) {
    String name = source.name();
    CsvText csv = new CsvText(source.text());
    Problems problems = new Problems();
    problems.remember(source);
    List<String> header = csv.hasNext() ? csv.next() : List.of();
    for (String column : REQUIRED) {
      if (!header.contains(column)) {
        Problem missing =
            new Problem(
                CODE,
                new Position(name, 1, 1),
                column,
                "there is no column " + column,
                String.join(",", REQUIRED),
                Optional.empty());
        problems.add(missing);
      }
    }
    problems.throwIfAny();
    List<HistoryRow> rows = new ArrayList<>();
    while (csv.hasNext()) {
      int line = csv.line();
      List<String> cells = csv.next();
      if (cells.size() == header.size()) {
        new Reader(name, line, header, cells, problems).row().ifPresent(rows::add);
      } else if (cells.size() > 1 || !cells.get(0).isBlank()) {
        String message = cells.size() + " cells under " + header.size() + " columns";
        tell(problems, name, line, message, "a cell for each column");
      }
    }
    problems.throwIfAny();
    return new MarketHistory(rows, new InputFile(name, source.sha256()));
  }

  /**
   * The shipped history, or another file of the same columns.
   *
   * @param home whose
   * @param file another file
   * @throws InvalidInput with everything that is wrong with it
   */
  public static MarketHistory of(Home home, Optional<Path> file) {
    Path path = file.orElseGet(() -> home.evidence().resolve(SHIPPED));
    Problems problems = new Problems();
    Optional<SourceText> text = TextReader.read(path, home.name(path), problems);
    problems.throwIfAny();
    return read(text.orElseThrow());
  }

  /** The rows that were known at a date. */
  public List<HistoryRow> knownAt(CalendarDate date) {
    List<HistoryRow> known = new ArrayList<>();
    for (HistoryRow row : rows) {
      if (row.knownAt(date)) {
        known.add(row);
      }
    }
    return known;
  }

  /**
   * What was known at a date, as an input: its hash changes with nothing that was known later, nor
   * with the file's name.
   */
  public InputFile inputKnownAt(CalendarDate date) {
    StringBuilder text = new StringBuilder();
    for (HistoryRow row : knownAt(date)) {
      text.append(row.text()).append('\n');
    }
    String name = "market-history@" + date.text();
    return new InputFile(name, SourceText.of(name, text.toString()).sha256());
  }

  private static void tell(
      Problems problems, String name, int line, String message, String expected) {
    problems.add(
        new Problem(CODE, new Position(name, line, 1), "", message, expected, Optional.empty()));
  }

  /** Reads one line. */
  private record Reader(
      String name, int line, List<String> header, List<String> cells, Problems problems) {

    /** The row; nothing where it speaks of another kind of time, or after telling what is wrong. */
    Optional<HistoryRow> row() {
      Optional<Integer> year = year();
      Optional<Double> value = value();
      Optional<CalendarDate> asOf = asOf();
      Optional<HistoryPeriod> period = year.flatMap(y -> HistoryPeriod.of(y, cell("quarter")));
      if (value.isEmpty() || period.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new HistoryRow(
              period.get(),
              asOf.orElseGet(() -> reconstructed(period.get())),
              asOf.isEmpty() || !cell(KNOWN).equals(PUBLISHED),
              cell("vendor"),
              cell("segment"),
              cell("metric"),
              value.get()));
    }

    private static CalendarDate reconstructed(HistoryPeriod period) {
      double known = period.end() + RECONSTRUCTED_AFTER_DAYS / DAYS_A_YEAR;
      return new CalendarDate("90 days after " + period.text(), known, known);
    }

    private String cell(String column) {
      int at = header.indexOf(column);
      return at < 0 ? "" : cells.get(at).strip();
    }

    private Optional<Integer> year() {
      String text = cell("year");
      boolean digits = text.matches("[0-9]{4}");
      int year = digits ? Integer.parseInt(text) : 0;
      if (year < FIRST_YEAR || year > LAST_YEAR) {
        wrong("no year: ", text, "four digits, from " + FIRST_YEAR + " to " + LAST_YEAR);
        return Optional.empty();
      }
      return Optional.of(year);
    }

    private Optional<Double> value() {
      String text = cell("value").toLowerCase(Locale.ROOT);
      if (!text.matches("[0-9]{1,18}(\\.[0-9]{1,18})?(e[+-]?[0-9]{1,2})?")) {
        wrong("no amount: ", text, "a number, zero or above");
        return Optional.empty();
      }
      return Optional.of(Double.parseDouble(text));
    }

    private Optional<CalendarDate> asOf() {
      String text = cell(AS_OF);
      try {
        return text.isEmpty() ? Optional.empty() : Optional.of(CalendarDate.parse(text));
      } catch (UnreadableQuantity unreadable) {
        wrong("no date: ", text, "a date such as 2024-12 or 2024-12-29");
        return Optional.empty();
      }
    }

    private void wrong(String message, String text, String expected) {
      tell(problems, name, line, message + Printable.quoted(text), expected);
    }
  }
}

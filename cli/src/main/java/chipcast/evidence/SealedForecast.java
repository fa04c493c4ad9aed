package chipcast.evidence;

import chipcast.arithmetic.Decimal;
import chipcast.scenario.Home;
import chipcast.source.Assumption;
import chipcast.source.Binder;
import chipcast.source.Document;
import chipcast.source.Field;
import chipcast.source.Problem;
import chipcast.source.Problems;
import chipcast.source.Shape;
import chipcast.source.SourceText;
import chipcast.source.TreeReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A forecast written down at a date, with the hashes of all that made it and one of itself, so that
 * later figures can score it and nobody can mend it in the meantime.
 *
 * @param asOf the date that its maker states
 * @param scenario its id
 * @param version of the program
 * @param inputs hash and name of every file that it rests on
 * @param rows what it says
 */
public record SealedForecast(
    String asOf, String scenario, String version, List<String> inputs, List<Row> rows) {
  private static final String HASH_KEY = "  hash: ";
  private static final String HEAD =
      """
      # A forecast of chipcast, sealed: it is not changed any more. New chips, world; money in USD of
      # the base year. A half of a year is what falls into it where each family's flow grows within
      # the year as it did from the year before, at a constant rate. chipcast seal --score scores it.
      """;

  private static final Field<String> AS_OF = Field.text("as_of", "the date that its maker states");
  private static final Field<String> SCENARIO = Field.text("scenario", "the scenario's id");
  private static final Field<String> VERSION = Field.text("version", "of the program");
  private static final Field<List<String>> INPUTS = Field.texts("inputs", "hash and name of each");
  private static final Field<List<Row>> ROWS = Field.records("rows", Row.SHAPE, "what it says");
  private static final Field<String> HASH = Field.text("hash", "SHA-256 of all other lines");

  private static final Shape<SealedForecast> SHAPE =
      Shape.of(
          "sealed",
          "a forecast written down at a date",
          List.of(AS_OF, SCENARIO, VERSION, INPUTS, ROWS, HASH),
          b ->
              new SealedForecast(
                  b.get(AS_OF), b.get(SCENARIO), b.get(VERSION), b.get(INPUTS), b.get(ROWS)));

  private static final Field<SealedForecast> SEALED =
      Field.record("sealed", SHAPE, "a forecast written down at a date");
  private static final Shape<SealedForecast> FILE =
      Shape.of("sealed forecast", "a sealed file", List.of(SEALED), b -> b.get(SEALED));

  /** Copies the lists. */
  public SealedForecast {
    inputs = List.copyOf(inputs);
    rows = List.copyOf(rows);
  }

  /**
   * A figure.
   *
   * @param lens what is counted
   * @param period of when
   * @param use all or inference
   * @param label class or family
   * @param who which of them
   * @param level in the lens's unit
   * @param share of the whole
   */
  public record Row(
      String lens,
      String period,
      String use,
      String label,
      String who,
      double level,
      double share) {
    private static final Field<String> LENS = Field.text("lens", "what is counted");
    private static final Field<String> PERIOD = Field.text("period", "of when");
    private static final Field<String> USE = Field.text("use", "all or inference");
    private static final Field<String> LABEL = Field.text("label", "class or family");
    private static final Field<String> WHO = Field.text("who", "which of them");
    private static final Field<Assumption> LEVEL =
        Field.quantity("level", "1", "in the lens's unit").nonNegative();
    private static final Field<Assumption> SHARE =
        Field.quantity("share", "1", "of the whole").between(0, 1);
    static final Shape<Row> SHAPE =
        Shape.of(
            "row",
            "a figure",
            List.of(LENS, PERIOD, USE, LABEL, WHO, LEVEL, SHARE),
            b ->
                new Row(
                    b.get(LENS),
                    b.get(PERIOD),
                    b.get(USE),
                    b.get(LABEL),
                    b.get(WHO),
                    b.get(LEVEL).point(),
                    b.get(SHARE).point()));

    private String line() {
      return "    - {lens: "
          + lens
          + ", period: "
          + period
          + ", use: "
          + use
          + ", label: "
          + label
          + ", who: "
          + who
          + ", level: "
          + Decimal.tenDigits(level)
          + ", share: "
          + Decimal.tenDigits(share)
          + "}";
    }
  }

  /** The file, with its hash. */
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add("sealed:");
    lines.add("  as_of: \"" + asOf + "\"");
    lines.add("  scenario: " + scenario);
    lines.add("  version: " + version);
    lines.add("  inputs:");
    inputs.forEach(input -> lines.add("    - " + input));
    lines.add("  rows:");
    rows.forEach(row -> lines.add(row.line()));
    String unsealed = HEAD + String.join("\n", lines) + "\n";
    return unsealed + HASH_KEY + hash(unsealed) + "\n";
  }

  private static String hash(String unsealed) {
    return SourceText.of("sealed", unsealed).sha256();
  }

  /**
   * Reads a sealed file and proves its seal.
   *
   * @throws chipcast.source.InvalidInput if it cannot be read or was changed after it was sealed
   */
  public static EvidenceFile<SealedForecast> read(Home home, Path file) {
    Problems problems = new Problems();
    Optional<Document> document = TreeReader.read(file, home.name(file), problems);
    problems.throwIfAny();
    Document read = document.orElseThrow();
    SealedForecast forecast = Binder.of(read.root(), problems).bind(FILE);
    String text = read.source().text();
    int seal = text.lastIndexOf(HASH_KEY);
    String stated = seal < 0 ? "" : text.substring(seal + HASH_KEY.length()).strip();
    if (seal < 0 || !stated.equals(hash(text.substring(0, seal)))) {
      problems.add(
          new Problem(
              "broken-seal",
              read.root().position(),
              "sealed.hash",
              "the file was changed after it was sealed: its hash is another",
              "the file as it was sealed",
              Optional.empty()));
      problems.throwIfAny();
    }
    return new EvidenceFile<>(forecast, EvidenceFile.input(read));
  }
}

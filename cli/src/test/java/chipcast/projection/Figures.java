package chipcast.projection;

import chipcast.arithmetic.Decimal;
import chipcast.measure.Basis;
import chipcast.measure.Choice;
import chipcast.measure.Lens;
import chipcast.measure.Scope;
import chipcast.measure.Selection;
import chipcast.result.Row;
import chipcast.result.Rows;
import chipcast.result.Structure;
import chipcast.result.Value;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/** Tidy figures of a run as text of ten digits, and their hashes. */
final class Figures {
  private Figures() {}

  private static final Scope ALL_USES = Scope.DEFAULT.withUse(Choice.ALL);

  /** The hash of all figures of the first lane that are not zero, slot by slot. */
  static String ofAll(ProjectedOutcome outcome) {
    MessageDigest digest = sha256();
    Structure structure = outcome.structure();
    for (int segment = 0; segment < structure.segments().size(); segment++) {
      String of = structure.segments().get(segment).toString();
      for (int slot = 0; slot < structure.slots().get(segment).size(); slot++) {
        String name = of + structure.slots().get(segment).get(slot);
        update(digest, name, outcome, segment, slot);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void update(
      MessageDigest digest, String name, ProjectedOutcome outcome, int segment, int slot) {
    StringBuilder figures = new StringBuilder();
    for (int year = 0; year < outcome.structure().years().size(); year++) {
      for (Lens lens : Lens.values()) {
        for (Basis basis : Basis.values()) {
          double amount = outcome.amount(lens, basis, year, segment, slot, 0);
          if (amount != 0) {
            figures.append(year).append(lens.word()).append(basis.word());
            figures.append(Decimal.tenDigits(amount)).append('\n');
          }
        }
      }
    }
    if (figures.length() > 0) {
      digest.update((name + figures).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The hash of the tidy rows of new spending of the first lane. */
  static String ofNewSpending(ProjectedOutcome outcome) {
    Scope spending = ALL_USES.withLens(Lens.SPEND).withBasis(Basis.NEW);
    return hash(Rows.of(outcome, spending, Selection.ALL, Row.LABELS, 0));
  }

  private static String hash(Stream<Row> rows) {
    MessageDigest digest = sha256();
    rows.map(Figures::line).forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String line(Row row) {
    StringBuilder line = new StringBuilder();
    line.append(row.year()).append(',').append(row.measure().word());
    line.append(',').append(row.basis().word());
    Row.LABELS.forEach(label -> line.append(',').append(row.label(label)));
    String value =
        row.value() instanceof Value.Numeric numeric ? Decimal.tenDigits(numeric.value()) : "-";
    return line.append(',').append(value).append('\n').toString();
  }
}

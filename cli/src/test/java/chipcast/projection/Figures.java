package chipcast.projection;

import chipcast.arithmetic.Decimal;
import chipcast.measure.Basis;
import chipcast.measure.Choice;
import chipcast.measure.Lens;
import chipcast.measure.Scope;
import chipcast.measure.Selection;
import chipcast.result.Row;
import chipcast.result.Rows;
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

  /** The hash of all tidy figures of the first lane. */
  static String of(ProjectedOutcome outcome) {
    return hash(Rows.all(outcome, ALL_USES, 0));
  }

  /** The hash of those of new spending. */
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

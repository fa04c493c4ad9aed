package chipcast.arithmetic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rows of special-functions.csv; the script that made it lies beside it. */
final class ReferenceTable {
  record Row(String function, double argument, double a, double b, double value) {}

  private ReferenceTable() {}

  static List<Row> rows(String function) {
    return text()
        .lines()
        .skip(1)
        .map(ReferenceTable::row)
        .filter(r -> r.function.equals(function))
        .toList();
  }

  private static Row row(String line) {
    String[] cells = line.split(",", -1);
    return new Row(
        cells[0],
        Double.parseDouble(cells[1]),
        Double.parseDouble(cells[2]),
        Double.parseDouble(cells[3]),
        Double.parseDouble(cells[4]));
  }

  private static String text() {
    try (InputStream stream = ReferenceTable.class.getResourceAsStream("special-functions.csv")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

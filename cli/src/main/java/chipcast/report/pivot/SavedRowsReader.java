package chipcast.report.pivot;

import chipcast.source.CsvText;
import chipcast.source.InvalidInput;
import chipcast.source.Position;
import chipcast.source.Printable;
import chipcast.source.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads rows from CSV (RFC 4180, with a header) or JSON lines (an object a line). */
public final class SavedRowsReader {
  private static final int LONGEST_NAME = 100;

  private final String name;

  private SavedRowsReader(String name) {
    this.name = name;
  }

  /**
   * The rows in a text.
   *
   * @param name of the input, for messages
   * @param text CSV, or JSON lines where the first character is a brace
   * @throws InvalidInput if the text is neither
   */
  public static SavedRows read(String name, String text) {
    SavedRowsReader reader = new SavedRowsReader(name);
    return text.startsWith("{") ? reader.jsonLines(text) : reader.csv(text);
  }

  private SavedRows csv(String text) {
    CsvText csv = new CsvText(text);
    List<String> header = csv.next();
    Set<String> seen = new HashSet<>();
    for (String column : header) {
      if (column.isEmpty() || column.length() > LONGEST_NAME || !seen.add(column)) {
        throw problem(1, "a column without a name of its own: " + Printable.quoted(column));
      }
    }
    List<List<String>> rows = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    while (csv.hasNext()) {
      int line = csv.line();
      List<String> row = csv.next();
      if (row.size() != header.size()) {
        throw problem(line, row.size() + " cells under " + header.size() + " columns");
      }
      rows.add(row);
      lines.add(line);
    }
    return new SavedRows(header, rows, lines);
  }

  private SavedRows jsonLines(String text) {
    List<Map<String, String>> objects = new ArrayList<>();
    List<Integer> lines = new ArrayList<>();
    Set<String> columns = new LinkedHashSet<>();
    int line = 0;
    for (String json : text.split("\n", -1)) {
      line++;
      if (!json.isBlank()) {
        Map<String, String> object = object(json, line);
        if (!object.isEmpty()) { // A line that holds but the manifest is no row.
          columns.addAll(object.keySet());
          objects.add(object);
          lines.add(line);
        }
      }
    }
    List<List<String>> rows = new ArrayList<>();
    for (Map<String, String> object : objects) {
      List<String> row = new ArrayList<>();
      for (String column : columns) {
        row.add(object.getOrDefault(column, ""));
      }
      rows.add(row);
    }
    return new SavedRows(List.copyOf(columns), rows, lines);
  }

  private Map<String, String> object(String json, int line) {
    Map<String, String> object = new LinkedHashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw problem(line, "no JSON object");
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String key = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value.isStructStart()) {
          parser.skipChildren();
        } else if (value != JsonToken.VALUE_NULL) {
          object.put(key, parser.getString());
        }
      }
    } catch (JacksonException broken) {
      throw problem(line, "no JSON object");
    }
    return object;
  }

  private InvalidInput problem(int line, String message) {
    return new InvalidInput(
        new Problem(
            "saved-rows",
            new Position(name, line, 1),
            "",
            message,
            "the rows of a run, saved by --format csv or --format jsonl",
            Optional.empty()));
  }
}

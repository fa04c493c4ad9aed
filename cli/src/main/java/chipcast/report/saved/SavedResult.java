package chipcast.report.saved;

import chipcast.report.Format;
import chipcast.report.Manifest;
import chipcast.source.InvalidInput;
import java.util.ArrayList;
import java.util.List;

/**
 * A result that was saved, with what made it.
 *
 * @param format JSON or JSONL
 * @param manifest what made it
 * @param tables in order
 * @param others what it says beside tables, such as an explanation
 */
public record SavedResult(
    Format format, Manifest manifest, List<SavedTable> tables, List<Statement> others) {
  private static final String MANIFEST = "manifest";
  private static final String TABLES = "tables";
  private static final String ROWS = "rows";
  private static final String MARKDOWN = ".md";

  public SavedResult {
    tables = List.copyOf(tables);
    others = List.copyOf(others);
  }

  /**
   * Reads a result.
   *
   * @param name of the input, for messages
   * @throws InvalidInput if the text is none, or says not what made it
   */
  public static SavedResult read(String name, String text) {
    if (!text.startsWith("{")) {
      throw JsonText.problem(
          name,
          1,
          name.endsWith(MARKDOWN)
              ? "Markdown, whose figures cannot be read back; the manifest.json beside a report names"
                  + " the command that makes it again"
              : "no JSON, so nothing says what made this");
    }
    int end = text.indexOf('\n');
    boolean lines = end > 1 && text.startsWith("}", end - 1);
    return lines ? lines(name, text) : whole(name, text);
  }

  /** Everything that the result says, in its order. */
  public List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    tables.forEach(table -> statements.addAll(table.statements()));
    statements.addAll(others);
    return statements;
  }

  private static SavedResult whole(String name, String text) {
    JsonValue.Members object = new JsonText(name, 1).object(text);
    List<SavedTable> tables = new ArrayList<>();
    List<Statement> others = new ArrayList<>();
    object
        .members()
        .forEach(
            (key, value) -> {
              if (key.equals(TABLES)) {
                objects(value).forEach(table -> tables.add(table(table)));
              } else if (!key.equals(MANIFEST)) {
                others.addAll(Outline.of(key, value));
              }
            });
    return new SavedResult(Format.JSON, SavedManifest.of(name, object), tables, others);
  }

  private static SavedResult lines(String name, String text) {
    String[] lines = text.split("\n", -1);
    Manifest manifest = SavedManifest.of(name, new JsonText(name, 1).object(lines[0]));
    List<SavedTable.Row> rows = new ArrayList<>();
    for (int line = 1; line < lines.length; line++) {
      if (!lines[line].isBlank()) {
        rows.add(SavedTable.Row.of(new JsonText(name, line + 1).object(lines[line])));
      }
    }
    return new SavedResult(
        Format.JSONL, manifest, List.of(new SavedTable(ROWS, rows, List.of())), List.of());
  }

  private static SavedTable table(JsonValue.Members object) {
    List<SavedTable.Row> rows = new ArrayList<>();
    object
        .get(ROWS)
        .ifPresent(all -> objects(all).forEach(row -> rows.add(SavedTable.Row.of(row))));
    List<String> notes = SavedManifest.texts(object.get("notes"));
    String name = SavedManifest.text(object.get("name")).orElse("");
    return new SavedTable(name, rows, notes);
  }

  private static List<JsonValue.Members> objects(JsonValue value) {
    List<JsonValue.Members> objects = new ArrayList<>();
    if (value instanceof JsonValue.Items items) {
      for (JsonValue item : items.items()) {
        if (item instanceof JsonValue.Members object) {
          objects.add(object);
        }
      }
    }
    return objects;
  }
}

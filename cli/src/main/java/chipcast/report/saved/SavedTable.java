package chipcast.report.saved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of a saved result.
 *
 * @param name stable name
 * @param rows cells by the name of their column
 * @param notes below the table
 */
public record SavedTable(String name, List<Row> rows, List<String> notes) {
  private static final String YEAR = "year";
  private static final String JOINT = " / ";

  public SavedTable {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /**
   * A row.
   *
   * @param cells texts by column, in order
   * @param numbers the columns whose cell is a number
   */
  public record Row(Map<String, String> cells, Set<String> numbers) {

    /** A row of an object. */
    static Row of(JsonValue.Members object) {
      Map<String, String> cells = new LinkedHashMap<>();
      Set<String> numbers = new LinkedHashSet<>();
      object
          .members()
          .forEach(
              (column, value) -> {
                if (value instanceof JsonValue.Text text) {
                  cells.put(column, text.text());
                } else if (value instanceof JsonValue.Bare bare) {
                  cells.put(column, bare.text());
                  if (bare.isNumber()) {
                    numbers.add(column);
                  }
                }
              });
      return new Row(cells, numbers);
    }
  }

  /** What the table says: each figure, and each note. */
  List<Statement> statements() {
    Set<String> figures = figures();
    Map<String, Integer> seen = new HashMap<>(); // Only looked up.
    List<Statement> statements = new ArrayList<>();
    for (Row row : rows) {
      String key = key(row, figures);
      int times = seen.merge(key, 1, Integer::sum);
      String named = times == 1 ? key : key + " (" + times + ")";
      boolean bare = true;
      for (Map.Entry<String, String> cell : row.cells().entrySet()) {
        if (figures.contains(cell.getKey())) {
          statements.add(statement(named, cell.getKey(), cell.getValue()));
          bare = false;
        }
      }
      if (bare) {
        statements.add(statement(named, "", "there"));
      }
    }
    for (int note = 0; note < notes.size(); note++) {
      statements.add(statement("note " + (note + 1), "", notes.get(note)));
    }
    return statements;
  }

  private Statement statement(String row, String column, String value) {
    return new Statement(new Statement.Place(name, row, column), value);
  }

  /** Columns in which some row has a number; a year says which row it is. */
  private Set<String> figures() {
    Set<String> figures = new LinkedHashSet<>();
    for (Row row : rows) {
      figures.addAll(row.numbers());
    }
    figures.remove(YEAR);
    return figures;
  }

  private static String key(Row row, Set<String> figures) {
    List<String> words = new ArrayList<>();
    row.cells()
        .forEach(
            (column, text) -> {
              if (!figures.contains(column) && !text.isEmpty()) {
                words.add(text);
              }
            });
    return String.join(JOINT, words);
  }
}

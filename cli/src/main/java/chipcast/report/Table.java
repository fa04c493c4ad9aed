package chipcast.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table in the terms of what it says; how it looks is a format's matter.
 *
 * @param name stable name, for files
 * @param title one line for people
 * @param columns what each row holds
 * @param rows cells in the order of the columns; long tables may make them up while they are
 *     written, the same ones each time
 * @param notes what a reader has to know beside the numbers
 */
public record Table(
    String name,
    String title,
    List<Column> columns,
    Iterable<List<Cell>> rows,
    List<String> notes) {

  public Table {
    columns = List.copyOf(columns);
    notes = List.copyOf(notes);
  }

  /** Begins a table that is filled row by row. */
  public static Builder named(String name, String title) {
    return new Builder(name, title);
  }

  /** Fills a table. */
  public static final class Builder {

    private final String name;
    private final String title;
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Builder(String name, String title) {
      this.name = name;
      this.title = title;
    }

    /** Adds a column; all columns come before the first row. */
    public Builder column(Column column) {
      if (!rows.isEmpty()) {
        throw new IllegalArgumentException("column: " + column.name() + " after the first row");
      }
      columns.add(column);
      return this;
    }

    /** Adds a row. */
    public Builder row(List<Cell> cells) {
      if (cells.size() != columns.size()) {
        throw new IllegalArgumentException(
            "cells: " + cells.size() + " in a table of " + columns.size() + " columns");
      }
      rows.add(List.copyOf(cells));
      return this;
    }

    /** Adds a row. */
    public Builder row(Cell... cells) {
      return row(List.of(cells));
    }

    /** Adds a note below the table. */
    public Builder note(String note) {
      notes.add(note);
      return this;
    }

    /** The table as filled so far. */
    public Table build() {
      return new Table(name, title, columns, List.copyOf(rows), notes);
    }
  }
}

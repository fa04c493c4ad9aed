package chipcast.report;

/**
 * A column of a table.
 *
 * @param name stable name in files that machines read
 * @param title heading for people
 * @param type what the cells hold
 * @param unit canonical unit of the numbers; empty for words and years
 * @param digits significant digits for people where a cell does not say fewer
 */
public record Column(String name, String title, ColumnType type, String unit, int digits) {

  /** Enough to tell neighbours apart, and more than most bands support. */
  private static final int USUAL_DIGITS = 3;

  public Column {
    if (digits < 1) {
      throw new IllegalArgumentException("digits: " + digits + " in column " + name);
    }
  }

  private static Column of(String name, String title, ColumnType type, String unit) {
    return new Column(name, title, type, unit, USUAL_DIGITS);
  }

  /** A column of words. */
  public static Column text(String name, String title) {
    return of(name, title, ColumnType.TEXT, "");
  }

  /** A column of calendar years. */
  public static Column year(String name, String title) {
    return of(name, title, ColumnType.YEAR, "");
  }

  /** A column of shares, from 0 to 1. */
  public static Column share(String name, String title) {
    return of(name, title, ColumnType.SHARE, "1");
  }

  /** A column of amounts of money in a unit such as {@code USD} or {@code USD/task}. */
  public static Column money(String name, String title, String unit) {
    return of(name, title, ColumnType.MONEY, unit);
  }

  /** A column of watts. */
  public static Column power(String name, String title) {
    return of(name, title, ColumnType.POWER, "W");
  }

  /** A column of joules, or joules per something. */
  public static Column energy(String name, String title, String unit) {
    return of(name, title, ColumnType.ENERGY, unit);
  }

  /** A column of quantities in a unit that takes SI prefixes, such as {@code B/s}. */
  public static Column quantity(String name, String title, String unit) {
    return of(name, title, ColumnType.QUANTITY, unit);
  }

  /** A column of counts of something. */
  public static Column count(String name, String title, String unit) {
    return of(name, title, ColumnType.COUNT, unit);
  }

  /** A column of other numbers. */
  public static Column number(String name, String title, String unit) {
    return of(name, title, ColumnType.NUMBER, unit);
  }

  /** A column of sparklines. */
  public static Column trend(String title) {
    return of("trend", title, ColumnType.TREND, "");
  }

  /** The same column with another number of significant digits for people. */
  public Column withDigits(int significant) {
    return new Column(name, title, type, unit, significant);
  }

  /** A number as people read it in this column, with its unit where cells show one. */
  public String text(double value) {
    return CellText.of(Cell.of(value), this, Style.PLAIN);
  }
}

package chipcast.report;

/** What the cells of a column hold, and so how they are shown. */
public enum ColumnType {
  /** Words. */
  TEXT("text"),
  /** A calendar year, with a fraction where months matter. */
  YEAR("year"),
  /** A part of a whole from 0 to 1, shown in per cent. */
  SHARE("share"),
  /** USD. */
  MONEY("money"),
  /** Watts. */
  POWER("power"),
  /** Joules. */
  ENERGY("energy"),
  /** Anything else with a unit that takes SI prefixes: bytes, FLOP/s. */
  QUANTITY("quantity"),
  /** How many: chips, tasks, tokens. */
  COUNT("count"),
  /** Any other number, in the unit that the column names. */
  NUMBER("number"),
  /** A small picture of a row over the years; files that machines read leave it out. */
  TREND("trend");

  private final String word;

  ColumnType(String word) {
    this.word = word;
  }

  /** The word that files use. */
  public String word() {
    return word;
  }

  /** Whether cells stand at the right of their column. */
  boolean alignsRight() {
    return this != TEXT && this != TREND;
  }
}

package chipcast.report.saved;

/**
 * One thing that a saved result says.
 *
 * @param place what it is said of
 * @param value as written
 */
public record Statement(Place place, String value) {

  /**
   * What a statement is of.
   *
   * @param table the table's name, or the name of another part
   * @param row the words and years of its row; where several rows have the same, which of them
   * @param column the name of the column
   */
  public record Place(String table, String row, String column) {}
}

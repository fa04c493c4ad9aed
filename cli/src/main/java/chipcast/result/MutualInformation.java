package chipcast.result;

import chipcast.arithmetic.Elementary;

/**
 * What rows and columns of a table of amounts tell about each other, in nats.
 *
 * @param mutual I(rows; columns) ≥ 0: what knowing the column tells of the row
 * @param rowEntropy H(rows)
 * @param columnEntropy H(columns)
 */
public record MutualInformation(double mutual, double rowEntropy, double columnEntropy) {

  /**
   * From a table of amounts that are not negative, by row and column; NaN where they sum to zero.
   */
  public static MutualInformation of(double[][] table) {
    double[] rows = new double[table.length];
    double[] columns = new double[table.length == 0 ? 0 : table[0].length];
    for (int row = 0; row < table.length; row++) {
      for (int column = 0; column < columns.length; column++) {
        rows[row] += table[row][column];
        columns[column] += table[row][column];
      }
    }
    double rowEntropy = MixStatistics.entropy(rows);
    double columnEntropy = MixStatistics.entropy(columns);
    double mutual = mutual(table, rows, columns);
    double most = Math.min(rowEntropy, columnEntropy);
    return new MutualInformation(Math.max(0.0, Math.min(mutual, most)), rowEntropy, columnEntropy);
  }

  /** Σ p ln(p / (row · column)); rounding may leave it a hair outside its range. */
  private static double mutual(double[][] table, double[] rows, double[] columns) {
    double total = MixStatistics.total(rows);
    double sum = 0.0;
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns.length; column++) {
        double amount = table[row][column];
        if (amount > 0.0) {
          double lift = amount / rows[row] * (total / columns[column]);
          sum += amount / total * Elementary.log(lift);
        }
      }
    }
    return total > 0.0 ? sum : Double.NaN;
  }

  /** What of the rows' entropy remains within a column: H(rows | columns). */
  public double within() {
    return Math.max(0.0, rowEntropy - mutual);
  }

  /**
   * Mutual information over the smaller entropy: 0 where every column has the same mix of rows and
   * where either entropy is 0, 1 where each has its own.
   */
  public double specialisation() {
    double most = Math.min(rowEntropy, columnEntropy);
    return most == 0.0 ? 0.0 : mutual / most;
  }
}

package chipcast.uncertainty;

import java.util.ArrayList;
import java.util.List;

/**
 * The points at which variance is shared out (A. Saltelli et al., Comput. Phys. Commun. 181 (2010)
 * 259–270): matrix A, matrix B, and for every group of drivers A with the group's columns from B.
 * Matrices follow each other, each with the same rows.
 */
final class SaltelliDesign implements Design {
  private static final String SECOND = "#B";

  private final UnitCube both;
  private final int drivers;
  private final long rows;
  private final List<boolean[]> groups;

  /**
   * A design.
   *
   * @param rows of each matrix, a multiple of the lanes of a block
   * @param drivers names of the columns
   * @param groups of each, which drivers are in it
   */
  SaltelliDesign(
      Sampler sampler, long seed, long rows, List<String> drivers, List<boolean[]> groups) {
    if (rows < 1 || rows % Ensemble.LANES != 0) {
      throw new IllegalArgumentException("rows: a multiple of " + Ensemble.LANES);
    }
    List<String> names = new ArrayList<>(drivers);
    drivers.forEach(driver -> names.add(driver + SECOND));
    this.both = new UnitCube(sampler, seed, rows, names);
    this.drivers = drivers.size();
    this.rows = rows;
    this.groups = groups;
  }

  /** Points of a design of so many groups. */
  static long points(long rows, int groups) {
    return rows * (groups + 2L);
  }

  @Override
  public double[] block(long first, int lanes) {
    int matrix = Math.toIntExact(first / rows);
    double[] from = both.block(first % rows, lanes);
    double[] cube = new double[drivers * lanes];
    for (int driver = 0; driver < drivers; driver++) {
      boolean second = matrix == 1 || (matrix > 1 && groups.get(matrix - 2)[driver]);
      System.arraycopy(
          from, (second ? drivers + driver : driver) * lanes, cube, driver * lanes, lanes);
    }
    return cube;
  }
}

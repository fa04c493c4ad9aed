package chipcast.uncertainty;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * The correlation matrix nearest to a symmetric one with unit diagonal, by alternating projections
 * with Dykstra's correction (N. J. Higham, IMA J. Numer. Anal. 22 (2002) 329–343).
 */
final class NearestCorrelation {
  /** Eigenvalues and pivots below this count as none. */
  static final double NOTHING = 1e-12;

  private static final double CLOSE_ENOUGH = 1e-13;
  private static final int MOST_ROUNDS = 10_000;

  private NearestCorrelation() {}

  /** The matrix itself where it is one already. */
  static double[][] of(double[][] stated) {
    RealMatrix matrix = new Array2DRowRealMatrix(stated, true);
    if (least(matrix) >= -NOTHING) {
      return matrix.getData();
    }
    int n = stated.length;
    RealMatrix correction = MatrixUtils.createRealMatrix(n, n);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      RealMatrix without = matrix.subtract(correction);
      RealMatrix projected = withoutNegative(without);
      correction = projected.subtract(without);
      RealMatrix next = projected.copy();
      for (int i = 0; i < n; i++) {
        next.setEntry(i, i, 1);
      }
      double moved = next.subtract(matrix).getFrobeniusNorm();
      matrix = next;
      if (moved < CLOSE_ENOUGH) {
        break;
      }
    }
    return matrix.getData();
  }

  private static double least(RealMatrix matrix) {
    double least = Double.POSITIVE_INFINITY;
    for (double value : new EigenDecomposition(matrix).getRealEigenvalues()) {
      least = Math.min(least, value);
    }
    return least;
  }

  private static RealMatrix withoutNegative(RealMatrix matrix) {
    EigenDecomposition parts = new EigenDecomposition(matrix);
    double[] values = parts.getRealEigenvalues();
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.max(0, values[i]);
    }
    RealMatrix vectors = parts.getV();
    RealMatrix projected =
        vectors.multiply(MatrixUtils.createRealDiagonalMatrix(values)).multiply(parts.getVT());
    // Rounding must not make it unsymmetric, which the next decomposition would refuse.
    return projected.add(projected.transpose()).scalarMultiply(0.5);
  }

  /** The Frobenius norm of the difference. */
  static double distance(double[][] one, double[][] other) {
    return new Array2DRowRealMatrix(one)
        .subtract(new Array2DRowRealMatrix(other))
        .getFrobeniusNorm();
  }
}

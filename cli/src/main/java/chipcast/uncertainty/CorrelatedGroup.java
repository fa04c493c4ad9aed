package chipcast.uncertainty;

import chipcast.assumption.Uncertainty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Inputs that stated rank correlations tie together, with the matrix of their normal scores.
 *
 * @param inputs their numbers, ascending
 * @param matrix of normal correlations, repaired where what was stated cannot be
 * @param repaired Frobenius distance between what was stated and the matrix; 0 where it stood
 * @param factor lower triangular, whose product with its transpose is the matrix
 */
@SuppressWarnings("ArrayRecordComponent")
public record CorrelatedGroup(int[] inputs, double[][] matrix, double repaired, double[][] factor) {

  /** The groups that correlations make of inputs. */
  static List<CorrelatedGroup> of(
      List<Input> inputs, Collection<Uncertainty.Correlation> correlations) {
    List<Pair> pairs = new ArrayList<>();
    for (Uncertainty.Correlation each : correlations) {
      int first = number(inputs, each.between().get(0));
      int second = number(inputs, each.between().get(1));
      if (first >= 0 && second >= 0) {
        pairs.add(new Pair(first, second, Dependence.normal(each.spearman().point())));
      }
    }
    List<CorrelatedGroup> groups = new ArrayList<>();
    int[] group = components(inputs.size(), pairs);
    for (int root = 0; root < group.length; root++) {
      List<Integer> members = members(group, root);
      if (members.size() > 1) {
        groups.add(of(members, pairs));
      }
    }
    return List.copyOf(groups);
  }

  private record Pair(int first, int second, double correlation) {}

  private static int number(List<Input> inputs, String path) {
    for (int i = 0; i < inputs.size(); i++) {
      if (inputs.get(i).path().equals(path)) {
        return i;
      }
    }
    return -1;
  }

  /** The least member of each input's component. */
  private static int[] components(int inputs, List<Pair> pairs) {
    int[] group = new int[inputs];
    for (int i = 0; i < inputs; i++) {
      group[i] = i;
    }
    for (int round = 0; round < pairs.size(); round++) {
      for (Pair pair : pairs) {
        int least = Math.min(group[pair.first], group[pair.second]);
        group[pair.first] = least;
        group[pair.second] = least;
      }
    }
    return group;
  }

  private static List<Integer> members(int[] group, int root) {
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      if (group[i] == root) {
        members.add(i);
      }
    }
    return members;
  }

  private static CorrelatedGroup of(List<Integer> members, List<Pair> pairs) {
    double[][] stated = new double[members.size()][members.size()];
    for (int i = 0; i < stated.length; i++) {
      stated[i][i] = 1;
    }
    for (Pair pair : pairs) {
      int first = members.indexOf(pair.first);
      int second = members.indexOf(pair.second);
      if (first >= 0) {
        stated[first][second] = pair.correlation;
        stated[second][first] = pair.correlation;
      }
    }
    double[][] matrix = NearestCorrelation.of(stated);
    int[] numbers = members.stream().mapToInt(Integer::intValue).toArray();
    double distance = NearestCorrelation.distance(stated, matrix);
    return new CorrelatedGroup(numbers, matrix, distance, cholesky(matrix));
  }

  /** The Cholesky factor of a matrix that may be singular: directions without variance get none. */
  static double[][] cholesky(double[][] matrix) {
    int n = matrix.length;
    double[][] factor = new double[n][n];
    for (int column = 0; column < n; column++) {
      double pivot = matrix[column][column] - product(factor, column, column, column);
      factor[column][column] = Math.sqrt(Math.max(0, pivot));
      for (int row = column + 1; row < n && pivot > NearestCorrelation.NOTHING; row++) {
        double rest = matrix[row][column] - product(factor, row, column, column);
        factor[row][column] = rest / factor[column][column];
      }
    }
    return factor;
  }

  private static double product(double[][] factor, int first, int second, int terms) {
    double sum = 0;
    for (int k = 0; k < terms; k++) {
      sum += factor[first][k] * factor[second][k];
    }
    return sum;
  }

  /** Correlated normals from independent ones. */
  double[] mix(double[] independent) {
    double[] mixed = new double[independent.length];
    for (int row = 0; row < mixed.length; row++) {
      for (int column = 0; column <= row; column++) {
        mixed[row] += factor[row][column] * independent[column];
      }
    }
    return mixed;
  }
}

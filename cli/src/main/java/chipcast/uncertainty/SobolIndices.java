package chipcast.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shares of a figure's variance that groups of independent drivers account for: alone (first order,
 * Saltelli 2010) and with all that they take part in (total, M. J. W. Jansen, 1999), each with the
 * middle 95 % of what resampled rows give.
 *
 * @param variance of the figure
 * @param rows that were used
 * @param dropped rows without a figure in some matrix
 * @param groups in the design's order
 */
record SobolIndices(double variance, int rows, int dropped, List<Group> groups) {
  private static final int RESAMPLES = 400;
  private static final double LOW = 0.025;

  SobolIndices {
    groups = List.copyOf(groups);
  }

  /**
   * One group's indices.
   *
   * @param first alone
   * @param total with interactions
   */
  record Group(Estimate first, Estimate total) {}

  /**
   * An index; chance may have made it negative, or more than one.
   *
   * @param value of all rows
   * @param low 2.5 % of resampled values are below
   * @param high 2.5 % are above
   */
  record Estimate(double value, double low, double high) {
    /** Whether nothing speaks against zero. */
    boolean covered() {
      return low <= 0;
    }
  }

  /**
   * From the figures of a design.
   *
   * @param figures matrix after matrix: A, B, then one a group
   * @param rows of each matrix
   */
  static SobolIndices of(double[] figures, int rows, long seed) {
    int groups = figures.length / rows - 2;
    int[] kept = complete(figures, rows);
    double mean = 0;
    for (int row : kept) {
      mean += (figures[row] + figures[rows + row]) / (2.0 * kept.length);
    }
    // Centred: the estimator of the first order loses digits with the square of the mean.
    double[] centred = figures.clone();
    for (int i = 0; i < centred.length; i++) {
      centred[i] -= mean;
    }
    Sums whole = new Sums(centred, rows, kept);
    List<Group> found = new ArrayList<>();
    int[][] resamples = resamples(kept, seed);
    for (int group = 0; group < groups; group++) {
      found.add(group(centred, rows, whole, resamples, group));
    }
    return new SobolIndices(whole.variance(), kept.length, rows - kept.length, found);
  }

  private static int[] complete(double[] figures, int rows) {
    int[] kept = new int[rows];
    int count = 0;
    for (int row = 0; row < rows; row++) {
      boolean all = true;
      for (int at = row; at < figures.length; at += rows) {
        all &= !Double.isNaN(figures[at]);
      }
      if (all) {
        kept[count++] = row;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private static int[][] resamples(int[] kept, long seed) {
    int[][] resamples = new int[RESAMPLES][kept.length];
    for (int resample = 0; resample < RESAMPLES; resample++) {
      long key = Streams.key(seed, "#resample " + resample);
      for (int i = 0; i < kept.length; i++) {
        resamples[resample][i] = kept[(int) (Streams.uniform(key, i) * kept.length)];
      }
    }
    return resamples;
  }

  private static Group group(double[] centred, int rows, Sums whole, int[][] resamples, int group) {
    double[] first = new double[resamples.length];
    double[] total = new double[resamples.length];
    for (int i = 0; i < resamples.length; i++) {
      Sums sums = new Sums(centred, rows, resamples[i]);
      first[i] = sums.first(group);
      total[i] = sums.total(group);
    }
    return new Group(estimate(whole.first(group), first), estimate(whole.total(group), total));
  }

  private static Estimate estimate(double value, double[] resampled) {
    Arrays.sort(resampled);
    int low = (int) (LOW * resampled.length);
    return new Estimate(value, resampled[low], resampled[resampled.length - 1 - low]);
  }

  /** Sums over some rows. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Sums(double[] centred, int rows, int[] chosen) {
    double variance() {
      double sum = 0;
      double squares = 0;
      for (int row : chosen) {
        double a = centred[row];
        double b = centred[rows + row];
        sum += a + b;
        squares += a * a + b * b;
      }
      double n = 2.0 * chosen.length;
      return squares / n - (sum / n) * (sum / n);
    }

    double first(int group) {
      double sum = 0;
      for (int row : chosen) {
        sum += centred[rows + row] * (centred[(group + 2) * rows + row] - centred[row]);
      }
      return ratio(sum / chosen.length);
    }

    double total(int group) {
      double sum = 0;
      for (int row : chosen) {
        double difference = centred[row] - centred[(group + 2) * rows + row];
        sum += difference * difference;
      }
      return ratio(sum / (2.0 * chosen.length));
    }

    private double ratio(double part) {
      double variance = variance();
      return variance > 0 ? part / variance : 0;
    }
  }
}

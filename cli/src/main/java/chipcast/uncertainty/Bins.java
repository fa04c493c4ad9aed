package chipcast.uncertainty;

import java.util.Arrays;

/**
 * How many numbers fell into each of some fixed bins: 1,024 to an octave, whatever is counted, so
 * that counts of shards add up. A quantile is the middle of its bin and so at most 0.05 % of its
 * value away from the number that stands there. Memory goes with the octaves between the least and
 * the greatest number, not with how many there are; what is nearer to 0 than 2^−100 counts as 0.
 */
final class Bins {
  /** Bits of a double below those that name its bin: 52 less 10. */
  private static final int BELOW = 42;

  private static final int LOWEST = bin(0x1p-100);

  private Side negative = new Side();
  private Side positive = new Side();
  private long zeros;
  private long count;

  private static int bin(double size) {
    return (int) (Double.doubleToRawLongBits(size) >>> BELOW);
  }

  /** Counts of one sign. */
  private static final class Side {
    private int first;
    private long[] counts = {};

    void add(int bin, long times) {
      if (counts.length == 0) {
        first = bin;
        counts = new long[1];
      }
      if (bin < first) {
        int more = Math.max(first - bin, Math.min(counts.length, first - LOWEST));
        long[] grown = new long[counts.length + more];
        System.arraycopy(counts, 0, grown, more, counts.length);
        counts = grown;
        first -= more;
      } else if (bin >= first + counts.length) {
        int needed = bin - first + 1;
        counts = Arrays.copyOf(counts, Math.max(needed, 2 * counts.length));
      }
      counts[bin - first] += times;
    }
  }

  /** Counts a finite number. */
  void add(double value) {
    count++;
    int bin = bin(Math.abs(value));
    if (bin < LOWEST) {
      zeros++;
    } else {
      (value < 0 ? negative : positive).add(bin, 1);
    }
  }

  /** Counts all that others counted. */
  void add(Bins other) {
    count += other.count;
    zeros += other.zeros;
    add(negative, other.negative);
    add(positive, other.positive);
  }

  private static void add(Side to, Side from) {
    for (int i = 0; i < from.counts.length; i++) {
      if (from.counts[i] > 0) {
        to.add(from.first + i, from.counts[i]);
      }
    }
  }

  /** How many numbers there are. */
  long count() {
    return count;
  }

  /**
   * The number of a rank.
   *
   * @param rank from 1 to the count
   */
  double ranked(long rank) {
    long before = 0;
    for (int i = negative.counts.length - 1; i >= 0; i--) {
      before += negative.counts[i];
      if (before >= rank) {
        return -middle(negative.first + i);
      }
    }
    before += zeros;
    if (before >= rank) {
      return 0;
    }
    for (int i = 0; i < positive.counts.length; i++) {
      before += positive.counts[i];
      if (before >= rank) {
        return middle(positive.first + i);
      }
    }
    throw new IllegalArgumentException("rank: " + rank + " of " + count);
  }

  private static double middle(int bin) {
    double low = Double.longBitsToDouble((long) bin << BELOW);
    double high = Double.longBitsToDouble((long) (bin + 1) << BELOW);
    return low + (high - low) / 2;
  }

  /** All counts in words: {@code bin:count} for each bin that has any. */
  String text() {
    StringBuilder text = new StringBuilder().append("0:").append(zeros);
    write('-', negative, text);
    write('+', positive, text);
    return text.toString();
  }

  private static void write(char sign, Side side, StringBuilder text) {
    for (int i = 0; i < side.counts.length; i++) {
      if (side.counts[i] > 0) {
        text.append(' ').append(sign).append(side.first + i).append(':').append(side.counts[i]);
      }
    }
  }

  /**
   * The counts that a text names.
   *
   * @throws NumberFormatException if it names none
   */
  static Bins of(String text) {
    Bins bins = new Bins();
    for (String part : text.split(" ", -1)) {
      int colon = part.indexOf(':');
      if (colon < 1) {
        throw new NumberFormatException("no count: " + part);
      }
      int bin = Integer.parseInt(part.substring(0, colon));
      long times = Long.parseLong(part.substring(colon + 1));
      boolean beyond =
          bin != 0 && (Math.abs(bin) < LOWEST || Math.abs(bin) > bin(Double.MAX_VALUE));
      if (times < 0 || beyond) {
        throw new NumberFormatException("no count: " + part);
      }
      bins.count += times;
      if (bin == 0) {
        bins.zeros += times;
      } else if (times > 0) {
        (bin < 0 ? bins.negative : bins.positive).add(Math.abs(bin), times);
      }
    }
    return bins;
  }
}

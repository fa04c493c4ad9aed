package chipcast.uncertainty;

import chipcast.arithmetic.ExactSum;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What draws found of one figure, in memory that does not grow with their number. Sums are exact
 * and bins fixed, so parts add up to the same bits in any order.
 */
public final class Sampled {
  /** Enough that the square root and the quotient are right to the last bit of a double. */
  private static final MathContext PRECISE = new MathContext(60);

  private final ExactSum sum = new ExactSum();
  private final ExactSum squares = new ExactSum();
  private final Bins bins = new Bins();
  private long absent;
  private double least = Double.POSITIVE_INFINITY;
  private double greatest = Double.NEGATIVE_INFINITY;

  /** Takes a draw's number; NaN for a draw that has none. */
  public void add(double value) {
    if (Double.isNaN(value)) {
      absent++;
      return;
    }
    sum.add(value);
    squares.addProduct(value, value);
    bins.add(value);
    least = Math.min(least, value);
    greatest = Math.max(greatest, value);
  }

  /** Takes what others found. */
  public void add(Sampled other) {
    sum.add(other.sum);
    squares.add(other.squares);
    bins.add(other.bins);
    absent += other.absent;
    least = Math.min(least, other.least);
    greatest = Math.max(greatest, other.greatest);
  }

  /** Draws that have the figure. */
  public long count() {
    return bins.count();
  }

  /** Draws that have none. */
  public long absent() {
    return absent;
  }

  /** The mean, rounded once; NaN of none. */
  public double mean() {
    return count() == 0
        ? Double.NaN
        : sum.exact().divide(BigDecimal.valueOf(count()), PRECISE).doubleValue();
  }

  /** The standard deviation of the draws about their mean, over n − 1; NaN of fewer than two. */
  public double sd() {
    if (count() < 2) {
      return Double.NaN;
    }
    BigDecimal n = BigDecimal.valueOf(count());
    BigDecimal total = sum.exact();
    BigDecimal variance =
        squares
            .exact()
            .subtract(total.multiply(total).divide(n, PRECISE))
            .divide(n.subtract(BigDecimal.ONE), PRECISE);
    return variance.signum() <= 0 ? 0 : variance.sqrt(PRECISE).doubleValue();
  }

  /**
   * A quantile, the middle of its bin and never beyond the numbers found; NaN of none.
   *
   * @param p within (0, 1)
   */
  public double quantile(double p) {
    long rank = (long) Math.ceil(p * count());
    return ranked(Math.max(1, Math.min(count(), rank)));
  }

  /** The number of a rank, likewise; NaN of none. */
  double ranked(long rank) {
    if (count() == 0) {
      return Double.NaN;
    }
    return Math.max(least, Math.min(greatest, bins.ranked(rank)));
  }

  /**
   * How far chance may have moved a quantile: half the distance between the ranks that hold it 19
   * times in 20; NaN where there are too few draws to say.
   *
   * @param p within (0, 1)
   */
  public double uncertainty(double p) {
    double n = count();
    double reach = 1.96 * Math.sqrt(n * p * (1 - p));
    long low = (long) Math.floor(n * p - reach);
    long high = (long) Math.ceil(n * p + reach) + 1;
    return low < 1 || high > count() ? Double.NaN : (ranked(high) - ranked(low)) / 2;
  }

  /** All that is needed to add it up with others, in lines of text. */
  String text() {
    return absent
        + "\t"
        + exact(least)
        + "\t"
        + exact(greatest)
        + "\t"
        + sum.text()
        + "\t"
        + squares.text()
        + "\t"
        + bins.text();
  }

  private static String exact(double value) {
    return Long.toHexString(Double.doubleToRawLongBits(value));
  }

  /**
   * What a text says that draws found.
   *
   * @throws NumberFormatException if it says nothing of the kind
   */
  static Sampled of(String text) {
    String[] parts = text.split("\t", -1);
    if (parts.length != 6) {
      throw new NumberFormatException("six parts, not " + parts.length);
    }
    Sampled sampled = new Sampled();
    sampled.absent = Long.parseLong(parts[0]);
    sampled.least = Double.longBitsToDouble(Long.parseUnsignedLong(parts[1], 16));
    sampled.greatest = Double.longBitsToDouble(Long.parseUnsignedLong(parts[2], 16));
    sampled.sum.add(ExactSum.of(parts[3]));
    sampled.squares.add(ExactSum.of(parts[4]));
    sampled.bins.add(Bins.of(parts[5]));
    return sampled;
  }
}

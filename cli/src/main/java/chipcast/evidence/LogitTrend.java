package chipcast.evidence;

import chipcast.arithmetic.Elementary;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * A straight line through the log-odds of a share over time, by least squares: the substitution
 * model of Fisher and Pry (1971), fitted as they did.
 */
final class LogitTrend {
  private static final int FEWEST = 2;

  private final SimpleRegression line = new SimpleRegression();

  /** Adds a share that was seen; one of nothing or of everything has no odds and is left out. */
  void add(double year, double share) {
    if (share > 0 && share < 1) {
      line.addData(year, Elementary.log(share / (1 - share)));
    }
  }

  /** Whether there are two points at least, so that there is a line. */
  boolean exists() {
    return line.getN() >= FEWEST;
  }

  /** Change of the log-odds in a year. */
  double slope() {
    return line.getSlope();
  }

  /** The share on the line in a year. */
  double at(double year) {
    return 1 / (1 + Elementary.exp(-line.predict(year)));
  }
}

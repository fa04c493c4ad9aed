package chipcast.quantity;

import chipcast.arithmetic.Elementary;

/**
 * How a growth is written: as a multiplier or as a rate, over a period.
 *
 * @param rate true for {@code %/year}, false for {@code x/year}
 * @param years length of the period, in years
 */
record Growth(boolean rate, double years) {
  private static final double PERCENT = 100.0;

  /** The multiplier per year: (1 + rate)^(1/years). */
  double multiplierPerYear(double value) {
    double multiplier = rate ? (PERCENT + value) / PERCENT : value;
    return years == 1.0 ? multiplier : Elementary.pow(multiplier, 1.0 / years);
  }

  /** The inverse of {@link #multiplierPerYear}. */
  double written(double multiplierPerYear) {
    double multiplier = years == 1.0 ? multiplierPerYear : Elementary.pow(multiplierPerYear, years);
    return rate ? multiplier * PERCENT - PERCENT : multiplier;
  }

  /** Whether the multiplier per year is positive and finite, as every growth must be. */
  boolean admits(double value) {
    double perYear = multiplierPerYear(value);
    return perYear > 0.0 && perYear <= Double.MAX_VALUE;
  }
}

package chipcast.uncertainty;

/** The sine near zero, with the same bits everywhere. */
final class Sine {
  private static final int TERMS = 12;

  private Sine() {}

  /** sin x for |x| ≤ π/2, by Taylor's series: within 2 ulp there. */
  static double of(double x) {
    double term = x;
    double sum = x;
    for (int k = 1; k <= TERMS; k++) {
      term *= -(x * x) / (2.0 * k * (2.0 * k + 1));
      sum += term;
    }
    return sum;
  }
}

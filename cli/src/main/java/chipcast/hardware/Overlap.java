package chipcast.hardware;

/**
 * How long two kinds of work take that go on beside each other as far as software lets them.
 *
 * <p>{@code max(a, b) + (1 − hidden) · min(a, b)}: with all of it hidden the roofline's maximum (S.
 * Williams, A. Waterman, D. Patterson, <i>Roofline</i>, 2009), with nothing hidden the sum, between
 * which measured kernels lie (J. Treibig, G. Hager, <i>Introducing a performance model for
 * bandwidth-limited loop kernels</i>, 2009). It never falls where a or b grows.
 */
final class Overlap {
  private Overlap() {}

  /**
   * Seconds of both.
   *
   * @param hidden fraction of the shorter that hides behind the longer, 0 to 1
   */
  static double seconds(double one, double other, double hidden) {
    return Math.max(one, other) + (1 - hidden) * Math.min(one, other);
  }
}

package chipcast.uncertainty;

import java.util.Locale;

/** How the unit cube of independent drivers is filled. */
public enum Sampler {
  /** Independent draws. */
  MC,
  /** As many layers as draws, one draw in each layer of every driver (M. D. McKay et al., 1979). */
  LHS,
  /**
   * Sobol's sequence with the directions of S. Joe and F. Y. Kuo, as Commons Math has them, each
   * dimension scrambled by Owen's nested uniform scrambling. Dimensions are the drivers in the
   * order of their paths, so a new driver moves those behind it; beyond 1,000, Latin hypercube.
   */
  SOBOL;

  /** What kind of draws it makes, for people. */
  public String words() {
    return switch (this) {
      case MC -> "independent draws";
      case LHS -> "Latin hypercube";
      case SOBOL -> "scrambled Sobol' points";
    };
  }

  /** The word on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

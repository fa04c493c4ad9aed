package chipcast.choice;

import chipcast.arithmetic.Require;

/**
 * How sharply each level of the nest answers to cost. Lower levels answer at least as sharply:
 * otherwise a cheaper chip could take share from its own family's rivals and hand it to other
 * families' (D. McFadden 1978: a nest's dissimilarity lies between 0 and 1).
 *
 * @param atClass between classes, below 0
 * @param atFamily between families of a class, at most {@code atClass}
 * @param atChip between chips of a family, at most {@code atFamily}
 */
public record Exponents(double atClass, double atFamily, double atChip) {

  /**
   * Checks sign and order.
   *
   * @throws IllegalArgumentException if an exponent is not below 0, not finite or out of order
   */
  public Exponents {
    Require.that(atClass < 0, "atClass", Require.finite("atClass", atClass), "below 0");
    Require.finite("atFamily", atFamily);
    Require.finite("atChip", atChip);
    Require.that(atFamily <= atClass, "atFamily", atFamily, "at most atClass");
    Require.that(atChip <= atFamily, "atChip", atChip, "at most atFamily");
  }
}

package chipcast.fleet;

import chipcast.arithmetic.Require;

/**
 * All of a vintage until its life is over, nothing from then on: S = 1 for age &lt; life, else 0.
 *
 * @param life years, above 0
 */
public record FixedLife(double life) implements SurvivalCurve {

  /**
   * Checks the domain.
   *
   * @throws IllegalArgumentException if the life is not positive
   */
  public FixedLife {
    Require.positive("life", life);
  }

  @Override
  public double at(double age) {
    return age < life ? 1 : 0;
  }
}

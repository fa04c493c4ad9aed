package chipcast.quantity;

import chipcast.arithmetic.IncompleteBeta;

/**
 * The PERT distribution: a beta distribution between two ends whose mean is (low + 4·mode + high)/6
 * (D. G. Malcolm et al., Operations Research 7 (1959)).
 *
 * @param low least value
 * @param mode most likely value, from low to high
 * @param high greatest value, above low
 */
public record Pert(double low, double mode, double high) implements Distribution {
  /** How much more the mode weighs than an end. */
  private static final double MODE_WEIGHT = 4.0;

  /** Refuses values that are not finite and in order. */
  public Pert {
    Parameters.requireWidth("pert", "low", low, "high", high);
    Parameters.requireOrder("pert", "low", low, "mode", mode);
    Parameters.requireOrder("pert", "mode", mode, "high", high);
  }

  /** low + (high − low)·I⁻¹(p; 1 + 4(mode − low)/width, 1 + 4(high − mode)/width). */
  @Override
  public double quantile(double p) {
    Parameters.requireProbability(p);
    double width = high - low;
    double a = 1.0 + MODE_WEIGHT * ((mode - low) / width);
    double b = 1.0 + MODE_WEIGHT * ((high - mode) / width);
    return Parameters.between(low, high, IncompleteBeta.inverse(p, a, b));
  }
}

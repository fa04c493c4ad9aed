package chipcast.result;

import java.util.List;

/**
 * The share weight of a family over the years, before the access of single buyers.
 *
 * @param family id of the family
 * @param origin {@code calibrated} on the base year's observed shares or {@code stated}
 * @param standsFor what it mostly stands for: software, access, supply or habit
 * @param exponent of the choice between families, below 0
 * @param weights by year of the structure
 */
public record FamilyWeight(
    String family, String origin, String standsFor, double exponent, List<Double> weights) {

  public FamilyWeight {
    weights = List.copyOf(weights);
  }
}

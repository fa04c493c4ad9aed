package chipcast.evidence;

import chipcast.assumption.Family;
import chipcast.source.Field;
import chipcast.source.Shape;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is assumed of efficiencies where measured rows do not tell: the starting point of a fit, and
 * by its ratios to the reference family what is carried over to families without rows.
 *
 * @param reference the family with most rows, to which others are held
 * @param families by id
 */
public record EfficiencyPriors(String reference, Map<String, OfFamily> families) {
  private static final Field<String> REFERENCE =
      Field.reference("reference", "families", "the family to which others are held");
  private static final Field<Map<String, OfFamily>> FAMILIES =
      Field.map("families", OfFamily.SHAPE, "by id").keysFrom("families");

  /** The description of its fields. */
  public static final Shape<EfficiencyPriors> SHAPE =
      Shape.of(
          "priors",
          "what is assumed of efficiencies where measured rows do not tell",
          List.of(REFERENCE, FAMILIES),
          b -> new EfficiencyPriors(b.get(REFERENCE), b.get(FAMILIES)));

  /** Those of a family. */
  OfFamily of(String family) {
    return Objects.requireNonNull(families.get(family), family);
  }

  /**
   * A family's.
   *
   * @param efficiency when its software is mature
   * @param maturity how its software grows up
   */
  public record OfFamily(Family.Efficiency efficiency, Family.Maturity maturity) {
    private static final Field<Family.Efficiency> EFFICIENCY =
        Field.record("efficiency", Family.Efficiency.SHAPE, "when its software is mature");
    private static final Field<Family.Maturity> MATURITY =
        Field.record("maturity", Family.Maturity.SHAPE, "how its software grows up");
    static final Shape<OfFamily> SHAPE =
        Shape.of(
            "family_prior",
            "what is assumed of a family",
            List.of(EFFICIENCY, MATURITY),
            b -> new OfFamily(b.get(EFFICIENCY), b.get(MATURITY)));
  }
}

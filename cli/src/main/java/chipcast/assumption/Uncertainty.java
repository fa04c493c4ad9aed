package chipcast.assumption;

import chipcast.quantity.LogNormal;
import chipcast.quantity.Point;
import chipcast.quantity.Unit;
import chipcast.source.Assumption;
import chipcast.source.Field;
import chipcast.source.Grade;
import chipcast.source.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How wide errors are where no source says so, and which of them move together.
 *
 * @param coverage probability that the truth lies within a range that was found, by its grade
 * @param efficiency log-sd of the error of a family's efficiency, by what that rests on
 * @param spreads rules that give plain values of some paths an error by their grade
 * @param factors common causes by id
 * @param correlations pairs by id
 */
public record Uncertainty(
    Map<Grade, Assumption> coverage,
    Map<EvidenceTier, Assumption> efficiency,
    Map<String, Spread> spreads,
    Map<String, Factor> factors,
    Map<String, Correlation> correlations) {
  private static final Field<Map<Grade, Assumption>> COVERAGE =
      Field.quantitiesByGrade("coverage", "1", "of a range that was found, by its grade")
          .between(0, 1)
          .positive();
  private static final Field<Map<EvidenceTier, Assumption>> EFFICIENCY =
      Field.quantities(
              "efficiency", EvidenceTier.class, "1", "log-sd of efficiencies, by what they rest on")
          .positive();
  private static final Field<Map<String, Spread>> SPREADS =
      Field.map("spreads", Spread.SHAPE, "errors of plain values, by grade");
  private static final Field<Map<String, Factor>> FACTORS =
      Field.map("factors", Factor.SHAPE, "common causes");
  private static final Field<Map<String, Correlation>> CORRELATIONS =
      Field.map("correlations", Correlation.SHAPE, "inputs that move together");

  /** The description of the fields. */
  public static final Shape<Uncertainty> SHAPE =
      Shape.of(
          "uncertainty",
          "how wide errors are where no source says so, and which move together",
          List.of(COVERAGE, EFFICIENCY, SPREADS, FACTORS, CORRELATIONS),
          b ->
              new Uncertainty(
                  b.get(COVERAGE),
                  b.get(EFFICIENCY),
                  b.get(SPREADS),
                  b.get(FACTORS),
                  b.get(CORRELATIONS)));

  /** Nothing is stated: ranges hold all of the truth, and every error is one of its own. */
  public static final Uncertainty NONE =
      new Uncertainty(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

  /**
   * The error of a family's efficiency: a factor on the rates of its chips, one in the point run.
   */
  public Assumption efficiencyError(Family family) {
    Assumption width = efficiency.get(family.efficiency().tier());
    Assumption rests = family.efficiency().memory();
    return new Assumption(
        "families." + family.id() + ".efficiency.error",
        Unit.ONE,
        width == null ? new Point(1) : new LogNormal(1, width.point()),
        rests.provenance(),
        rests.position(),
        List.of());
  }

  /**
   * A rule for plain values: the value becomes the median of a lognormal, or, where there is a
   * greatest value, of numbers whose odds are lognormal.
   *
   * @param id its key
   * @param most the greatest value that there can be
   * @param of paths, {@code *} for any one part
   * @param logSd of the value, by its grade; a grade that is not named stays certain
   */
  public record Spread(
      String id, Optional<Assumption> most, List<String> of, Map<Grade, Assumption> logSd) {
    private static final Field<List<String>> OF = Field.texts("of", "paths, * for any one part");
    private static final Field<Optional<Assumption>> MOST =
        Field.quantity("most", "1", "the greatest value that there can be").positive().optional();
    private static final Field<Map<Grade, Assumption>> LOG_SD =
        Field.quantitiesByGrade("log_sd", "1", "of the value, by its grade").positive();

    static final Shape<Spread> SHAPE =
        Shape.of(
            "spread",
            "a rule that gives plain values an error by their grade",
            List.of(MOST, OF, LOG_SD),
            b -> new Spread(b.id(), b.get(MOST), b.get(OF), b.get(LOG_SD)));
  }

  /**
   * A common cause.
   *
   * @param id its key
   * @param of paths that rise with it, {@code *} for any one part
   * @param correlation Spearman's ρ between any two of them
   */
  public record Factor(String id, List<String> of, Assumption correlation) {
    private static final Field<List<String>> OF = Field.texts("of", "paths, * for any one part");
    private static final Field<Assumption> CORRELATION =
        Field.quantity("correlation", "1", "Spearman's rho between any two of them").between(0, 1);

    static final Shape<Factor> SHAPE =
        Shape.of(
            "factor",
            "a common cause of the errors of several inputs",
            List.of(OF, CORRELATION),
            b -> new Factor(b.id(), b.get(OF), b.get(CORRELATION)));
  }

  /**
   * Two inputs that move together.
   *
   * @param id its key
   * @param between two paths
   * @param spearman rank correlation
   */
  public record Correlation(String id, List<String> between, Assumption spearman) {
    private static final Field<List<String>> BETWEEN = Field.texts("between", "two paths");
    private static final Field<Assumption> SPEARMAN =
        Field.quantity("spearman", "1", "rank correlation").between(-1, 1);

    static final Shape<Correlation> SHAPE =
        Shape.of(
                "correlation",
                "two inputs that move together",
                List.of(BETWEEN, SPEARMAN),
                b -> new Correlation(b.id(), b.get(BETWEEN), b.get(SPEARMAN)))
            .check(
                (correlation, b) -> {
                  if (correlation.between().size() != 2) {
                    b.problem(BETWEEN, "conflict", "a correlation is between two", "two paths");
                  }
                });
  }
}

package chipcast.assumption;

import chipcast.source.Assumption;
import chipcast.source.Field;
import chipcast.source.Shape;
import java.util.List;

/**
 * The years of a projection.
 *
 * @param from the base year
 * @param to the last year
 */
public record Horizon(Assumption from, Assumption to) {
  /** Roadmaps and growth say nothing of later, and memory is bounded. */
  private static final double MOST_YEARS = 30;

  private static final Field<Assumption> FROM = Field.date("from", "the base year");
  private static final Field<Assumption> TO = Field.date("to", "the last year");

  /** The description of the fields. */
  public static final Shape<Horizon> SHAPE =
      Shape.of(
              "horizon",
              "the years of a projection",
              List.of(FROM, TO),
              b -> new Horizon(b.get(FROM), b.get(TO)))
          .check(
              (horizon, b) -> {
                if (horizon.to().point() <= horizon.from().point()) {
                  b.problem(TO, "conflict", "the horizon ends before it begins", "to after from");
                } else if (horizon.to().point() - horizon.from().point() > MOST_YEARS) {
                  b.problem(
                      TO,
                      "out-of-domain",
                      "the horizon is too long",
                      "at most 30 years from the base year");
                }
              });
}

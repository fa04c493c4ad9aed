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
                }
              });
}

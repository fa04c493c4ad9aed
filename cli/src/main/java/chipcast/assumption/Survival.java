package chipcast.assumption;

import chipcast.source.Assumption;
import chipcast.source.Field;
import chipcast.source.Shape;
import java.util.List;

/** How many chips of a vintage are left at an age. */
public sealed interface Survival {

  /**
   * All until one age, none after.
   *
   * @param life seconds
   */
  record Fixed(Assumption life) implements Survival {
    private static final Field<Assumption> LIFE =
        Field.quantity("life", "s", "until which all are left").positive();
    static final Shape<Fixed> SHAPE =
        Shape.of(
            "fixed", "all until one age, none after", List.of(LIFE), b -> new Fixed(b.get(LIFE)));
  }

  /**
   * exp(−(age/scale)^shape).
   *
   * @param scale seconds
   * @param shape exponent
   */
  record Weibull(Assumption scale, Assumption shape) implements Survival {
    private static final Field<Assumption> SCALE =
        Field.quantity("scale", "s", "at which 1/e is left").positive();
    private static final Field<Assumption> SHAPE_EXPONENT =
        Field.quantity("shape", "1", "exponent: how sudden the end is").positive();
    static final Shape<Weibull> SHAPE =
        Shape.of(
            "weibull",
            "exp(−(age/scale)^shape)",
            List.of(SCALE, SHAPE_EXPONENT),
            b -> new Weibull(b.get(SCALE), b.get(SHAPE_EXPONENT)));
  }

  /**
   * 1/(1 + e^(steepness·(age − half))), normalised to 1 at age 0.
   *
   * @param half seconds at which half is left, before the normalisation
   * @param steepness per year
   */
  record Logistic(Assumption half, Assumption steepness) implements Survival {
    private static final Field<Assumption> HALF =
        Field.quantity("half", "s", "at which half is left").positive();
    private static final Field<Assumption> STEEPNESS =
        Field.quantity("steepness", "1", "per year").positive();
    static final Shape<Logistic> SHAPE =
        Shape.of(
            "logistic",
            "1/(1 + e^(steepness·(age − half))), 1 at age 0",
            List.of(HALF, STEEPNESS),
            b -> new Logistic(b.get(HALF), b.get(STEEPNESS)));
  }
}

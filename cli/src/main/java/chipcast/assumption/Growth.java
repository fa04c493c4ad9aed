package chipcast.assumption;

import chipcast.source.Assumption;
import chipcast.source.Field;
import chipcast.source.Series;
import chipcast.source.Shape;
import java.util.List;

/** How demand for a workload grows from the base year, prices apart. */
public sealed interface Growth {

  /**
   * The same multiplier every year.
   *
   * @param rate multiplier a year
   */
  record Compound(Assumption rate) implements Growth {
    private static final Field<Assumption> RATE =
        Field.quantity("rate", "x/year", "multiplier a year").positive();
    static final Shape<Compound> SHAPE =
        Shape.of(
            "compound",
            "the same multiplier every year",
            List.of(RATE),
            b -> new Compound(b.get(RATE)));
  }

  /**
   * A multiplier that fades from an initial to a long-run value.
   *
   * @param initial multiplier of the first year
   * @param longRun multiplier in the end
   * @param halfLife seconds in which the logarithm of their ratio halves
   */
  record Fading(Assumption initial, Assumption longRun, Assumption halfLife) implements Growth {
    private static final Field<Assumption> INITIAL =
        Field.quantity("initial", "x/year", "multiplier of the first year").positive();
    private static final Field<Assumption> LONG_RUN =
        Field.quantity("long_run", "x/year", "multiplier in the end").positive();
    private static final Field<Assumption> HALF_LIFE =
        Field.quantity("half_life", "s", "in which the logarithm of their ratio halves").positive();
    static final Shape<Fading> SHAPE =
        Shape.of(
            "fading",
            "a multiplier that fades from an initial to a long-run value",
            List.of(INITIAL, LONG_RUN, HALF_LIFE),
            b -> new Fading(b.get(INITIAL), b.get(LONG_RUN), b.get(HALF_LIFE)));
  }

  /**
   * An S-curve between two levels.
   *
   * @param start lower asymptote
   * @param saturation upper asymptote, in the same measure
   * @param midpoint calendar year of half way
   * @param rise seconds from 10 to 90 percent
   */
  record Logistic(Assumption start, Assumption saturation, Assumption midpoint, Assumption rise)
      implements Growth {
    private static final Field<Assumption> START =
        Field.quantity("start", "1", "lower asymptote").nonNegative();
    private static final Field<Assumption> SATURATION =
        Field.quantity("saturation", "1", "upper asymptote, in the same measure").positive();
    private static final Field<Assumption> MIDPOINT = Field.date("midpoint", "half way");
    private static final Field<Assumption> RISE =
        Field.quantity("rise", "s", "from 10 to 90 percent").positive();
    static final Shape<Logistic> SHAPE =
        Shape.of(
            "logistic",
            "an S-curve between two levels",
            List.of(START, SATURATION, MIDPOINT, RISE),
            b -> new Logistic(b.get(START), b.get(SATURATION), b.get(MIDPOINT), b.get(RISE)));
  }

  /**
   * Diffusion of an innovation (Bass 1969) from the base year's level to a multiple of it.
   *
   * @param potential level in the end as a multiple of the base year's
   * @param p coefficient of innovation, per year
   * @param q coefficient of imitation, per year
   */
  record Bass(Assumption potential, Assumption p, Assumption q) implements Growth {
    private static final Field<Assumption> POTENTIAL =
        Field.quantity("potential", "1", "level in the end, times the base year's").positive();
    private static final Field<Assumption> P =
        Field.quantity("p", "1", "coefficient of innovation, per year").positive();
    private static final Field<Assumption> Q =
        Field.quantity("q", "1", "coefficient of imitation, per year").nonNegative();
    static final Shape<Bass> SHAPE =
        Shape.of(
            "bass",
            "diffusion of an innovation",
            List.of(POTENTIAL, P, Q),
            b -> new Bass(b.get(POTENTIAL), b.get(P), b.get(Q)));
  }

  /**
   * Levels by year, log-linear between.
   *
   * @param levels relative to one another
   */
  record Table(Series levels) implements Growth {
    private static final Field<Series> LEVELS =
        Field.series("levels", "1", "by year, relative to one another").positive();
    static final Shape<Table> SHAPE =
        Shape.of(
            "table",
            "levels by year, log-linear between",
            List.of(LEVELS),
            b -> new Table(b.get(LEVELS)));
  }
}

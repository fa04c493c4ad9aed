package chipcast.assumption;

import chipcast.source.Field;
import chipcast.source.Series;
import chipcast.source.Shape;
import java.util.List;

/**
 * The weight of a family in the choice beside its cost: what software, access, supply and habit are
 * worth. Always printed as the cost premium that it stands for.
 */
public sealed interface ShareWeight {

  /** What a weight mostly stands for. */
  enum StandsFor {
    SOFTWARE,
    ACCESS,
    SUPPLY,
    HABIT
  }

  /** By year: a multiple of the calibrated weight, or the weight itself. */
  Series level();

  /** What it mostly stands for. */
  StandsFor standsFor();

  /**
   * Calibrated so that the model gives the observed share of the base year.
   *
   * @param level multiple of the calibrated weight, 1 in the base year
   * @param standsFor what it mostly stands for
   */
  record Calibrated(Series level, StandsFor standsFor) implements ShareWeight {
    private static final Field<Series> LEVEL =
        Field.series("level", "1", "multiple of the calibrated weight").positive();
    private static final Field<StandsFor> STANDS_FOR =
        Field.choice("stands_for", StandsFor.class, "what it mostly stands for");
    static final Shape<Calibrated> SHAPE =
        Shape.of(
            "calibrated",
            "calibrated on the base year's observed share",
            List.of(LEVEL, STANDS_FOR),
            b -> new Calibrated(b.get(LEVEL), b.get(STANDS_FOR)));
  }

  /**
   * Stated relative to the family with the largest observed share.
   *
   * @param level the weight by year
   * @param standsFor what it mostly stands for
   */
  record Stated(Series level, StandsFor standsFor) implements ShareWeight {
    private static final Field<Series> LEVEL =
        Field.series("level", "1", "relative to the family with the largest observed share")
            .nonNegative();
    private static final Field<StandsFor> STANDS_FOR =
        Field.choice("stands_for", StandsFor.class, "what it mostly stands for");
    static final Shape<Stated> SHAPE =
        Shape.of(
            "stated",
            "stated relative to the family with the largest observed share",
            List.of(LEVEL, STANDS_FOR),
            b -> new Stated(b.get(LEVEL), b.get(STANDS_FOR)));
  }
}

package chipcast.assumption;

import chipcast.source.Assumption;
import chipcast.source.Field;
import chipcast.source.Shape;
import java.util.List;
import java.util.Optional;

/**
 * How the price of a family's chips moves after their release; without it, it stands.
 *
 * @param decline multiplier a year after release
 * @param learning Wright's law on the chips made so far
 * @param answer of the family to lost share
 */
public record PricePath(
    Optional<Assumption> decline, Optional<Learning> learning, Optional<Answer> answer) {
  private static final Field<Optional<Assumption>> DECLINE =
      Field.quantity("decline", "x/year", "of a chip's price after its release")
          .positive()
          .optional();
  private static final Field<Optional<Learning>> LEARNING =
      Field.record("learning", Learning.SHAPE, "Wright's law on the chips made so far").optional();
  private static final Field<Optional<Answer>> ANSWER =
      Field.record("answer", Answer.SHAPE, "to lost share").optional();

  static final Shape<PricePath> SHAPE =
      Shape.of(
          "price_path",
          "how the price of a family's chips moves",
          List.of(DECLINE, LEARNING, ANSWER),
          b -> new PricePath(b.get(DECLINE), b.get(LEARNING), b.get(ANSWER)));

  /**
   * Wright's law.
   *
   * @param rate fraction by which a doubling of all chips made lowers the price
   * @param volume chips made at which the stated price holds
   */
  public record Learning(Assumption rate, Assumption volume) {
    private static final Field<Assumption> RATE =
        Field.quantity("rate", "1", "by which a doubling of all made lowers the price")
            .between(0, 0.9);
    private static final Field<Assumption> VOLUME =
        Field.quantity("volume", "chip", "made so far where the stated price holds").positive();
    static final Shape<Learning> SHAPE =
        Shape.of(
            "learning",
            "Wright's law on the chips of a family made so far",
            List.of(RATE, VOLUME),
            b -> new Learning(b.get(RATE), b.get(VOLUME)));
  }

  /**
   * The answer of an incumbent to lost share: {@code markup = max(floor, first · min(1, share /
   * first share)^kappa)} on unit cost, by the share of spend of the year before.
   *
   * @param kappa how strongly it answers, 0 for not at all
   * @param floor least markup, price over unit cost
   */
  public record Answer(Assumption kappa, Assumption floor) {
    private static final Field<Assumption> KAPPA =
        Field.quantity("kappa", "1", "how strongly it answers, 0 for not at all").nonNegative();
    private static final Field<Assumption> FLOOR =
        Field.quantity("floor", "1", "least price over unit cost").positive();
    static final Shape<Answer> SHAPE =
        Shape.of(
            "answer",
            "of an incumbent to lost share",
            List.of(KAPPA, FLOOR),
            b -> new Answer(b.get(KAPPA), b.get(FLOOR)));
  }
}

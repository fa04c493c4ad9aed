package chipcast.assumption;

import chipcast.source.Assumption;
import chipcast.source.Field;
import chipcast.source.Shape;
import java.util.List;

/**
 * What holds for every buyer and family.
 *
 * @param choice the law of choice and its exponents
 * @param purchase how chips are bought and run
 * @param pools what pools of capacity lose
 * @param retirement when chips go
 * @param deferral elasticity of new capacity on scarcity
 * @param equivalent the chip that the compute lens counts in
 */
public record Economics(
    Choice choice,
    Purchase purchase,
    Pools pools,
    Retirement retirement,
    Assumption deferral,
    Equivalent equivalent) {
  private static final Field<Choice> CHOICE =
      Field.record("choice", Choice.SHAPE, "the law of choice and its exponents");
  private static final Field<Purchase> PURCHASE =
      Field.record("purchase", Purchase.SHAPE, "how chips are bought and run");
  private static final Field<Pools> POOLS =
      Field.record("pools", Pools.SHAPE, "what pools of capacity lose");
  private static final Field<Retirement> RETIREMENT =
      Field.record("retirement", Retirement.SHAPE, "when chips go");
  private static final Field<Assumption> DEFERRAL =
      Field.quantity("deferral", "1", "elasticity of new capacity on scarcity").nonNegative();
  private static final Field<Equivalent> EQUIVALENT =
      Field.record("h100_equivalent", Equivalent.SHAPE, "what the compute lens counts in");

  /** The description of the fields. */
  public static final Shape<Economics> SHAPE =
      Shape.of(
          "economics",
          "what holds for every buyer and family",
          List.of(CHOICE, PURCHASE, POOLS, RETIREMENT, DEFERRAL, EQUIVALENT),
          b ->
              new Economics(
                  b.get(CHOICE),
                  b.get(PURCHASE),
                  b.get(POOLS),
                  b.get(RETIREMENT),
                  b.get(DEFERRAL),
                  b.get(EQUIVALENT)));

  /** A law of choice. */
  public enum Law {
    RELATIVE,
    ABSOLUTE,
    LEAST_COST
  }

  /**
   * The law of choice.
   *
   * @param law relative, absolute or least-cost
   * @param exponents by level of the nest
   */
  public record Choice(Law law, Exponents exponents) {
    private static final Field<Law> LAW = Field.choice("law", Law.class, "of choice on cost");
    private static final Field<Exponents> EXPONENTS =
        Field.record("exponents", Exponents.SHAPE, "by level of the nest");
    static final Shape<Choice> SHAPE =
        Shape.of(
            "choice",
            "the law of choice",
            List.of(LAW, EXPONENTS),
            b -> new Choice(b.get(LAW), b.get(EXPONENTS)));
  }

  /**
   * Exponents of cost, negative, at most as steep above as below.
   *
   * @param chipClass between classes
   * @param family between families of a class
   * @param chip between chips of a family
   */
  public record Exponents(Assumption chipClass, Assumption family, Assumption chip) {
    private static final Field<Assumption> CLASS =
        Field.quantity("class", "1", "between classes").negative();
    private static final Field<Assumption> FAMILY =
        Field.quantity("family", "1", "between families of a class").negative();
    private static final Field<Assumption> CHIP =
        Field.quantity("chip", "1", "between chips of a family").negative();
    static final Shape<Exponents> SHAPE =
        Shape.of(
                "exponents",
                "exponents of cost by level of the nest",
                List.of(CLASS, FAMILY, CHIP),
                b -> new Exponents(b.get(CLASS), b.get(FAMILY), b.get(CHIP)))
            .check(
                (e, b) -> {
                  if (e.chipClass().point() < e.family().point()
                      || e.family().point() < e.chip().point()) {
                    b.problem(
                        CLASS,
                        "conflict",
                        "a level of the nest is steeper than the one below it",
                        "|class| ≤ |family| ≤ |chip|");
                  }
                });
  }

  /**
   * How chips are bought and run.
   *
   * @param ramp seconds from first availability to full availability
   * @param soldFor seconds from release to the end of sale, where a chip states none
   * @param residual value at the end of life, a fraction of the price
   * @param memoryReserve fraction of memory kept free
   * @param maintenance USD/s a chip
   * @param draw mean watts over provisioned watts
   */
  public record Purchase(
      Assumption ramp,
      Assumption soldFor,
      Assumption residual,
      Assumption memoryReserve,
      Assumption maintenance,
      Assumption draw) {
    private static final Field<Assumption> RAMP =
        Field.quantity("ramp", "s", "from first to full availability").nonNegative();
    private static final Field<Assumption> SOLD_FOR =
        Field.quantity("sold_for", "s", "from release to the end of sale").positive();
    private static final Field<Assumption> RESIDUAL =
        Field.quantity("residual", "1", "value at the end of life, of the price").between(0, 1);
    private static final Field<Assumption> MEMORY_RESERVE =
        Field.quantity("memory_reserve", "1", "of memory kept free").between(0, 0.9);
    private static final Field<Assumption> MAINTENANCE =
        Field.quantity("maintenance", "USD/s", "a chip").nonNegative();
    private static final Field<Assumption> DRAW =
        Field.quantity("draw", "1", "mean over provisioned watts").between(0, 1).positive();
    static final Shape<Purchase> SHAPE =
        Shape.of(
            "purchase",
            "how chips are bought and run",
            List.of(RAMP, SOLD_FOR, RESIDUAL, MEMORY_RESERVE, MAINTENANCE, DRAW),
            b ->
                new Purchase(
                    b.get(RAMP),
                    b.get(SOLD_FOR),
                    b.get(RESIDUAL),
                    b.get(MEMORY_RESERVE),
                    b.get(MAINTENANCE),
                    b.get(DRAW)));
  }

  /**
   * What pools of capacity lose.
   *
   * @param kappa of 1 − κ/√chips
   * @param floor of that factor times the load factor
   * @param interference of phases on shared chips, on throughput
   * @param prefillMatching of rates in split pools, on prefill
   * @param decodeMatching of rates in split pools, on decode
   */
  public record Pools(
      Assumption kappa,
      Assumption floor,
      Assumption interference,
      Assumption prefillMatching,
      Assumption decodeMatching) {
    private static final Field<Assumption> KAPPA =
        Field.quantity("kappa", "1", "of 1 − κ/√chips").nonNegative();
    private static final Field<Assumption> FLOOR =
        Field.quantity("floor", "1", "below which a pool's load does not fall").between(0, 1);
    private static final Field<Assumption> INTERFERENCE =
        Field.quantity("interference", "1", "of phases on shared chips").between(0, 1).positive();
    private static final Field<Assumption> PREFILL_MATCHING =
        Field.quantity("prefill_matching", "1", "of rates in split pools, on prefill")
            .between(0, 1)
            .positive();
    private static final Field<Assumption> DECODE_MATCHING =
        Field.quantity("decode_matching", "1", "of rates in split pools, on decode")
            .between(0, 1)
            .positive();
    static final Shape<Pools> SHAPE =
        Shape.of(
            "pools",
            "what pools of capacity lose",
            List.of(KAPPA, FLOOR, INTERFERENCE, PREFILL_MATCHING, DECODE_MATCHING),
            b ->
                new Pools(
                    b.get(KAPPA),
                    b.get(FLOOR),
                    b.get(INTERFERENCE),
                    b.get(PREFILL_MATCHING),
                    b.get(DECODE_MATCHING)));
  }

  /**
   * When chips go.
   *
   * @param survival by age at the end of a year
   * @param margin by which running cost must exceed the full cost of the best new option
   * @param handDown fraction of a training vintage that passes to inference when it reaches the age
   * @param handDownAge seconds
   */
  public record Retirement(
      Survival survival, Assumption margin, Assumption handDown, Assumption handDownAge) {
    private static final Field<Survival> SURVIVAL =
        Field.variant(
            "survival",
            "by age at the end of a year",
            Survival.Fixed.SHAPE,
            Survival.Weibull.SHAPE,
            Survival.Logistic.SHAPE);
    private static final Field<Assumption> MARGIN =
        Field.quantity("margin", "1", "of running cost over the best new option").nonNegative();
    private static final Field<Assumption> HAND_DOWN =
        Field.quantity("hand_down", "1", "of a training vintage that passes to inference")
            .between(0, 1);
    private static final Field<Assumption> HAND_DOWN_AGE =
        Field.quantity("hand_down_age", "s", "age at which it passes").positive();
    static final Shape<Retirement> SHAPE =
        Shape.of(
            "retirement",
            "when chips go",
            List.of(SURVIVAL, MARGIN, HAND_DOWN, HAND_DOWN_AGE),
            b ->
                new Retirement(
                    b.get(SURVIVAL), b.get(MARGIN), b.get(HAND_DOWN), b.get(HAND_DOWN_AGE)));
  }

  /**
   * The chip that the compute lens counts in.
   *
   * @param eightBit FLOP/s dense at 8 bits
   * @param sixteenBit FLOP/s dense at 16 bits
   */
  public record Equivalent(Assumption eightBit, Assumption sixteenBit) {
    private static final Field<Assumption> EIGHT_BIT =
        Field.quantity("eight_bit", "FLOP/s", "dense peak at 8 bits").positive();
    private static final Field<Assumption> SIXTEEN_BIT =
        Field.quantity("sixteen_bit", "FLOP/s", "dense peak at 16 bits").positive();
    static final Shape<Equivalent> SHAPE =
        Shape.of(
            "h100_equivalent",
            "the chip that the compute lens counts in",
            List.of(EIGHT_BIT, SIXTEEN_BIT),
            b -> new Equivalent(b.get(EIGHT_BIT), b.get(SIXTEEN_BIT)));
  }
}

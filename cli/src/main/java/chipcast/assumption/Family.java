package chipcast.assumption;

import chipcast.source.Assumption;
import chipcast.source.Field;
import chipcast.source.Series;
import chipcast.source.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A line of successive chips that compete as one choice.
 *
 * @param id its key
 * @param name what people call it
 * @param vendor whose name it is sold under
 * @param designer who designs it
 * @param architecture how it is built
 * @param owner the buyer that has it made, for a captive family
 * @param rentalMargin what others pay above the owner's hourly cost, a fraction
 * @param access by buyer: 0 none to 1 full
 * @param weight its share weight
 * @param efficiency what part of its datasheet it delivers
 * @param maturity how its software grows up
 * @param allInFactor facility watts per chip watt
 * @param overhead servers, network and installation as a fraction of the chip's price
 * @param life seconds over which it is written off
 * @param price how the price of its chips moves after release
 * @param roadmap later chips
 * @param candidate what decides whether it is made, for a family that exists only if it pays
 */
public record Family(
    String id,
    String name,
    String vendor,
    String designer,
    Architecture architecture,
    Optional<String> owner,
    Optional<Assumption> rentalMargin,
    Map<String, Series> access,
    ShareWeight weight,
    Efficiency efficiency,
    Maturity maturity,
    Assumption allInFactor,
    Assumption overhead,
    Assumption life,
    Optional<PricePath> price,
    Optional<Roadmap> roadmap,
    Optional<Candidate> candidate) {

  private static final Field<String> NAME = Field.text("name", "what people call it");
  private static final Field<String> VENDOR = Field.text("vendor", "whose name it is sold under");
  private static final Field<String> DESIGNER = Field.text("designer", "who designs it");
  private static final Field<Architecture> ARCHITECTURE =
      Field.choice("architecture", Architecture.class, "how it is built");
  private static final Field<Optional<String>> OWNER =
      Field.reference("owner", "buyers", "the buyer that has it made; others rent it").optional();
  private static final Field<Optional<Assumption>> RENTAL_MARGIN =
      Field.quantity("rental_margin", "1", "above the owner's hourly cost")
          .nonNegative()
          .optional();
  private static final Field<Map<String, Series>> ACCESS =
      Field.manySeries("access", "1", "by buyer: 0 none to 1 full")
          .keysFrom("buyers")
          .between(0, 1);
  private static final Field<ShareWeight> WEIGHT =
      Field.variant(
          "weight", "its share weight", ShareWeight.Calibrated.SHAPE, ShareWeight.Stated.SHAPE);
  private static final Field<Efficiency> EFFICIENCY =
      Field.record("efficiency", Efficiency.SHAPE, "what part of its datasheet it delivers");
  private static final Field<Maturity> MATURITY =
      Field.record("maturity", Maturity.SHAPE, "how its software grows up");
  private static final Field<Assumption> ALL_IN_FACTOR =
      Field.quantity("all_in_factor", "1", "facility watts per chip watt").between(1, 5);
  private static final Field<Assumption> OVERHEAD =
      Field.quantity("overhead", "1", "servers, network, installation, of the chip's price")
          .nonNegative();
  private static final Field<Assumption> LIFE =
      Field.quantity("life", "s", "over which it is written off").positive();
  private static final Field<Optional<PricePath>> PRICE =
      Field.record("price", PricePath.SHAPE, "how prices move after release; absent: not at all")
          .optional();
  private static final Field<Optional<Roadmap>> ROADMAP =
      Field.record("roadmap", Roadmap.SHAPE, "later chips, made from the newest listed").optional();

  private static final Field<Optional<Candidate>> CANDIDATE =
      Field.record("candidate", Candidate.SHAPE, "what decides whether it is made; absent: it is")
          .optional();

  /** The description of a family's fields. */
  public static final Shape<Family> SHAPE =
      Shape.of(
              "family",
              "a line of successive chips that compete as one choice",
              List.of(
                  NAME,
                  VENDOR,
                  DESIGNER,
                  ARCHITECTURE,
                  OWNER,
                  RENTAL_MARGIN,
                  ACCESS,
                  WEIGHT,
                  EFFICIENCY,
                  MATURITY,
                  ALL_IN_FACTOR,
                  OVERHEAD,
                  LIFE,
                  PRICE,
                  ROADMAP,
                  CANDIDATE),
              b ->
                  new Family(
                      b.id(),
                      b.get(NAME),
                      b.get(VENDOR),
                      b.get(DESIGNER),
                      b.get(ARCHITECTURE),
                      b.get(OWNER),
                      b.get(RENTAL_MARGIN),
                      b.get(ACCESS),
                      b.get(WEIGHT),
                      b.get(EFFICIENCY),
                      b.get(MATURITY),
                      b.get(ALL_IN_FACTOR),
                      b.get(OVERHEAD),
                      b.get(LIFE),
                      b.get(PRICE),
                      b.get(ROADMAP),
                      b.get(CANDIDATE)))
          .check(
              (family, b) -> {
                if (family.owner().isPresent() != family.rentalMargin().isPresent()) {
                  b.problem(
                      family.owner().isPresent() ? RENTAL_MARGIN : OWNER,
                      "missing-field",
                      "a captive family states both owner and rental_margin",
                      "both, or neither for a family that is sold to anyone");
                }
              });

  /**
   * What part of its datasheet a family delivers when its software is mature.
   *
   * @param tier what these figures rest on
   * @param compute of dense peak, by precision
   * @param attention of the peak in the products of attention; absent: counted with the rest
   * @param expertLoad times as long as its FLOP that an expert of inner width 2,048 computes;
   *     absent: 1
   * @param memory of bandwidth
   * @param memoryOverlap of the shorter of arithmetic and memory traffic that hides behind the
   *     longer; absent: all
   * @param layerTime seconds for each dense layer, whatever the bytes
   * @param link of the link rate
   * @param expertLink of the link rate where experts exchange tokens; absent: as elsewhere
   * @param exchangeOverlap of exchange that hides behind the other half of a batch; absent: none
   * @param linkLatency seconds of a collective's start
   * @param hopLatency seconds of a pipeline hop
   * @param streamTime seconds of the host a stream and step; absent: none
   * @param training of dense peak in training (MFU); 0 where it does not train
   */
  public record Efficiency(
      EvidenceTier tier,
      Map<Precision, Assumption> compute,
      Optional<Assumption> attention,
      Optional<Assumption> expertLoad,
      Assumption memory,
      Optional<Assumption> memoryOverlap,
      Assumption layerTime,
      Assumption link,
      Optional<Assumption> expertLink,
      Optional<Assumption> exchangeOverlap,
      Assumption linkLatency,
      Assumption hopLatency,
      Optional<Assumption> streamTime,
      Assumption training) {
    private static final Field<EvidenceTier> TIER =
        Field.choice("tier", EvidenceTier.class, "what these figures rest on");
    private static final Field<Map<Precision, Assumption>> COMPUTE =
        Field.quantities("compute", Precision.class, "1", "of dense peak").between(0, 1).positive();
    private static final Field<Optional<Assumption>> ATTENTION =
        Field.quantity(
                "attention",
                "1",
                "of the peak in attention's products, without softmax; absent: counted with the rest")
            .between(0, 1)
            .positive()
            .optional();
    private static final Field<Optional<Assumption>> EXPERT_LOAD =
        Field.quantity(
                "expert_load",
                "1",
                "times its FLOP that an expert of inner width 2048 takes; absent: 1")
            .between(1, 10)
            .optional();
    private static final Field<Assumption> MEMORY =
        Field.quantity("memory", "1", "of bandwidth").between(0, 1).positive();
    private static final Field<Optional<Assumption>> MEMORY_OVERLAP =
        Field.quantity(
                "memory_overlap",
                "1",
                "of the shorter of arithmetic and memory traffic, hidden by the longer; absent: all")
            .between(0, 1)
            .optional();
    private static final Field<Assumption> LAYER_TIME =
        Field.quantity("layer_time", "s", "for each dense layer, whatever the bytes").nonNegative();
    private static final Field<Assumption> LINK =
        Field.quantity("link", "1", "of the link rate").between(0, 1).positive();
    private static final Field<Optional<Assumption>> EXPERT_LINK =
        Field.quantity(
                "expert_link", "1", "of the link rate where experts exchange tokens; absent: link")
            .between(0, 1)
            .positive()
            .optional();
    private static final Field<Optional<Assumption>> EXCHANGE_OVERLAP =
        Field.quantity(
                "exchange_overlap",
                "1",
                "of experts' exchange that hides behind the other half of a batch; absent: none")
            .between(0, 1)
            .optional();
    private static final Field<Assumption> LINK_LATENCY =
        Field.quantity("link_latency", "s", "of a collective's start").nonNegative();
    private static final Field<Assumption> HOP_LATENCY =
        Field.quantity("hop_latency", "s", "of a pipeline hop").nonNegative();
    private static final Field<Optional<Assumption>> STREAM_TIME =
        Field.quantity("stream_time", "s", "of the host for each stream of a step; absent: none")
            .nonNegative()
            .optional();
    private static final Field<Assumption> TRAINING =
        Field.quantity("training", "1", "of dense peak in training (MFU); 0: does not train")
            .between(0, 1);

    /** The description of its fields. */
    public static final Shape<Efficiency> SHAPE =
        Shape.of(
            "efficiency",
            "what part of its datasheet a family delivers when its software is mature",
            List.of(
                TIER,
                COMPUTE,
                ATTENTION,
                EXPERT_LOAD,
                MEMORY,
                MEMORY_OVERLAP,
                LAYER_TIME,
                LINK,
                EXPERT_LINK,
                EXCHANGE_OVERLAP,
                LINK_LATENCY,
                HOP_LATENCY,
                STREAM_TIME,
                TRAINING),
            b ->
                new Efficiency(
                    b.get(TIER),
                    b.get(COMPUTE),
                    b.get(ATTENTION),
                    b.get(EXPERT_LOAD),
                    b.get(MEMORY),
                    b.get(MEMORY_OVERLAP),
                    b.get(LAYER_TIME),
                    b.get(LINK),
                    b.get(EXPERT_LINK),
                    b.get(EXCHANGE_OVERLAP),
                    b.get(LINK_LATENCY),
                    b.get(HOP_LATENCY),
                    b.get(STREAM_TIME),
                    b.get(TRAINING)));
  }

  /**
   * How a family's software grows up on each new chip.
   *
   * @param launch fraction of mature throughput at availability
   * @param halfLife seconds in which the rest halves
   */
  public record Maturity(Assumption launch, Assumption halfLife) {
    private static final Field<Assumption> LAUNCH =
        Field.quantity("launch", "1", "of mature throughput at availability")
            .between(0, 1)
            .positive();
    private static final Field<Assumption> HALF_LIFE =
        Field.quantity("half_life", "s", "in which the rest halves").positive();

    /** The description of its fields. */
    public static final Shape<Maturity> SHAPE =
        Shape.of(
            "maturity",
            "how a family's software grows up on each new chip",
            List.of(LAUNCH, HALF_LIFE),
            b -> new Maturity(b.get(LAUNCH), b.get(HALF_LIFE)));
  }

  /**
   * How later chips follow from the newest listed one: a new one each cadence, each figure times
   * its yearly multiplier.
   *
   * @param cadence seconds between chips
   * @param flops multiplier a year
   * @param bandwidth multiplier a year
   * @param memory multiplier a year
   * @param link multiplier a year
   * @param watts multiplier a year
   * @param price multiplier a year
   */
  public record Roadmap(
      Assumption cadence,
      Assumption flops,
      Assumption bandwidth,
      Assumption memory,
      Assumption link,
      Assumption watts,
      Assumption price) {
    /** A family that brought chips faster would have more of them than anyone could compute. */
    private static final double MONTH = 730 * 3_600.0;

    private static final double CENTURY = 100 * 8_760 * 3_600.0;

    private static final Field<Assumption> CADENCE =
        Field.quantity("cadence", "s", "between chips").between(MONTH, CENTURY);
    private static final Field<Assumption> FLOPS = rate("flops", "peak FLOP/s");
    private static final Field<Assumption> BANDWIDTH = rate("bandwidth", "memory bandwidth");
    private static final Field<Assumption> MEMORY = rate("memory", "memory capacity");
    private static final Field<Assumption> LINK = rate("link", "link rate");
    private static final Field<Assumption> WATTS = rate("watts", "power");
    private static final Field<Assumption> PRICE = rate("price", "price and bill of materials");
    static final Shape<Roadmap> SHAPE =
        Shape.of(
            "roadmap",
            "how later chips follow from the newest listed one",
            List.of(CADENCE, FLOPS, BANDWIDTH, MEMORY, LINK, WATTS, PRICE),
            b ->
                new Roadmap(
                    b.get(CADENCE),
                    b.get(FLOPS),
                    b.get(BANDWIDTH),
                    b.get(MEMORY),
                    b.get(LINK),
                    b.get(WATTS),
                    b.get(PRICE)));

    private static Field<Assumption> rate(String name, String of) {
      return Field.quantity(name, "x/year", "yearly multiplier of " + of).positive();
    }
  }
}

package chipcast.assumption;

import chipcast.source.Assumption;
import chipcast.source.Field;
import chipcast.source.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One generation of a family, as its datasheet has it. Counted as the datasheet counts packages; a
 * wafer is one.
 *
 * @param id its key
 * @param name what people call it
 * @param family the family it belongs to
 * @param foundry who makes its silicon
 * @param process the process node, for the reader
 * @param available first volume availability, fractional calendar year
 * @param softwareSince when the first chip came that runs the same code, which made the software
 *     that it starts with; absent: none did before it
 * @param soldFor seconds for which it is sold after that; absent: as {@link Economics} says
 * @param peak dense peak by precision, FLOP/s
 * @param exponentials a second, for the softmax of attention; absent: 1 for 256 FLOP at 16 bits
 * @param memory bytes of the memory that holds the weights
 * @param memoryBandwidth bytes/s of that memory
 * @param secondMemory memory that holds stream state beside it
 * @param link bytes/s one way per chip within the scale-up domain
 * @param linkDomain chips in the scale-up domain
 * @param scaleOut bytes/s one way per chip beyond the domain
 * @param maxChips most chips that serve one replica
 * @param watts thermal design power, W
 * @param price USD that the supplier is paid for a new chip
 * @param unitCost USD of bill of materials
 * @param systemOverhead USD a chip of CPU, switch, NIC in rack systems
 * @param supports what it may be used for
 * @param deployment where it stands
 * @param markets markets in which it may be sold; absent: all
 * @param hardWired the model that is in its silicon
 * @param weight among the chips of its family, beside its cost; absent: 1
 * @param uses of the scarce resources, per chip, in the resource's unit
 * @param checks published figures to compare with
 */
public record Chip(
    String id,
    String name,
    String family,
    String foundry,
    Optional<String> process,
    Assumption available,
    Optional<Assumption> softwareSince,
    Optional<Assumption> soldFor,
    Map<Precision, Assumption> peak,
    Optional<Assumption> exponentials,
    Assumption memory,
    Assumption memoryBandwidth,
    Optional<SecondMemory> secondMemory,
    Optional<Assumption> link,
    Assumption linkDomain,
    Optional<Assumption> scaleOut,
    Assumption maxChips,
    Assumption watts,
    Assumption price,
    Optional<Assumption> unitCost,
    Optional<Assumption> systemOverhead,
    List<Supports> supports,
    Deployment deployment,
    Optional<List<String>> markets,
    Optional<HardWired> hardWired,
    Optional<Assumption> weight,
    Map<String, Assumption> uses,
    Optional<Checks> checks) {

  private static final Field<String> NAME = Field.text("name", "what people call it");
  private static final Field<String> FAMILY =
      Field.reference("family", "families", "the line of successive chips that it belongs to");
  private static final Field<String> FOUNDRY = Field.text("foundry", "who makes its silicon");
  private static final Field<Optional<String>> PROCESS =
      Field.text("process", "the process node, for the reader").optional();
  private static final Field<Assumption> AVAILABLE =
      Field.date("available", "first volume availability");
  private static final Field<Optional<Assumption>> SOFTWARE_SINCE =
      Field.date(
              "software_since", "when the first chip came that runs the same code; absent: itself")
          .optional();
  private static final Field<Optional<Assumption>> SOLD_FOR =
      Field.quantity("sold_for", "s", "how long it is sold; absent: economics.purchase.sold_for")
          .positive()
          .optional();
  private static final Field<Map<Precision, Assumption>> PEAK =
      Field.quantities("peak", Precision.class, "FLOP/s", "dense peak by precision").positive();
  private static final Field<Optional<Assumption>> EXPONENTIALS =
      Field.quantity(
              "exponentials",
              "1/s",
              "of the softmax of attention; absent: 1 for 256 FLOP at 16 bits")
          .positive()
          .optional();
  private static final Field<Assumption> MEMORY =
      Field.quantity("memory", "B", "capacity of the memory that holds the weights").positive();
  private static final Field<Assumption> MEMORY_BANDWIDTH =
      Field.quantity("memory_bandwidth", "B/s", "bandwidth of that memory").positive();
  private static final Field<Optional<SecondMemory>> SECOND_MEMORY =
      Field.record("second_memory", SecondMemory.SHAPE, "memory that holds stream state beside it")
          .optional();
  private static final Field<Optional<Assumption>> LINK =
      Field.quantity("link", "B/s", "one way per chip within the scale-up domain; absent: none")
          .positive()
          .optional();
  private static final Field<Assumption> LINK_DOMAIN =
      Field.quantity("link_domain", "chip", "chips in the scale-up domain").positive();
  private static final Field<Optional<Assumption>> SCALE_OUT =
      Field.quantity("scale_out", "B/s", "one way per chip beyond the domain; absent: none")
          .positive()
          .optional();
  private static final Field<Assumption> MAX_CHIPS =
      Field.quantity("max_chips", "chip", "most chips that serve one replica").positive();
  private static final Field<Assumption> WATTS =
      Field.quantity("watts", "W", "thermal design power").positive();
  private static final Field<Assumption> PRICE =
      Field.quantity("price", "USD", "what its supplier is paid for a new one").positive();
  private static final Field<Optional<Assumption>> UNIT_COST =
      Field.quantity("unit_cost", "USD", "bill of materials").positive().optional();
  private static final Field<Optional<Assumption>> SYSTEM_OVERHEAD =
      Field.quantity("system_overhead", "USD", "CPU, switch and NIC per chip in rack systems")
          .nonNegative()
          .optional();
  private static final Field<List<Supports>> SUPPORTS =
      Field.choices("supports", Supports.class, "what it may be used for");
  private static final Field<Deployment> DEPLOYMENT =
      Field.choice("deployment", Deployment.class, "where it stands");
  private static final Field<Optional<List<String>>> MARKETS =
      Field.texts("markets", "markets in which it may be sold; absent: all").optional();
  private static final Field<Optional<HardWired>> HARD_WIRED =
      Field.record("hard_wired", HardWired.SHAPE, "the model in its silicon").optional();
  private static final Field<Optional<Assumption>> WEIGHT =
      Field.quantity("weight", "1", "among the chips of its family; absent: 1; of twins, half each")
          .positive()
          .optional();
  private static final Field<Optional<Map<String, Assumption>>> USES =
      Field.quantities("uses", "any", "of the scarce resources, per chip").optional();
  private static final Field<Optional<Checks>> CHECKS =
      Field.record("checks", Checks.SHAPE, "published figures to compare with").optional();

  /** The description of a chip's fields. */
  public static final Shape<Chip> SHAPE =
      Shape.of(
          "chip",
          "one generation of a family, as its datasheet has it",
          List.of(
              NAME,
              FAMILY,
              FOUNDRY,
              PROCESS,
              AVAILABLE,
              SOFTWARE_SINCE,
              SOLD_FOR,
              PEAK,
              EXPONENTIALS,
              MEMORY,
              MEMORY_BANDWIDTH,
              SECOND_MEMORY,
              LINK,
              LINK_DOMAIN,
              SCALE_OUT,
              MAX_CHIPS,
              WATTS,
              PRICE,
              UNIT_COST,
              SYSTEM_OVERHEAD,
              SUPPORTS,
              DEPLOYMENT,
              MARKETS,
              HARD_WIRED,
              WEIGHT,
              USES,
              CHECKS),
          b ->
              new Chip(
                  b.id(),
                  b.get(NAME),
                  b.get(FAMILY),
                  b.get(FOUNDRY),
                  b.get(PROCESS),
                  b.get(AVAILABLE),
                  b.get(SOFTWARE_SINCE),
                  b.get(SOLD_FOR),
                  b.get(PEAK),
                  b.get(EXPONENTIALS),
                  b.get(MEMORY),
                  b.get(MEMORY_BANDWIDTH),
                  b.get(SECOND_MEMORY),
                  b.get(LINK),
                  b.get(LINK_DOMAIN),
                  b.get(SCALE_OUT),
                  b.get(MAX_CHIPS),
                  b.get(WATTS),
                  b.get(PRICE),
                  b.get(UNIT_COST),
                  b.get(SYSTEM_OVERHEAD),
                  b.get(SUPPORTS),
                  b.get(DEPLOYMENT),
                  b.get(MARKETS),
                  b.get(HARD_WIRED),
                  b.get(WEIGHT),
                  b.get(USES).orElse(Map.of()),
                  b.get(CHECKS)));

  /**
   * Memory beside the one that holds the weights.
   *
   * @param capacity bytes
   * @param bandwidth bytes/s
   */
  public record SecondMemory(Assumption capacity, Assumption bandwidth) {
    private static final Field<Assumption> CAPACITY =
        Field.quantity("capacity", "B", "what it holds").positive();
    private static final Field<Assumption> BANDWIDTH =
        Field.quantity("bandwidth", "B/s", "how fast it is read").positive();
    static final Shape<SecondMemory> SHAPE =
        Shape.of(
            "second_memory",
            "memory that holds stream state",
            List.of(CAPACITY, BANDWIDTH),
            b -> new SecondMemory(b.get(CAPACITY), b.get(BANDWIDTH)));
  }

  /**
   * Weights in silicon.
   *
   * @param parameters that one chip holds
   * @param model the only model that it serves
   */
  public record HardWired(Assumption parameters, String model) {
    private static final Field<Assumption> PARAMETERS =
        Field.quantity("parameters", "1", "that one chip holds").positive();
    private static final Field<String> MODEL =
        Field.reference("model", "models", "the only model that it serves");
    static final Shape<HardWired> SHAPE =
        Shape.of(
            "hard_wired",
            "weights in silicon",
            List.of(PARAMETERS, MODEL),
            b -> new HardWired(b.get(PARAMETERS), b.get(MODEL)));
  }

  /**
   * Published figures that the model is compared with; never inputs.
   *
   * @param ownerCost USD/h to a large owner
   * @param rental USD/h asked
   */
  public record Checks(Optional<Assumption> ownerCost, Optional<Assumption> rental) {
    private static final Field<Optional<Assumption>> OWNER_COST =
        Field.quantity("owner_cost", "USD/s", "to a large owner, per chip").positive().optional();
    private static final Field<Optional<Assumption>> RENTAL =
        Field.quantity("rental", "USD/s", "asked for a chip").positive().optional();
    static final Shape<Checks> SHAPE =
        Shape.of(
            "checks",
            "published figures to compare with",
            List.of(OWNER_COST, RENTAL),
            b -> new Checks(b.get(OWNER_COST), b.get(RENTAL)));
  }
}

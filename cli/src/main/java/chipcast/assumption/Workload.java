package chipcast.assumption;

import chipcast.measure.Use;
import chipcast.source.Assumption;
import chipcast.source.Field;
import chipcast.source.Series;
import chipcast.source.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of AI work, counted in tasks.
 *
 * @param id its key
 * @param name what people call it
 * @param use inference, training or other
 * @param task what one task is, in words
 * @param model that does it in the base year
 * @param laterModels that do it from a calendar year on, by that year
 * @param precisions accepted, any order
 * @param growth of demand at the reference price
 * @param base its level in the base year
 * @param loadFactor fraction of time that capacity works, before pool size and peaks
 * @param peakToMean of demand within a day
 * @param rebound elasticity of demand on the deviation from the reference price path, ≤ 0
 * @param referencePrice multiplier a year of the price that growth already assumes
 * @param porting USD a task to move it off the largest family
 * @param buyers shares of demand; absent: as the base-year fleet that serves it is owned, of stated
 *     tasks as the whole fleet is
 * @param tiers by service level
 * @param phases of one task
 * @param drift multiplier a year of units per task, by phase
 * @param taskSize units per task of all phases, relative to the base year's
 * @param multiple of another workload's FLOP per task
 * @param split fraction served by split pools
 */
public record Workload(
    String id,
    String name,
    Use use,
    String task,
    String model,
    Map<String, String> laterModels,
    List<Precision> precisions,
    Growth growth,
    Base base,
    Assumption loadFactor,
    Assumption peakToMean,
    Assumption rebound,
    Assumption referencePrice,
    Optional<Assumption> porting,
    Optional<Map<String, Series>> buyers,
    Map<String, Tier> tiers,
    Phases phases,
    Map<String, Assumption> drift,
    Optional<Series> taskSize,
    Optional<ComputeMultiple> multiple,
    Optional<Series> split) {

  /** The same work with other stages and number formats. */
  public Workload asking(Phases stages, List<Precision> accepted) {
    return new Workload(
        id,
        name,
        use,
        task,
        model,
        laterModels,
        accepted,
        growth,
        base,
        loadFactor,
        peakToMean,
        rebound,
        referencePrice,
        porting,
        buyers,
        tiers,
        stages,
        drift,
        taskSize,
        multiple,
        split);
  }

  private static final Field<String> NAME = Field.text("name", "what people call it");
  private static final Field<Use> USE = Field.choice("use", Use.class, "what it counts as");
  private static final Field<String> TASK = Field.text("task", "what one task is, in words");
  private static final Field<String> MODEL = Field.reference("model", "models", "that does it");
  private static final Field<Optional<Map<String, String>>> LATER_MODELS =
      Field.manyReferences("later_models", "models", "that do it later, by the year they begin")
          .keyedByYear()
          .optional();
  private static final Field<List<Precision>> PRECISIONS =
      Field.choices("precisions", Precision.class, "accepted");
  private static final Field<Growth> GROWTH =
      Field.variant(
          "growth",
          "of demand at the reference price",
          Growth.Compound.SHAPE,
          Growth.Fading.SHAPE,
          Growth.Logistic.SHAPE,
          Growth.Bass.SHAPE,
          Growth.Table.SHAPE);
  private static final Field<Base> BASE =
      Field.record("base", Base.SHAPE, "its level in the base year");
  private static final Field<Assumption> LOAD_FACTOR =
      Field.quantity("load_factor", "1", "fraction of time that capacity works")
          .between(0, 1)
          .positive();
  private static final Field<Assumption> PEAK_TO_MEAN =
      Field.quantity("peak_to_mean", "1", "of demand within a day").between(1, 100);
  private static final Field<Assumption> REBOUND =
      Field.quantity("rebound", "1", "elasticity on the deviation from the reference price")
          .between(-5, 0);
  private static final Field<Assumption> REFERENCE_PRICE =
      Field.quantity("reference_price", "x/year", "price path that growth already assumes")
          .positive();
  private static final Field<Optional<Assumption>> PORTING =
      Field.quantity("porting", "USD/task", "to move it off the largest family")
          .nonNegative()
          .optional();
  private static final Field<Optional<Map<String, Series>>> BUYERS =
      Field.manySeries(
              "buyers",
              "1",
              "shares of demand; absent: as the fleet that serves it is owned, of stated tasks the whole")
          .keysFrom("buyers")
          .between(0, 1)
          .optional();
  private static final Field<Map<String, Tier>> TIERS =
      Field.map("tiers", Tier.SHAPE, "by service level");
  private static final Field<Phases> PHASES =
      Field.record("phases", Phases.SHAPE, "the stages of one task");
  private static final Field<Optional<Map<String, Assumption>>> DRIFT =
      Field.quantities("drift", "x/year", "of units per task, by phase").positive().optional();
  private static final Field<Optional<Series>> TASK_SIZE =
      Field.series("task_size", "1", "units per task of all phases, relative to the base year's")
          .positive()
          .optional();
  private static final Field<Optional<ComputeMultiple>> MULTIPLE =
      Field.record("compute_multiple", ComputeMultiple.SHAPE, "of another workload's FLOP a task")
          .optional();
  private static final Field<Optional<Series>> SPLIT =
      Field.series("split", "1", "fraction served by split pools").between(0, 1).optional();

  /** The description of a workload's fields. */
  public static final Shape<Workload> SHAPE =
      Shape.of(
              "workload",
              "a kind of AI work, counted in tasks",
              List.of(
                  NAME,
                  USE,
                  TASK,
                  MODEL,
                  LATER_MODELS,
                  PRECISIONS,
                  GROWTH,
                  BASE,
                  LOAD_FACTOR,
                  PEAK_TO_MEAN,
                  REBOUND,
                  REFERENCE_PRICE,
                  PORTING,
                  BUYERS,
                  TIERS,
                  PHASES,
                  DRIFT,
                  TASK_SIZE,
                  MULTIPLE,
                  SPLIT),
              b ->
                  new Workload(
                      b.id(),
                      b.get(NAME),
                      b.get(USE),
                      b.get(TASK),
                      b.get(MODEL),
                      b.get(LATER_MODELS).orElse(Map.of()),
                      b.get(PRECISIONS),
                      b.get(GROWTH),
                      b.get(BASE),
                      b.get(LOAD_FACTOR),
                      b.get(PEAK_TO_MEAN),
                      b.get(REBOUND),
                      b.get(REFERENCE_PRICE),
                      b.get(PORTING),
                      b.get(BUYERS),
                      b.get(TIERS),
                      b.get(PHASES),
                      b.get(DRIFT).orElse(Map.of()),
                      b.get(TASK_SIZE),
                      b.get(MULTIPLE),
                      b.get(SPLIT)))
          .check(
              (workload, b) -> {
                List<Assumption> shares = new ArrayList<>();
                workload.tiers().values().forEach(tier -> shares.add(tier.share()));
                Sums.toOne(shares, TIERS, "tiers", b);
                if (workload.multiple().isPresent() && !workload.base().isStated()) {
                  b.problem(
                      BASE,
                      "conflict",
                      "a workload with a compute_multiple has its base level stated as tasks",
                      "base: {tasks: …} or {tasks_per: …}; a part of the fleet would cancel the"
                          + " multiple");
                }
              });

  /**
   * The level in the base year: a part of the fleet's time, or tasks.
   *
   * @param fleetShare of the base-year fleet's time
   * @param tasks a year, stated
   * @param tasksPer tasks for each task of another workload
   */
  public record Base(
      Optional<Assumption> fleetShare, Optional<Assumption> tasks, Optional<TasksPer> tasksPer) {
    private static final Field<Optional<Assumption>> FLEET_SHARE =
        Field.quantity("fleet_share", "1", "of the base-year fleet's time")
            .between(0, 1)
            .optional();
    private static final Field<Optional<Assumption>> TASKS =
        Field.quantity("tasks", "task/s", "stated, a year").positive().optional();
    private static final Field<Optional<TasksPer>> TASKS_PER =
        Field.record("tasks_per", TasksPer.SHAPE, "for each task of another workload").optional();
    static final Shape<Base> SHAPE =
        Shape.of(
                "base",
                "the level in the base year",
                List.of(FLEET_SHARE, TASKS, TASKS_PER),
                b -> new Base(b.get(FLEET_SHARE), b.get(TASKS), b.get(TASKS_PER)))
            .check(
                (base, b) -> {
                  if (base.tasks().isPresent() && base.tasksPer().isPresent()) {
                    b.problem(TASKS_PER, "conflict", "tasks and tasks_per both set", "one of them");
                  }
                  if (!base.isStated() && base.fleetShare().isEmpty()) {
                    b.problem(
                        "missing-field",
                        "the base level is not given",
                        "fleet_share, tasks or tasks_per");
                  }
                });

    /** Whether the level is stated as tasks; a fleet share beside it is only reported. */
    public boolean isStated() {
      return tasks.isPresent() || tasksPer.isPresent();
    }
  }

  /**
   * Tasks for each task of another workload.
   *
   * @param of the other workload
   * @param value tasks a task
   */
  public record TasksPer(String of, Assumption value) {
    private static final Field<String> OF =
        Field.reference("of", "workloads", "the other workload");
    private static final Field<Assumption> VALUE =
        Field.quantity("value", "1", "tasks for each of its tasks").positive();
    static final Shape<TasksPer> SHAPE =
        Shape.of(
            "tasks_per",
            "tasks for each task of another workload",
            List.of(OF, VALUE),
            b -> new TasksPer(b.get(OF), b.get(VALUE)));
  }

  /**
   * FLOP per task as a multiple of another workload's, in the base year.
   *
   * @param of the other workload
   * @param value the multiple
   */
  public record ComputeMultiple(String of, Assumption value) {
    private static final Field<String> OF =
        Field.reference("of", "workloads", "the other workload");
    private static final Field<Assumption> VALUE =
        Field.quantity("value", "1", "FLOP per task over the other's").positive();
    static final Shape<ComputeMultiple> SHAPE =
        Shape.of(
            "compute_multiple",
            "FLOP per task as a multiple of another workload's",
            List.of(OF, VALUE),
            b -> new ComputeMultiple(b.get(OF), b.get(VALUE)));
  }
}

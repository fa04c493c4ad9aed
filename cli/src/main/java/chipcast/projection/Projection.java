package chipcast.projection;

import chipcast.assumption.Economics;
import chipcast.choice.AbsoluteLaw;
import chipcast.choice.ChoiceLaw;
import chipcast.choice.ExponentLanes;
import chipcast.choice.Exponents;
import chipcast.choice.LeastCostLaw;
import chipcast.choice.RelativeLaw;
import chipcast.fleet.FleetInputs;
import chipcast.fleet.FleetLanes;
import chipcast.fleet.FleetYear;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Runs a plan over its years for a block of draws: demand, serving, cost, choice, contracts, fleet,
 * scarcity. Each year's part stands in a class of its own; this one is the order in which they
 * come.
 */
public final class Projection {
  /** Each round shrinks the gap manifold; more of them would only repeat rounding. */
  private static final int MOST_ROUNDS = 60;

  private static final double SETTLED = 1e-12;

  private final Plan plan;
  private final Block block;
  private final CostTable costs;
  private final Demand demand;
  private final Fleet fleet;
  private final Weights weights;
  private final Contracts contracts;
  private final Limits limits;
  private final Rationing rationing;
  private final Builds builds;
  private final FleetMeeting meeting;
  private final List<SegmentChoice> choices = new ArrayList<>();
  private final ChoiceLaw law;
  private final ExponentLanes exponents;
  private final double[] meanCost;
  private final double[] baseCost;
  private final ProjectionRecord record;
  private long cells;

  private Projection(Plan plan, Block draws) {
    this.plan = plan;
    this.block = draws.over(plan);
    int lanes = block.lanes();
    this.costs = new CostTable(plan, block);
    this.demand = new Demand(plan, block);
    this.fleet = new Fleet(plan, block);
    this.weights = new Weights(plan, block);
    this.contracts = new Contracts(plan, block);
    this.limits = new Limits(plan, block);
    this.builds = new Builds(plan, lanes);
    this.meeting = new FleetMeeting(plan, block, fleet);
    this.law = law(plan.world().economics().choice().law());
    this.rationing = new Rationing(plan, block, limits, law);
    this.exponents = exponents(plan, block);
    this.meanCost = new double[plan.market().segments().size() * lanes];
    Arrays.fill(meanCost, Double.NaN);
    this.baseCost = new double[meanCost.length];
    this.record = new ProjectionRecord(plan, block, costs.hours(), costs.prices(), limits);
  }

  /** Runs a plan once, on medians. */
  public static ProjectedOutcome run(Plan plan) {
    return run(plan, Block.point());
  }

  /** Runs a plan for a block of draws. */
  public static ProjectedOutcome run(Plan plan, Block block) {
    Projection projection = new Projection(plan, block);
    FleetLanes kernel = projection.observeBaseYear();
    for (int year = 1; year < plan.years().size(); year++) {
      projection.advance(year, kernel);
    }
    projection.record.count(projection.cells + projection.rationing.cells());
    return projection.outcome();
  }

  /** Runs a plan again for the shares of the options that were chosen. */
  static Pairs pairs(Plan plan, Block block) {
    Projection projection = new Projection(plan, block);
    projection.rationing.watch();
    Pairs pairs = new Pairs(plan, block.lanes());
    FleetLanes kernel = projection.observeBaseYear();
    pairs.note(0, projection.choices, projection.rationing);
    for (int year = 1; year < plan.years().size(); year++) {
      projection.advance(year, kernel);
      pairs.note(year, projection.choices, projection.rationing);
    }
    return pairs;
  }

  private ProjectedOutcome outcome() {
    return new ProjectedOutcome(plan, block, costs.hours(), costs.prices(), record);
  }

  /** The base year is data: its fleet is placed, its demand measured, its shares calibrated. */
  private FleetLanes observeBaseYear() {
    BaseFleet.statePools(plan, block, fleet);
    costs.fill(0, fleet);
    BaseFleet.place(plan, block, costs, fleet);
    FleetLanes kernel = fleet.begin();
    fleet.count(plan.years().get(0));
    costs.fill(0, fleet);
    demand.observe(meeting.served(costs), Ownership.of(plan, block, fleet));
    chooseBaseYear();
    demand.observePrice(0, prices());
    limits.observe(fleet);
    record.addBaseYear(fleet, costs, demand, choices, weights, rationing);
    return kernel;
  }

  /**
   * Chooses in the base year, whose c0 in the absolute law is its own mean cost: calibration and
   * choice are repeated on the mean cost that they give until it is the one they were given.
   */
  private void chooseBaseYear() {
    boolean settled = false;
    for (int round = 0; !settled && round < MOST_ROUNDS; round++) {
      offer(0);
      BaseCalibration.calibrate(plan, block, fleet, costs, weights, this::choose, choices::get);
      choose();
      noteMeanCosts();
      settled = !(law instanceof AbsoluteLaw) || isMeanCost(baseCost);
    }
  }

  /** Whether costs by segment and lane are the mean costs of the choices made. */
  private boolean isMeanCost(double[] costs) {
    boolean same = true;
    for (int at = 0; at < costs.length; at++) {
      boolean empty = Double.isNaN(meanCost[at]);
      same &= empty || Math.abs(costs[at] - meanCost[at]) <= SETTLED * meanCost[at];
    }
    return same;
  }

  private void advance(int year, FleetLanes kernel) {
    decide(year, kernel);
    kernel.build(plan.years().get(year), meeting.built(costs, builds));
    fleet.count(plan.years().get(year));
    demand.observePrice(year, prices());
    record.addYear(
        year, fleet, costs, demand, choices, weights, builds, contracts, kernel, rationing);
  }

  /** Finds out what will be built in a year; returns what the fleet meets in it. */
  private FleetInputs decide(int year, FleetLanes kernel) {
    demand.advance(year);
    costs.fill(year, fleet);
    offer(year);
    choose();
    noteMeanCosts();
    FleetInputs met = meeting.inputs(year, costs, demand, choices);
    kernel.settle(met);
    contracts.serve(year, kernel.lacking(), costs, choices);
    rationing.ration(new NewCapacity(plan, year, kernel, contracts, costs, choices));
    builds.fill(kernel.lacking(), contracts, choices, rationing);
    return met;
  }

  /**
   * Runs a plan for a block of draws up to where it is decided what a year builds, and stops there
   * with all that the decision rests on.
   *
   * @param year index of the year; of the base year everything is observed and nothing decided
   */
  static DecidedYear decided(Plan plan, Block block, int year) {
    Projection projection = new Projection(plan, block);
    FleetLanes kernel = projection.observeBaseYear();
    for (int before = 1; before < year; before++) {
      projection.advance(before, kernel);
    }
    double[] opening = kernel.stock().clone();
    Optional<FleetYear> aged = Optional.empty();
    if (year > 0) {
      FleetInputs met = projection.decide(year, kernel);
      aged = Optional.of(FleetYear.of(projection.fleet.structure(), met, opening, 0));
    }
    return projection.decidedYear(year, aged);
  }

  private DecidedYear decidedYear(int year, Optional<FleetYear> aged) {
    return new DecidedYear(
        plan, block, year, costs, demand, fleet, weights, contracts, rationing, limits, builds,
        choices, aged, law);
  }

  /** Lays out what is on sale in a year to each segment, and weighs its chips. */
  private void offer(int year) {
    weights.enter(year);
    choices.clear();
    fillBaseCosts();
    for (Segment segment : plan.market().segments()) {
      YearOffers offers = block.offers(year, segment.index());
      SegmentChoice choice =
          new SegmentChoice(
              segment, offers, plan.years().get(plan.technologyYear(year)), block.lanes());
      choice.enter(block, year);
      choice.weighChips(costs, law, exponents, baseCost(segment));
      choices.add(choice);
    }
  }

  /** Makes every segment's choice of the year on offer. */
  private void choose() {
    weights.weigh();
    for (SegmentChoice choice : choices) {
      choice.choose(costs, weights, law, exponents, baseCost(choice.segment()));
      cells += (long) choice.offers().cells().length * block.lanes();
    }
  }

  private double[] baseCost(Segment segment) {
    int from = segment.index() * block.lanes();
    return Arrays.copyOfRange(baseCost, from, from + block.lanes());
  }

  /** Takes note of each segment's mean cost, which the next year's absolute law scales by. */
  private void noteMeanCosts() {
    for (SegmentChoice choice : choices) {
      for (int lane = 0; lane < block.lanes(); lane++) {
        if (!choice.empty(lane)) {
          meanCost[choice.segment().index() * block.lanes() + lane] = choice.meanCost(lane);
        }
      }
    }
  }

  /** Mean costs of new capacity by segment × lane, NaN where nothing can be bought this year. */
  private double[] prices() {
    double[] prices = meanCost.clone();
    for (SegmentChoice choice : choices) {
      for (int lane = 0; lane < block.lanes(); lane++) {
        if (choice.empty(lane)) {
          prices[choice.segment().index() * block.lanes() + lane] = Double.NaN;
        }
      }
    }
    return prices;
  }

  /**
   * The absolute law scales costs by the mean of the year before; where nothing could be bought
   * until now, by the cheapest there is. The relative law does not look at it.
   */
  private void fillBaseCosts() {
    for (Segment segment : plan.market().segments()) {
      for (int lane = 0; lane < block.lanes(); lane++) {
        int at = segment.index() * block.lanes() + lane;
        baseCost[at] = Double.isNaN(meanCost[at]) ? cheapest(segment, lane) : meanCost[at];
      }
    }
  }

  private double cheapest(Segment segment, int lane) {
    double sum = 0;
    for (Pool pool : segment.pools()) {
      double least = Double.POSITIVE_INFINITY;
      for (Line line : pool.lines()) {
        for (int cell = line.firstCell(); cell < line.firstCell() + line.cells(); cell++) {
          least = costs.live(cell) ? Math.min(least, costs.full(cell, lane)) : least;
        }
      }
      sum += least;
    }
    return sum < Double.POSITIVE_INFINITY ? sum : 1;
  }

  private static ChoiceLaw law(Economics.Law law) {
    return switch (law) {
      case RELATIVE -> new RelativeLaw();
      case ABSOLUTE -> new AbsoluteLaw();
      case LEAST_COST -> new LeastCostLaw();
    };
  }

  private static ExponentLanes exponents(Plan plan, Block block) {
    Economics.Exponents of = plan.world().economics().choice().exponents();
    List<Exponents> lanes = new ArrayList<>();
    for (int lane = 0; lane < block.lanes(); lane++) {
      lanes.add(block.exponents(of, lane));
    }
    return ExponentLanes.of(lanes);
  }
}

package chipcast.projection;

import chipcast.assumption.Candidate;
import chipcast.assumption.Family;
import chipcast.assumption.Workload;
import chipcast.hardware.CatalogueChip;
import chipcast.hardware.EffectiveRate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a maker can know of the market before anything is built: tasks as they grow by themselves,
 * and what they cost in large pools on every chip that is announced or follows from a roadmap.
 */
final class EntryMarket {
  private final Plan plan;
  private final Block block;
  private final Demand demand;
  private final HourTable hours;
  private final PooledRates rates;
  private final TaskUnits units;
  private final int lanes;
  private final double[][] tasks; // By year: segment × lane; empty until asked for.
  private final double[][] alternatives; // By segment: year × lane, NaN until asked for.
  private final double[][] cheapestOfLine; // By line, likewise.
  private final double[][] maturities; // By year: chip × lane; empty until asked for.
  private final double[][] loads; // By service: load factor of a large pool.
  private final double[] margins; // Chip × lane, NaN until asked for.
  private final Map<Integer, List<OwnOptions>> ownOptions = new TreeMap<>();

  private EntryMarket(Plan plan, Block block, Demand demand, CostTable costs) {
    this.plan = plan;
    this.block = block;
    this.demand = demand;
    this.hours = costs.hours();
    this.rates = costs.rates();
    this.units = costs.units();
    this.lanes = block.lanes();
    this.tasks = new double[plan.years().size()][0];
    this.alternatives = new double[plan.market().segments().size()][0];
    this.cheapestOfLine = new double[plan.market().lines().size()][0];
    this.maturities = new double[plan.years().size()][0];
    this.margins = new double[plan.chips().size() * lanes];
    Arrays.fill(margins, Double.NaN);
    this.loads = new double[plan.services().size()][];
    for (int service = 0; service < loads.length; service++) {
      Workload workload = plan.services().get(service).workload();
      double[] load = block.of(workload.loadFactor());
      double[] peak = block.of(workload.peakToMean());
      for (int lane = 0; lane < lanes; lane++) {
        load[lane] /= peak[lane];
      }
      loads[service] = load;
    }
  }

  /** The market as the base year shows it. */
  static EntryMarket of(Plan plan, Block block) {
    CostTable costs = new CostTable(plan, block);
    Demand demand = new Demand(plan, block);
    Fleet fleet = new Fleet(plan, block);
    BaseFleet.statePools(plan, block, fleet);
    costs.fill(0, fleet);
    BaseFleet.place(plan, block, costs, fleet);
    fleet.count(plan.years().get(0));
    costs.fill(0, fleet);
    FleetMeeting meeting = new FleetMeeting(plan, block, fleet);
    demand.observe(meeting.served(costs), Ownership.of(plan, block, fleet));
    return new EntryMarket(plan, block, demand, costs);
  }

  /**
   * What a candidate would do in a year.
   *
   * @param family the candidate
   * @param start fractional calendar year from which it is there
   * @param year index of the year
   * @param counted part of the work of its workloads that it counts on
   */
  EntryYear year(Family family, double start, int year, double counted, int lane) {
    double counting = 0;
    double own = 0;
    double alternative = 0;
    double chips = 0;
    double margin = 0;
    for (OwnOptions options : options(family)) {
      Segment segment = options.segment();
      Offer offer = own(options, start, year, lane);
      double other = alternative(segment, year, lane);
      if (offer.usd() < other && other < Double.POSITIVE_INFINITY) {
        double counts = tasks(segment, year, lane) * counted;
        counting += counts;
        own += counts * offer.usd();
        alternative += counts * other;
        chips += counts * offer.chips();
        margin += counts * offer.margin();
      }
    }
    return new EntryYear(year, counting, own, alternative, alternative - own, chips, margin);
  }

  /**
   * A task on a chip.
   *
   * @param usd what it costs, without NRE
   * @param chips in service for a task a year
   * @param margin USD that the maker earns a year on new chips for it
   */
  private record Offer(double usd, double chips, double margin) {
    static final Offer NONE = new Offer(Double.POSITIVE_INFINITY, 0, 0);

    /** A part that another maker's chips do. */
    static Offer of(double usd) {
      return new Offer(usd, 0, 0);
    }

    Offer and(Offer other) {
      return new Offer(usd + other.usd, chips + other.chips, margin + other.margin);
    }
  }

  private double tasks(Segment segment, int year, int lane) {
    double[] known = tasks[year];
    if (known.length == 0) {
      known = demand.tasksIn(year);
      tasks[year] = known;
    }
    return known[segment.index() * lanes + lane];
  }

  private List<OwnOptions> options(Family family) {
    int index = plan.families().indexOf(family);
    List<OwnOptions> known = ownOptions.get(index);
    if (known == null) {
      Candidate candidate = family.candidate().orElseThrow();
      known = OwnOptions.of(plan.market(), index, List.copyOf(candidate.workloads()));
      ownOptions.put(index, known);
    }
    return known;
  }

  /** The cheapest option in which a family's listed chips have a part. */
  private Offer own(OwnOptions of, double start, int year, int lane) {
    List<Offer> own = new ArrayList<>();
    for (Line line : of.ownLines()) {
      own.add(listed(line, start, year, lane));
    }
    Offer best = Offer.NONE;
    for (OwnOptions.Parts option : of.options()) {
      Offer all = new Offer(0, 0, 0);
      for (int line : option.own()) {
        all = all.and(own.get(line));
      }
      for (Line line : option.others()) {
        all = all.and(Offer.of(cheapest(line, year, lane)));
      }
      best = all.usd() < best.usd() ? all : best;
    }
    return best;
  }

  /** A task on the cheapest of a line's listed chips, which are there from a time on. */
  private Offer listed(Line line, double start, int year, int lane) {
    Offer best = Offer.NONE;
    for (int at = line.firstCell(); at < line.firstCell() + line.cells(); at++) {
      Cell cell = plan.market().cells().get(at);
      CatalogueChip chip = block.chip(cell.chip(), lane);
      Offer offer = chip.generated() ? Offer.NONE : offer(cell, chip, start, year, lane);
      best = offer.usd() < best.usd() ? offer : best;
    }
    return best;
  }

  /** USD a task of the cheapest option that is no candidate's; infinite where there is none. */
  private double alternative(Segment segment, int year, int lane) {
    double[] known = known(alternatives, segment.index());
    int at = year * lanes + lane;
    if (Double.isNaN(known[at])) {
      known[at] = cheapest(segment, year, lane);
    }
    return known[at];
  }

  private double[] known(double[][] table, int index) {
    if (table[index].length == 0) {
      table[index] = new double[plan.years().size() * lanes];
      Arrays.fill(table[index], Double.NaN);
    }
    return table[index];
  }

  private double cheapest(Segment segment, int year, int lane) {
    double least = Double.POSITIVE_INFINITY;
    for (Option option : segment.options()) {
      if (option.from() < plan.years().get(year) + 1.0) {
        double usd = 0;
        for (int line : option.lines()) {
          usd += cheapest(plan.market().lines().get(line), year, lane);
        }
        least = Math.min(least, usd);
      }
    }
    return least;
  }

  /** USD a task of a line's cheapest chip, found once: every pair that it is in asks for it. */
  private double cheapest(Line line, int year, int lane) {
    double[] known = known(cheapestOfLine, line.index());
    int at = year * lanes + lane;
    if (Double.isNaN(known[at])) {
      known[at] = least(line, year, lane);
    }
    return known[at];
  }

  private double least(Line line, int year, int lane) {
    double least = Double.POSITIVE_INFINITY;
    if (plan.families().get(line.family()).candidate().isEmpty()) {
      for (int at = line.firstCell(); at < line.firstCell() + line.cells(); at++) {
        int chip = plan.market().chipOf(at);
        if (block.onSale(year, chip, lane) > 0) {
          double maturity = maturities(year)[chip * lanes + lane];
          Cell cell = plan.market().cells().get(at);
          double seconds = seconds(cell, maturity, year, lane);
          double usd = hoursOfTask(cell, seconds, lane) * hours.full(buyer(cell), chip, lane);
          least = Math.min(least, usd);
        }
      }
    }
    return least;
  }

  private int buyer(Cell cell) {
    return plan.market().buyerOf(cell.index());
  }

  /** Fraction of mature throughput of each chip at the middle of a year: chip × lane. */
  private double[] maturities(int year) {
    double[] known = maturities[year];
    if (known.length == 0) {
      known = new double[plan.chips().size() * lanes];
      for (int at = 0; at < known.length; at++) {
        int lane = at % lanes;
        CatalogueChip chip = block.chip(at / lanes, lane);
        known[at] = chip.maturity(plan.years().get(year) + 0.5, block.draw(lane));
      }
      maturities[year] = known;
    }
    return known;
  }

  private double maturity(CatalogueChip chip, double from, int year, int lane) {
    return chip.maturityAt(plan.years().get(year) + 0.5 - from, block.draw(lane));
  }

  /** Seconds of a chip in a large pool that a task takes in a year. */
  private double seconds(Cell cell, double maturity, int year, int lane) {
    Segment segment = plan.market().segments().get(cell.segment());
    int service = plan.serviceIn(segment.service(), year);
    double[] asked = units.of(year, service);
    double error = rates.error()[cell.chip() * lanes + lane];
    double seconds = 0;
    for (Cell.Duty duty : cell.phases()) {
      double rate = rates.roofline(service, duty.phase())[cell.chip() * lanes + lane];
      double factor = duty.poolFactor(block.factors(lane));
      seconds +=
          asked[duty.phase() * lanes + lane] / EffectiveRate.product(rate, maturity, factor, error);
    }
    return seconds;
  }

  private double hoursOfTask(Cell cell, double seconds, int lane) {
    return seconds / (CatalogueChip.SECONDS_PER_HOUR * load(cell, lane));
  }

  private double load(Cell cell, int lane) {
    return loads[plan.market().segments().get(cell.segment()).service()][lane];
  }

  /** A task on a chip of a large pool in a year, the chip being there from a time on. */
  private Offer offer(Cell cell, CatalogueChip chip, double from, int year, int lane) {
    double seconds = seconds(cell, maturity(chip, from, year, lane), year, lane);
    double chips = seconds / (CatalogueChip.SECONDS_PER_YEAR * load(cell, lane));
    return new Offer(
        hoursOfTask(cell, seconds, lane) * hours.full(buyer(cell), cell.chip(), lane),
        chips,
        chips * marginAYear(cell.chip(), chip, lane));
  }

  /** USD a year that the maker of a chip in service earns on its replacement. */
  private double marginAYear(int index, CatalogueChip chip, int lane) {
    int at = index * lanes + lane;
    if (Double.isNaN(margins[at])) {
      margins[at] = marginAYear(chip, lane);
    }
    return margins[at];
  }

  private double marginAYear(CatalogueChip chip, int lane) {
    double life = block.of(chip.family().life(), lane) / CatalogueChip.SECONDS_PER_YEAR;
    double made = chip.listed().unitCost().map(cost -> block.of(cost, lane)).orElse(0.0);
    return Math.max(0, chip.generation().price() - made) / life;
  }
}

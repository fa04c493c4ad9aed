package chipcast.projection;

import chipcast.assumption.Family;
import chipcast.assumption.Resource;
import chipcast.assumption.ShareWeight;
import chipcast.economics.HourlyCost;
import chipcast.hardware.CatalogueChip;
import chipcast.measure.Basis;
import chipcast.measure.CandidateFigure;
import chipcast.measure.Lens;
import chipcast.result.FamilyWeight;
import chipcast.result.Outcome;
import chipcast.result.ResourceFigure;
import chipcast.result.ResourceLabel;
import chipcast.result.SanityCheck;
import chipcast.result.Slot;
import chipcast.result.SlotFigure;
import chipcast.result.Structure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a projection found, year by year: chips built and in service by cell, the tasks they serve,
 * and what each phase of a task takes of them. All lenses follow from these.
 */
public final class ProjectedOutcome implements Outcome {
  private final Plan plan;
  private final Block block;
  private final int lanes;
  private final Structure structure;
  private final List<List<SlotPlace>> places;
  private final int[][] cellsOfSlots;
  private final int[][] phasesOfSlots;
  private final ProjectionRecord record;
  private final String reference;
  private final ChipCounts counts;
  private final PaidCounts paid;
  private @Nullable Pairs pairs;

  /**
   * Over a record whose years are all written.
   *
   * @param hours what an hour of each chip costs its owner
   * @param prices how prices moved with supply
   */
  ProjectedOutcome(
      Plan plan, Block block, HourTable hours, PriceChanges prices, ProjectionRecord record) {
    this.plan = plan;
    this.block = block;
    this.record = record;
    this.lanes = block.lanes();
    Slots.Made slots = plan.slots();
    this.structure =
        new Structure(
            plan.scenario(),
            plan.years(),
            slots.segments(),
            slots.slots(),
            resources(),
            candidates());
    this.places = slots.places();
    this.cellsOfSlots = slots.cells();
    this.phasesOfSlots = slots.phases();
    this.reference = Porting.reference(plan.world());
    this.counts = new ChipCounts(plan, block, hours);
    this.paid = new PaidCounts(plan, block, counts, hours, prices, record);
  }

  private List<String> candidates() {
    List<String> ids = new ArrayList<>();
    for (List<CandidateTerms> candidate : block.candidates()) {
      ids.add(candidate.get(0).family());
    }
    return ids;
  }

  /** Why a candidate is made in a lane, or is not. */
  public CandidateTerms candidate(int candidate, int lane) {
    return block.candidates().get(candidate).get(lane);
  }

  private List<ResourceLabel> resources() {
    List<ResourceLabel> labels = new ArrayList<>();
    Limits limits = record.limits();
    for (int resource = 0; resource < limits.size(); resource++) {
      Resource of = limits.resource(resource);
      labels.add(new ResourceLabel(of.id(), of.unit(), of.name(), of.receivers().orElse("")));
    }
    return labels;
  }

  /**
   * Choice cells that the run worked out: one chip on sale in one pool of one segment, in one year,
   * draw and step of rents.
   */
  public long choiceCells() {
    return record.choiceCells();
  }

  /** The plan that was run. */
  public Plan plan() {
    return plan;
  }

  /** The block of draws that it was run for. */
  Block block() {
    return block;
  }

  /** The cell of a slot. */
  Cell cell(int segment, int slot) {
    return places.get(segment).get(slot).cell();
  }

  /** The rents that chips of a year pay. */
  RentsPaid rents(int year) {
    return record.rents(year);
  }

  /** What is scarce. */
  Limits limits() {
    return record.limits();
  }

  /** All that was recorded of a year. */
  YearRecord year(int year) {
    return record.year(year);
  }

  @Override
  public Structure structure() {
    return structure;
  }

  @Override
  public int lanes() {
    return lanes;
  }

  @Override
  public double amount(Lens lens, Basis basis, int year, int segment, int slot, int lane) {
    SlotPlace place = places.get(segment).get(slot);
    YearRecord of = record.year(year);
    int cell = place.cell().index();
    double chips = basis == Basis.NEW ? of.newChips(cell, lane) : of.installedChips(cell, lane);
    if (chips == 0) {
      return 0;
    }
    if (lens == Lens.WORK) {
      return chips * of.workPerChip(cell, basis, lane) * flopOf(place, segment, year, lane);
    }
    double perChip = paid.of(lens, basis, year, place.cell(), chips, lane);
    return chips * of.timeShare(cell, place.phase(), lane) * perChip;
  }

  @Override
  public double pairPart(Basis basis, int year, int segment, int slot, int pair, int lane) {
    List<Slot.Pair> of = structure.slots().get(segment).get(slot).pairs();
    return of.size() == 1
        ? 1
        : pairs().part(basis, record, year, cell(segment, slot), of.get(pair).option(), lane);
  }

  /** Found when first asked for: few questions tell pairs apart. */
  private synchronized Pairs pairs() {
    Pairs known = pairs;
    if (known == null) {
      known = Projection.pairs(plan, block);
      pairs = known;
    }
    return known;
  }

  @Override
  public void addAmounts(
      Lens lens,
      Basis basis,
      int year,
      int[] segments,
      int[] slots,
      int[] groups,
      double[][] sums) {
    CellYears holding = record.holding(basis);
    YearRecord found = record.year(year);
    double[] each = lens == Lens.WORK ? new double[0] : paid.of(lens, basis, year);
    for (int i = 0; i < slots.length; i++) {
      int cell = cellsOfSlots[segments[i]][slots[i]];
      if (holding.includes(cell, year)) {
        double[] own = sums[groups.length == 0 ? 0 : groups[i]];
        if (lens == Lens.WORK) {
          addWork(basis, year, segments[i], slots[i], own);
        } else {
          found.addAmounts(basis, cell, phasesOfSlots[segments[i]][slots[i]], each, own);
        }
      }
    }
  }

  private void addWork(Basis basis, int year, int segment, int slot, double[] sums) {
    for (int lane = 0; lane < sums.length; lane++) {
      sums[lane] += amount(Lens.WORK, basis, year, segment, slot, lane);
    }
  }

  @Override
  public void addYears(
      List<Lens> lenses, Basis basis, int segment, int slot, int lane, double[][] sums) {
    if (lenses.contains(Lens.WORK)) {
      Outcome.super.addYears(lenses, basis, segment, slot, lane, sums);
      return;
    }
    SlotPlace place = places.get(segment).get(slot);
    int cell = place.cell().index();
    CellYears holding = record.holding(basis);
    int to = holding.to(cell);
    if (to == 0) {
      return;
    }
    double[] perChip = new double[lenses.size()]; // The same in all years.
    for (int at = 0; at < perChip.length; at++) {
      perChip[at] = perChip(lenses.get(at), place.cell(), segment, lane);
    }
    for (int year = holding.from(cell); year < to; year++) {
      YearRecord of = record.year(year);
      double chips = basis == Basis.NEW ? of.newChips(cell, lane) : of.installedChips(cell, lane);
      if (chips != 0) {
        double own = chips * of.timeShare(cell, place.phase(), lane);
        for (int at = 0; at < perChip.length; at++) {
          double rent = paid.added(lenses.get(at), basis, year, cell, chips, lane);
          sums[at][year] += own * (perChip[at] + rent);
        }
      }
    }
  }

  @Override
  public double contracted(Lens lens, int year, int segment, int slot, int lane) {
    SlotPlace place = places.get(segment).get(slot);
    YearRecord of = record.year(year);
    int cell = place.cell().index();
    double chips = of.contractedChips(cell, lane);
    if (chips == 0) {
      return 0;
    }
    if (lens == Lens.WORK) {
      return chips * of.workPerChip(cell, Basis.NEW, lane) * flopOf(place, segment, year, lane);
    }
    double perChip = paid.of(lens, Basis.NEW, year, place.cell(), chips, lane);
    return chips * of.timeShare(cell, place.phase(), lane) * perChip;
  }

  private double perChip(Lens lens, Cell cell, int segment, int lane) {
    return counts.perChip(lens, cell, segment, lane);
  }

  private double flopOf(SlotPlace place, int segment, int year, int lane) {
    return counts.flop(place, segment, year, lane);
  }

  @Override
  public double flopPerTask(int year, int segment, int lane) {
    return counts.flopPerTask(year, segment, lane);
  }

  @Override
  public double figure(SlotFigure figure, int year, int segment, int slot, int lane) {
    SlotPlace place = places.get(segment).get(slot);
    double chipHours = record.year(year).chipHours(place.cell().index(), place.phase(), lane);
    return switch (figure) {
      case COST ->
          chipHours
                  * (counts.usdPerHour(place.cell(), segment, lane)
                      + rentPerHour(place, year, lane))
              + porting(place, segment, lane);
      case ENERGY ->
          chipHours
              * CatalogueChip.SECONDS_PER_HOUR
              * counts.drawnWatts(place.cell(), segment, lane);
      case INTENSITY -> intensity(place, serviceIn(segment, year), lane);
    };
  }

  /** USD per chip-hour that rents and moved prices add to a new chip. */
  private double rentPerHour(SlotPlace place, int year, int lane) {
    return paid.added(Lens.TCO, Basis.NEW, year, place.cell().index(), 1, lane)
        / HourlyCost.HOURS_PER_YEAR;
  }

  /** USD by which the price paid differs from that at release; of a fleet the mean. */
  double moved(Basis basis, int year, int cell, int lane) {
    return paid.moved(basis, year, cell, lane);
  }

  /** A phase's part of what porting adds to a task. */
  private double porting(SlotPlace place, int segment, int lane) {
    Service service = plan.services().get(plan.market().segments().get(segment).service());
    String family = plan.chips().get(place.cell().chip()).family().id();
    double part = 1.0 / service.phases().size();
    return Porting.usd(service.workload(), reference, family, part, block.draw(lane));
  }

  /** Number of the service that a segment asks for in a year. */
  private int serviceIn(int segment, int year) {
    return plan.serviceIn(plan.market().segments().get(segment).service(), year);
  }

  private double intensity(SlotPlace place, int service, int lane) {
    int phase = place.cell().phases().get(place.phase()).phase();
    return Intensity.of(block.serving(service, phase, place.cell().chip(), lane));
  }

  @Override
  public double askedTasks(int year, int segment, int lane) {
    return record.year(year).tasks(segment, lane);
  }

  @Override
  public double stranded(Lens lens, int year, int segment, int slot, int lane) {
    SlotPlace place = places.get(segment).get(slot);
    double idle = record.year(year).idlePart(place.cell().index(), lane);
    return idle == 0 ? 0 : idle * standing(lens, year, segment, slot, lane);
  }

  /** What a slot holds in service; of what it could work, where the lens is work. */
  private double standing(Lens lens, int year, int segment, int slot, int lane) {
    return lens == Lens.WORK ? 0 : amount(lens, Basis.INSTALLED, year, segment, slot, lane);
  }

  @Override
  public double chosenInBaseYear(Lens lens, int segment, int slot, int lane) {
    SlotPlace place = places.get(segment).get(slot);
    double chips = new ChosenBaseYear(plan, block, record.year(0)).chips(place.cell(), lane);
    return chips == 0 || lens == Lens.WORK
        ? 0
        : chips
            * record.year(0).timeShare(place.cell().index(), place.phase(), lane)
            * perChip(lens, place.cell(), segment, lane);
  }

  @Override
  public double rentPerChip(int resource, int year, int segment, int slot, int lane) {
    Cell cell = cell(segment, slot);
    double rent = record.rents(year).limits().rent(resource, lane);
    int buyer = plan.market().buyerOf(cell.index());
    return rent > 0 ? rent * record.limits().perChip(resource, buyer, cell.chip(), lane) : 0;
  }

  @Override
  public double unmetTasks(int year, int segment, int lane) {
    double unmet = 0;
    for (Pool pool : plan.market().segments().get(segment).pools()) {
      unmet = Math.max(unmet, record.year(year).unmetTasks(pool.index(), lane));
    }
    return unmet;
  }

  @Override
  public double resource(ResourceFigure figure, int year, int resource, int lane) {
    YearLimits of = record.rents(year).limits();
    int at = resource * lanes + lane;
    if (Double.isNaN(of.supply[at])) {
      return Double.NaN;
    }
    return switch (figure) {
      case USE -> of.use[at];
      case USE_AT_ZERO_RENT -> of.freeUse[at];
      case SUPPLY -> of.supply[at];
      case RENT -> of.rent[at];
    };
  }

  @Override
  public double candidate(CandidateFigure figure, int candidate, int lane) {
    return block.candidates().get(candidate).get(lane).figure(figure);
  }

  @Override
  public List<FamilyWeight> familyWeights(int lane) {
    double exponent = block.of(plan.world().economics().choice().exponents().family(), lane);
    List<FamilyWeight> all = new ArrayList<>();
    for (int family = 0; family < plan.families().size(); family++) {
      Family of = plan.families().get(family);
      List<Double> weights = new ArrayList<>();
      for (YearRecord year : record.years()) {
        weights.add(year.weight(family, lane));
      }
      String origin = of.weight() instanceof ShareWeight.Calibrated ? "calibrated" : "stated";
      String standsFor = of.weight().standsFor().name().toLowerCase(Locale.ROOT);
      all.add(new FamilyWeight(of.id(), origin, standsFor, exponent, weights));
    }
    return all;
  }

  @Override
  public List<SanityCheck> sanity(int lane) {
    return new Sanity(this, plan, block).checks(lane);
  }
}

package chipcast.projection;

import chipcast.demand.TaskDemand;
import chipcast.fleet.FleetYear;
import chipcast.hardware.CatalogueChip;
import chipcast.measure.Basis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the figures of one year of a finished point run rest on: the formulas' own records, from the
 * demand of a workload down to the time of a pipeline stage.
 *
 * <p>A run keeps results only. The terms are had by running the same plan once more up to where the
 * year is decided, so they are the run's own, to the last bit.
 */
public final class YearTerms {
  private static final int LANE = 0;

  private final ProjectedOutcome outcome;
  private final DecidedYear decided;
  private final StockTerms[] stockOfCell;
  private final StockTerms[] stockOfPool;
  private final @Nullable ChoiceTerms[] choices;

  private YearTerms(ProjectedOutcome outcome, DecidedYear decided) {
    this.outcome = outcome;
    this.decided = decided;
    Market market = outcome.plan().market();
    this.stockOfCell = new StockTerms[market.cells().size()];
    this.stockOfPool = new StockTerms[market.pools().size()];
    this.choices = new @Nullable ChoiceTerms[market.segments().size()];
    Arrays.fill(stockOfCell, StockTerms.NONE);
    Arrays.fill(stockOfPool, StockTerms.NONE);
    decided.aged().ifPresent(fleet -> fleet.cells().forEach(this::add));
  }

  private void add(FleetYear.Cell cohort) {
    int pool = cohort.segment();
    int chip = decided.fleet().structure().chip(cohort.cohort());
    int cell = plan().market().cellAt(pool, chip);
    stockOfPool[pool] = stockOfPool[pool].and(cohort);
    if (cell >= 0) {
      stockOfCell[cell] = stockOfCell[cell].and(cohort);
    }
  }

  /**
   * The terms of a year.
   *
   * @param outcome of a run of one draw
   * @param year index of the year
   */
  public static YearTerms of(ProjectedOutcome outcome, int year) {
    if (outcome.lanes() != 1) {
      throw new IllegalArgumentException("outcome: of " + outcome.lanes() + " draws, not of one");
    }
    return new YearTerms(outcome, Projection.decided(outcome.plan(), outcome.block(), year));
  }

  /** The plan that was run. */
  public Plan plan() {
    return outcome.plan();
  }

  /** The calendar year. */
  public int year() {
    return plan().years().get(decided.year());
  }

  /** What a segment asks for. */
  public SegmentTerms segment(int index) {
    Segment segment = plan().market().segments().get(index);
    int inYear = plan().serviceIn(segment.service(), decided.year());
    Service service = plan().services().get(inYear);
    int workload = decided.demand().workload(segment);
    TaskDemand demand = decided.demand().terms(workload, decided.year(), LANE);
    DemandPart part = decided.demand().parts(segment, workload, decided.year(), LANE);
    return new SegmentTerms(
        segment.label(),
        plan().buyers().get(segment.buyer()),
        service.workload(),
        service.tier(),
        service.model(),
        Growths.of(service.workload().growth(), decided.block().draw(LANE)),
        demand,
        part,
        decided.demand().tasks(index, LANE));
  }

  /** What stands in a slot of a segment, by the numbers of the outcome's structure. */
  public PlaceTerms place(int segment, int slot) {
    Cell cell = outcome.cell(segment, slot);
    YearRecord record = outcome.year(decided.year());
    return new PlaceTerms(
        segment(segment),
        outcome.block().chip(cell.chip(), LANE),
        new CapacityReader(decided).of(cell),
        stock(cell),
        decided.aged().map(fleet -> built(cell, fleet)),
        rents(cell, record),
        outcome.moved(Basis.INSTALLED, decided.year(), cell.index(), LANE),
        record.newChips(cell.index(), LANE),
        record.installedChips(cell.index(), LANE));
  }

  /** How a segment chooses new capacity. */
  public ChoiceTerms choice(int segment) {
    ChoiceTerms known = choices[segment];
    if (known == null) {
      known = ChoiceReader.of(decided, segment);
      choices[segment] = known;
    }
    return known;
  }

  /** Why tasks of a segment are not served; empty in the base year, whose fleet is observed. */
  public Optional<UnmetTerms> unmet(int segment) {
    return decided.aged().map(fleet -> unmet(segment, fleet));
  }

  private UnmetTerms unmet(int segment, FleetYear aged) {
    List<Pool> pools = plan().market().segments().get(segment).pools();
    Pool most = pools.get(0);
    for (Pool pool : pools) {
      boolean more =
          decided.builds().unmet(pool.index(), LANE) > decided.builds().unmet(most.index(), LANE);
      most = more ? pool : most;
    }
    return new UnmetTerms(
        pool(most, aged),
        !decided.choices().get(segment).empty(LANE),
        Math.min(1, decided.rationing().built(segment, LANE)),
        decided.builds().unmet(most.index(), LANE));
  }

  private PlaceTerms.Built built(Cell cell, FleetYear aged) {
    SegmentChoice choice = decided.choices().get(cell.segment());
    return new PlaceTerms.Built(
        pool(plan().market().pools().get(cell.pool()), aged),
        choice(cell.segment()),
        choice.offers().localOf(cell.index()),
        decided.rationing().share(choice, cell.index(), LANE),
        decided.builds().contracted(cell.index(), LANE),
        decided.builds().tasks(cell.index(), LANE),
        decided.rationing().rented(choice, cell.index(), LANE));
  }

  private RentTerms rents(Cell cell, YearRecord record) {
    RentsPaid paid = outcome.rents(decided.year());
    Limits limits = outcome.limits();
    int buyer = plan().market().buyerOf(cell.index());
    List<RentTerms.Paid> each = new ArrayList<>();
    for (int resource = 0; resource < limits.size(); resource++) {
      double rent = paid.limits().rent(resource, LANE);
      double use = limits.perChip(resource, buyer, cell.chip(), LANE);
      if (rent > 0 && use > 0) {
        each.add(new RentTerms.Paid(limits.resource(resource), rent, use));
      }
    }
    double installed = Math.max(record.installedChips(cell.index(), LANE), Double.MIN_NORMAL);
    return new RentTerms(
        each,
        paid.recovery(cell.index(), LANE),
        paid.onPrice(Basis.NEW, cell.index(), 1, LANE),
        paid.aYear(Basis.NEW, cell.index(), 1, LANE),
        paid.onPrice(Basis.INSTALLED, cell.index(), installed, LANE),
        paid.aYear(Basis.INSTALLED, cell.index(), installed, LANE));
  }

  private PoolTerms pool(Pool pool, FleetYear aged) {
    FleetYear.SegmentTerm term = aged.segments().get(pool.index());
    StockTerms stock = stockOfPool[pool.index()];
    double contracted = 0;
    for (Line line : pool.lines()) {
      contracted += decided.contracts().tasks(line.index(), LANE);
    }
    double free = term.lacking() - contracted;
    return new PoolTerms(
        phases(pool), term.needed(), term.surviving(), stock, term.lacking(), contracted, free);
  }

  private List<String> phases(Pool pool) {
    Segment segment = plan().market().segmentOf(pool);
    List<String> names = new ArrayList<>();
    for (int phase : pool.phases()) {
      names.add(plan().services().get(segment.service()).phases().get(phase).phase());
    }
    return names;
  }

  /** The chips of a cell before new ones come; in the base year all that are not new. */
  private StockTerms stock(Cell cell) {
    if (decided.aged().isEmpty()) {
      YearRecord record = outcome.year(decided.year());
      double old = record.installedChips(cell.index(), LANE) - record.newChips(cell.index(), LANE);
      return new StockTerms(old, 0, 0, 0, old);
    }
    return stockOfCell[cell.index()];
  }

  /**
   * A chip by its id.
   *
   * @throws IllegalArgumentException if the plan has none
   */
  public CatalogueChip chip(String id) {
    for (CatalogueChip chip : plan().chips()) {
      if (chip.id().equals(id)) {
        return chip;
      }
    }
    throw new IllegalArgumentException("chip: " + id);
  }
}

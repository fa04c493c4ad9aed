package chipcast.projection;

import chipcast.assumption.BaseYear;
import chipcast.fleet.Cohort;
import chipcast.fleet.FleetLanes;
import chipcast.fleet.FleetStructure;
import chipcast.hardware.CatalogueChip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chips in service as the plan counts them, cohort × pool × lane. A cohort is the chips of one kind
 * of one year; a chip has cohorts for the years in which it was or can be bought, and no others.
 */
final class Fleet {
  private final Plan plan;
  private final int lanes;
  private final FleetStructure structure;
  private final int[] firstVintage;
  private final int[] firstCohort;
  private final double[] stock;
  private final double[] ofFamily;
  private final double[] ofCell;
  private final boolean[] counted; // Whether a cell has any chips in any lane.

  Fleet(Plan plan, Block block) {
    this.plan = plan;
    this.lanes = block.lanes();
    int chips = plan.chips().size();
    this.firstVintage = new int[chips];
    this.firstCohort = new int[chips + 1];
    List<Cohort> cohorts = new ArrayList<>();
    for (int chip = 0; chip < chips; chip++) {
      addCohorts(block, chip, cohorts);
      firstCohort[chip + 1] = cohorts.size();
    }
    this.structure = FleetStructure.of(cohorts, fleetPools(plan), programmable(plan), cells(plan));
    this.stock = new double[structure.places() * lanes];
    this.ofCell = new double[plan.market().cells().size() * lanes];
    this.counted = new boolean[plan.market().cells().size()];
    this.ofFamily = new double[plan.buyers().size() * plan.families().size() * lanes];
  }

  private void addCohorts(Block block, int chip, List<Cohort> cohorts) {
    String id = plan.chips().get(chip).id();
    BaseYear.@Nullable Vintages observed = plan.world().baseYear().fleet().get(id);
    double first = Double.POSITIVE_INFINITY;
    double last = Double.NEGATIVE_INFINITY;
    for (int lane = 0; lane < lanes; lane++) {
      CatalogueChip of = block.chip(chip, lane);
      first = Math.min(first, of.generation().available());
      last = Math.max(last, of.generation().available() + of.soldFor());
    }
    int from = Math.max((int) Math.floor(first), plan.years().get(0) + 1);
    int to = Math.min((int) Math.floor(last), plan.years().get(plan.years().size() - 1));
    if (observed != null) {
      for (String vintage : observed.chips().keySet()) {
        from = Math.min(from, Integer.parseInt(vintage));
        to = Math.max(to, Integer.parseInt(vintage));
      }
    }
    if (!plan.switches().costs() && plan.points().onSale()[0][chip] > 0) {
      to = plan.years().get(plan.years().size() - 1); // Sold for ever.
    }
    firstVintage[chip] = from;
    for (int vintage = from; vintage <= to; vintage++) {
      cohorts.add(new Cohort(chip, vintage));
    }
  }

  private static List<chipcast.fleet.Pool> fleetPools(Plan plan) {
    List<chipcast.fleet.Pool> made = new ArrayList<>();
    for (Pool pool : plan.market().pools()) {
      Segment segment = plan.market().segmentOf(pool);
      boolean training = "training".equals(segment.label().use());
      made.add(new chipcast.fleet.Pool(segment.buyer(), training));
    }
    return made;
  }

  private static boolean[] programmable(Plan plan) {
    boolean[] programmable = new boolean[plan.chips().size()];
    for (int chip = 0; chip < programmable.length; chip++) {
      programmable[chip] = plan.chips().get(chip).listed().hardWired().isEmpty();
    }
    return programmable;
  }

  /** The plan's cells by chip and pool. */
  private static int[] cells(Plan plan) {
    int pools = plan.market().pools().size();
    int[] cells = new int[plan.chips().size() * pools];
    Arrays.fill(cells, -1);
    for (Cell cell : plan.market().cells()) {
      cells[cell.chip() * pools + cell.pool()] = cell.index();
    }
    return cells;
  }

  /** Who is who. */
  FleetStructure structure() {
    return structure;
  }

  /** Closes the placing of the observed fleet; the kernel that ages it works on the same stock. */
  FleetLanes begin() {
    return new FleetLanes(structure, lanes, stock);
  }

  private int index(Cell cell, int vintage, int lane) {
    int cohort = firstCohort[cell.chip()] + vintage - firstVintage[cell.chip()];
    if (vintage < firstVintage[cell.chip()] || cohort >= firstCohort[cell.chip() + 1]) {
      throw new IllegalArgumentException(
          "vintage: " + vintage + " of " + plan.chips().get(cell.chip()).id());
    }
    return structure.place(cohort, cell.pool()) * lanes + lane;
  }

  /** Adds chips of a vintage to a cell. */
  void add(Cell cell, int vintage, int lane, double chips) {
    if (chips != 0) {
      stock[index(cell, vintage, lane)] += chips;
    }
  }

  /**
   * Which chips each buyer has, buyer × chip, in any pool and lane: what stands in one of a buyer's
   * pools may move to any other. Before the observed fleet is placed, all that was observed.
   */
  boolean[] standing(int calendarYear) {
    Market market = plan.market();
    int chips = plan.chips().size();
    boolean[] standing = new boolean[plan.buyers().size() * chips];
    boolean observing = calendarYear == plan.years().get(0);
    for (int cell = 0; cell < counted.length; cell++) {
      if (observing || counted[cell]) {
        int chip = market.chipOf(cell);
        boolean released = firstCohort[chip] < firstCohort[chip + 1];
        standing[market.buyerOf(cell) * chips + chip] |=
            released && firstVintage[chip] <= calendarYear;
      }
    }
    return standing;
  }

  /** Told where chips of a vintage may stand. */
  @FunctionalInterface
  interface Standing {
    /** A place of the stock, and the cell that it is of. */
    void at(int place, int cell);
  }

  /** Visits all places where chips of a vintage may stand. */
  void eachOf(int vintage, Standing standing) {
    for (int cohort = 0; cohort < structure.cohorts(); cohort++) {
      if (structure.vintage(cohort) == vintage) {
        int place = structure.firstPlace(cohort);
        for (int buyer = 0; buyer < structure.buyers(); buyer++) {
          for (int cell : structure.cellsOf(buyer, cohort)) {
            standing.at(place++, cell);
          }
        }
      }
    }
  }

  /** Chips at a place. */
  double stock(int place, int lane) {
    return stock[place * lanes + lane];
  }

  /** Chips of one vintage in a cell; 0 for a vintage that the chip cannot have. */
  double chips(Cell cell, int vintage, int lane) {
    int cohort = firstCohort[cell.chip()] + vintage - firstVintage[cell.chip()];
    return vintage < firstVintage[cell.chip()] || cohort >= firstCohort[cell.chip() + 1]
        ? 0
        : stock[structure.place(cohort, cell.pool()) * lanes + lane];
  }

  /** Chips of all vintages in a cell when they were last counted. */
  double chips(Cell cell, int lane) {
    return ofCell[cell.index() * lanes + lane];
  }

  /** Chips of all vintages by cell and lane when they were last counted; read only. */
  double[] chips() {
    return ofCell;
  }

  /** Chips of a family that a buyer had when pools were last measured: the size of its pool. */
  double chipsOf(int buyer, int family, int lane) {
    return ofFamily[(buyer * plan.families().size() + family) * lanes + lane];
  }

  /** Counts what is in service now, by cell and by buyer and family: the sizes of pools. */
  void count(int calendarYear) {
    Arrays.fill(ofFamily, 0);
    Arrays.fill(ofCell, 0);
    for (int cohort = 0; cohort < structure.cohorts(); cohort++) {
      if (structure.vintage(cohort) <= calendarYear) {
        add(cohort);
      }
    }
    Market market = plan.market();
    for (int cell = 0; cell < counted.length; cell++) {
      int family = plan.familyOf(market.chipOf(cell));
      int to = (market.buyerOf(cell) * plan.families().size() + family) * lanes;
      counted[cell] = false;
      for (int lane = 0; lane < lanes; lane++) {
        double chips = ofCell[cell * lanes + lane];
        ofFamily[to + lane] += chips;
        counted[cell] |= chips > 0;
      }
    }
  }

  private void add(int cohort) {
    int from = structure.firstPlace(cohort) * lanes;
    for (int buyer = 0; buyer < structure.buyers(); buyer++) {
      for (int cell : structure.cellsOf(buyer, cohort)) {
        for (int lane = 0; lane < lanes; lane++) {
          ofCell[cell * lanes + lane] += stock[from + lane];
        }
        from += lanes;
      }
    }
  }

  /** Adds to the size of a buyer's pool of a family before its chips are placed. */
  void statePool(int buyer, int family, int lane, double chips) {
    ofFamily[(buyer * plan.families().size() + family) * lanes + lane] += chips;
  }
}

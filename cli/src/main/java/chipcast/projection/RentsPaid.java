package chipcast.projection;

import chipcast.assumption.Resource;
import chipcast.measure.Basis;

/**
 * What rents add to the chips of one year. Rents on inputs are paid with the chip, λ · use / CRF;
 * the rent of power while it runs, λ · watts a year; a budget's is paid to nobody. A chip goes on
 * paying the rents of the year in which it was bought.
 */
final class RentsPaid {
  private static final double[] NONE = {};

  private final Plan plan;
  private final Limits limits;
  private final HourTable hours;
  private final int lanes;
  private final YearLimits year;
  private final YearRecord record;
  private final double[] newOnPrice; // Buyer × chip × lane; none where nothing binds.
  private final double[] newYearly;
  private final double[] installedOnPrice; // Live cell × lane; none where nobody ever paid.
  private final double[] installedYearly;

  private RentsPaid(
      Plan plan,
      Limits limits,
      HourTable hours,
      int lanes,
      YearLimits year,
      YearRecord record,
      boolean everPaid) {
    this.plan = plan;
    this.limits = limits;
    this.hours = hours;
    this.lanes = lanes;
    this.year = year;
    this.record = record;
    int chips = year.binds() ? plan.buyers().size() * plan.chips().size() * lanes : 0;
    this.newOnPrice = new double[chips];
    this.newYearly = new double[chips];
    fillNew();
    int cells = record.cells().length * lanes;
    this.installedOnPrice = everPaid ? new double[cells] : NONE;
    this.installedYearly = everPaid ? new double[cells] : NONE;
  }

  private void fillNew() {
    for (int at = 0; at < newOnPrice.length; at++) {
      int lane = at % lanes;
      int chip = at / lanes % plan.chips().size();
      int buyer = at / lanes / plan.chips().size();
      if (year.binds(lane)) {
        double inputs = rent(Resource.Kind.CHIP_INPUT, buyer, chip, lane);
        newOnPrice[at] = inputs == 0 ? 0 : inputs / hours.recovery(buyer, chip, lane);
        newYearly[at] = inputs + rent(Resource.Kind.POWER, buyer, chip, lane);
      }
    }
  }

  /**
   * The rents of a year and, on the fleet at its end, of the years before.
   *
   * @param index of the year
   * @param before what was paid in the years before
   * @param found in this one
   * @param record of this one
   * @param fleet at the end of the year
   */
  static RentsPaid of(
      Plan plan,
      Limits limits,
      HourTable hours,
      int lanes,
      int index,
      RentsPaid[] before,
      YearLimits found,
      YearRecord record,
      Fleet fleet) {
    boolean ever = found.binds();
    for (int year = 0; year < index; year++) {
      ever |= before[year].year.binds();
    }
    RentsPaid paid = new RentsPaid(plan, limits, hours, lanes, found, record, ever);
    for (int year = 1; ever && year <= index; year++) {
      RentsPaid ofVintage = year == index ? paid : before[year];
      if (ofVintage.year.binds()) {
        fleet.eachOf(
            plan.years().get(year), (place, cell) -> paid.add(ofVintage, fleet, place, cell));
      }
    }
    return paid;
  }

  /** Adds what the chips of a vintage in a cell pay. */
  private void add(RentsPaid vintage, Fleet fleet, int place, int cell) {
    int to = record.place(cell) * lanes;
    int from = vintage.ofChip(cell, 0);
    for (int lane = 0; to >= 0 && lane < lanes; lane++) {
      double chips = fleet.stock(place, lane);
      installedOnPrice[to + lane] += chips * vintage.newOnPrice[from + lane];
      installedYearly[to + lane] += chips * vintage.newYearly[from + lane];
    }
  }

  private int ofChip(int cell, int lane) {
    Market market = plan.market();
    int chips = plan.chips().size();
    return (market.buyerOf(cell) * chips + market.chipOf(cell)) * lanes + lane;
  }

  private double rent(Resource.Kind kind, int buyer, int chip, int lane) {
    double rent = 0;
    for (int resource = 0; resource < limits.size(); resource++) {
      double each = year.rent(resource, lane);
      if (each > 0 && limits.resource(resource).kind() == kind) {
        rent += each * limits.perChip(resource, buyer, chip, lane);
      }
    }
    return rent;
  }

  /** The part of its price that whoever owns a cell's chip recovers each year. */
  double recovery(int cell, int lane) {
    return hours.recovery(plan.market().buyerOf(cell), plan.market().chipOf(cell), lane);
  }

  /** USD that rents add to the price paid for a chip of a cell; of a fleet the mean. */
  double onPrice(Basis basis, int cell, double chips, int lane) {
    return basis == Basis.NEW
        ? ofNew(newOnPrice, cell, lane)
        : ofInstalled(installedOnPrice, cell, lane) / chips;
  }

  /** USD that rents add to a year of a chip of a cell; of a fleet the mean. */
  double aYear(Basis basis, int cell, double chips, int lane) {
    return basis == Basis.NEW
        ? ofNew(newYearly, cell, lane)
        : ofInstalled(installedYearly, cell, lane) / chips;
  }

  private double ofNew(double[] figures, int cell, int lane) {
    return figures.length == 0 ? 0 : figures[ofChip(cell, lane)];
  }

  private double ofInstalled(double[] figures, int cell, int lane) {
    int at = figures.length == 0 ? -1 : record.place(cell);
    return at < 0 ? 0 : figures[at * lanes + lane];
  }

  /** What was found of scarce resources in the year. */
  YearLimits limits() {
    return year;
  }
}

package chipcast.projection;

import chipcast.assumption.Resource;
import chipcast.measure.Basis;
import org.jspecify.annotations.Nullable;

/**
 * What rents add to the chips of one year. Rents on inputs are paid with the chip, λ · use / CRF;
 * the rent of power while it runs, λ · watts a year; a budget's is paid to nobody. A chip goes on
 * paying the rents of the year in which it was bought.
 */
final class RentsPaid {
  private final Plan plan;
  private final Limits limits;
  private final HourTable hours;
  private final int lanes;
  private final YearLimits year;
  private final double @Nullable [] installedOnPrice;
  private final double @Nullable [] installedYearly;

  private RentsPaid(
      Plan plan, Limits limits, HourTable hours, int lanes, YearLimits year, boolean everPaid) {
    this.plan = plan;
    this.limits = limits;
    this.hours = hours;
    this.lanes = lanes;
    this.year = year;
    int cells = plan.market().cells().size() * lanes;
    this.installedOnPrice = everPaid ? new double[cells] : null;
    this.installedYearly = everPaid ? new double[cells] : null;
  }

  /**
   * The rents of a year and, on the fleet at its end, of the years before.
   *
   * @param index of the year
   * @param found by year up to this one
   * @param fleet at the end of the year
   * @param liveCells whose chip may stand there
   */
  static RentsPaid of(
      Plan plan,
      Limits limits,
      HourTable hours,
      int lanes,
      int index,
      RentsPaid[] before,
      YearLimits found,
      Fleet fleet,
      int[] liveCells) {
    boolean ever = found.binds();
    for (int year = 0; year < index; year++) {
      ever |= before[year].year.binds();
    }
    RentsPaid paid = new RentsPaid(plan, limits, hours, lanes, found, ever);
    for (int year = 1; ever && year <= index; year++) {
      RentsPaid ofVintage = year == index ? paid : before[year];
      if (ofVintage.year.binds()) {
        paid.addVintage(ofVintage, plan.years().get(year), fleet, liveCells);
      }
    }
    return paid;
  }

  private void addVintage(RentsPaid vintage, int calendarYear, Fleet fleet, int[] liveCells) {
    for (int index : liveCells) {
      Cell cell = plan.market().cells().get(index);
      for (int lane = 0; lane < lanes; lane++) {
        double chips = fleet.chips(cell, calendarYear, lane);
        if (chips > 0 && installedOnPrice != null && installedYearly != null) {
          installedOnPrice[index * lanes + lane] += chips * vintage.onNewPrice(index, lane);
          installedYearly[index * lanes + lane] += chips * vintage.newYearly(index, lane);
        }
      }
    }
  }

  /** USD a year of one kind's rents on a new chip in a cell. */
  double rent(Resource.Kind kind, int cell, int lane) {
    int buyer = plan.market().buyerOf(cell);
    int chip = plan.market().chipOf(cell);
    double rent = 0;
    for (int resource = 0; resource < limits.size(); resource++) {
      double each = year.rent(resource, lane);
      if (each > 0 && limits.resource(resource).kind() == kind) {
        rent += each * limits.perChip(resource, buyer, chip, lane);
      }
    }
    return rent;
  }

  private double onNewPrice(int cell, int lane) {
    double rent = rent(Resource.Kind.CHIP_INPUT, cell, lane);
    return rent == 0 ? 0 : rent / recovery(cell, lane);
  }

  /** The part of its price that whoever owns a cell's chip recovers each year. */
  double recovery(int cell, int lane) {
    return hours.recovery(plan.market().buyerOf(cell), plan.market().chipOf(cell), lane);
  }

  private double newYearly(int cell, int lane) {
    return rent(Resource.Kind.CHIP_INPUT, cell, lane) + rent(Resource.Kind.POWER, cell, lane);
  }

  /** USD that rents add to the price paid for a chip of a cell; of a fleet the mean. */
  double onPrice(Basis basis, int cell, double chips, int lane) {
    if (basis == Basis.NEW) {
      return year.binds(lane) ? onNewPrice(cell, lane) : 0;
    }
    return installedOnPrice == null ? 0 : installedOnPrice[cell * lanes + lane] / chips;
  }

  /** USD that rents add to a year of a chip of a cell; of a fleet the mean. */
  double aYear(Basis basis, int cell, double chips, int lane) {
    if (basis == Basis.NEW) {
      return year.binds(lane) ? newYearly(cell, lane) : 0;
    }
    return installedYearly == null ? 0 : installedYearly[cell * lanes + lane] / chips;
  }

  /** What was found of scarce resources in the year. */
  YearLimits limits() {
    return year;
  }
}

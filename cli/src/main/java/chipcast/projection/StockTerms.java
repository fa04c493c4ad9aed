package chipcast.projection;

import chipcast.fleet.FleetYear;

/**
 * Chips in service, before the year's new ones come: {@code surviving = opening − aged + moved −
 * pricedOut}.
 *
 * @param opening at the end of the year before
 * @param aged retired by age
 * @param moved in from other work less out to it
 * @param pricedOut retired because running them costs more than something new
 * @param surviving what is left
 */
public record StockTerms(
    double opening, double aged, double moved, double pricedOut, double surviving) {
  static final StockTerms NONE = new StockTerms(0, 0, 0, 0, 0);

  /** This stock and a cohort's. */
  StockTerms and(FleetYear.Cell cell) {
    return new StockTerms(
        opening + cell.opening(),
        aged + cell.aged(),
        moved + cell.moved(),
        pricedOut + cell.pricedOut(),
        surviving + cell.surviving());
  }
}

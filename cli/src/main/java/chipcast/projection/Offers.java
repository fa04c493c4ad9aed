package chipcast.projection;

import java.util.List;

/**
 * What is on sale to every segment of a market, year by year. A year is compiled when it is first
 * asked for: checking a scenario asks for none.
 */
final class Offers {
  /** Of no years at all. */
  static final Offers NONE =
      new Offers(
          List.of(), new Market(List.of(), List.of(), List.of(), List.of(), 0), new double[0][]);

  private final List<Integer> years;
  private final Market market;
  private final double[][] onSale;
  private final YearOffers[][] made;
  private final boolean frozen;

  /**
   * Offers of a plan's years.
   *
   * @param years calendar years
   * @param onSale how far each chip is on sale at most, by year and chip
   */
  Offers(List<Integer> years, Market market, double[][] onSale) {
    this(years, market, onSale, false);
  }

  private Offers(List<Integer> years, Market market, double[][] onSale, boolean frozen) {
    this.years = years;
    this.market = market;
    this.onSale = onSale;
    this.frozen = frozen;
    this.made = new YearOffers[years.size()][];
  }

  /** The base year's offers in every year. */
  Offers frozen() {
    return new Offers(years, market, onSale, true);
  }

  /** What is on sale to a segment in a year, by the year's index. */
  synchronized YearOffers at(int year, int segment) {
    int entered = frozen ? 0 : year;
    if (made[entered] == null) {
      made[entered] = of(entered);
    }
    return made[entered][segment];
  }

  private YearOffers[] of(int year) {
    YearOffers[] offers = new YearOffers[market.segments().size()];
    for (Segment segment : market.segments()) {
      offers[segment.index()] = YearOffers.of(market, segment, onSale[year], years.get(year));
    }
    return offers;
  }
}

package chipcast.evidence;

import chipcast.evidence.HistoryPeriod.Part;
import chipcast.measure.Basis;
import chipcast.measure.Choice;
import chipcast.measure.Label;
import chipcast.measure.Lens;
import chipcast.measure.Market;
import chipcast.measure.Scope;
import chipcast.quantity.CalendarDate;
import chipcast.result.Outcome;
import chipcast.result.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Forecasts made from what was known at a date: the model's, persistence (the base year's share for
 * ever) and a trend of log-odds, each of the share of specialised chips and of every supplier among
 * those that history counts in the base year.
 */
public final class Backtest {
  /** The lenses in which history counts. */
  public static final List<Lens> LENSES = List.of(Lens.CHIPS, Lens.COMPUTE, Lens.SPEND);

  /** Whose share the class's is. */
  public static final String SPECIALIZED = "specialised";

  private static final int FEWEST_QUARTERS = 3;

  private final MarketSeries series;
  private final ObservedMarket known;
  private final int baseYear;

  private Backtest(MarketSeries series, ObservedMarket known) {
    this.series = series;
    this.known = known;
    this.baseYear = known.lastYear();
  }

  /**
   * A share as forecast.
   *
   * @param lens what is counted
   * @param who a supplier's id, or {@link #SPECIALIZED}
   * @param period of when
   * @param base the share in the base year
   * @param model the model's; NaN where it has none
   * @param persistence the base year's
   * @param trend on the line of log-odds; NaN where there are too few points for one
   */
  public record Forecast(
      Lens lens,
      String who,
      HistoryPeriod period,
      double base,
      double model,
      double persistence,
      double trend) {}

  /**
   * A forecast beside what came.
   *
   * @param forecast as made
   * @param observed the share as it was, among the same suppliers; NaN where it is not known
   */
  public record Score(Forecast forecast, double observed) {
    /** What the model said too much, as a part of one. */
    public double modelError() {
      return forecast.model() - observed;
    }

    /** What persistence said too much. */
    public double persistenceError() {
      return forecast.persistence() - observed;
    }

    /** What the trend said too much. */
    public double trendError() {
      return forecast.trend() - observed;
    }
  }

  /**
   * A backtest's beginning: what was known.
   *
   * @throws NothingKnown if no year was known
   */
  public static Backtest at(CalendarDate date, MarketHistory history, MarketSeries series) {
    Backtest backtest = new Backtest(series, new ObservedMarket(history.knownAt(date), series));
    if (backtest.baseYear == 0) {
      throw new NothingKnown(date.text());
    }
    return backtest;
  }

  /** No year of history was known at the date. */
  public static final class NothingKnown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NothingKnown(String date) {
      super("no year of the market was known at " + date);
    }
  }

  /** The last year then known. */
  public int baseYear() {
    return baseYear;
  }

  /** Whether the base year's last quarter was not known and is taken as the one before. */
  public boolean carriesOn() {
    return known.carriesOn(baseYear);
  }

  /** The scenario that could be written then. */
  public String scenario(chipcast.assumption.World world, String base, CalendarDate date, int to) {
    return ScenarioThen.of(world, base, series, known, date, to);
  }

  /** Names of the suppliers counted in the base year, by lens. */
  public List<MarketSeries.Supplier> suppliers(Lens lens) {
    List<MarketSeries.Supplier> counted = new ArrayList<>();
    for (MarketSeries.Supplier supplier : known.suppliers(lens)) {
      if (known.nowcast(lens, supplier.id(), baseYear).isPresent()) {
        counted.add(supplier);
      }
    }
    return counted;
  }

  /** All forecasts, by lens, period and supplier. */
  public List<Forecast> forecasts(Outcome outcome) {
    List<Forecast> all = new ArrayList<>();
    for (Lens lens : LENSES) {
      if (hasBothClasses(lens)) {
        ModelShares model = new ModelShares(outcome, lens, suppliers(lens));
        for (HistoryPeriod period : periods(outcome)) {
          all.add(forecast(lens, SPECIALIZED, period, model));
          for (MarketSeries.Supplier supplier : suppliers(lens)) {
            all.add(forecast(lens, supplier.id(), period, model));
          }
        }
      }
    }
    return all;
  }

  private boolean hasBothClasses(Lens lens) {
    boolean gpu = false;
    boolean specialized = false;
    for (MarketSeries.Supplier supplier : suppliers(lens)) {
      gpu |= !supplier.specialized();
      specialized |= supplier.specialized();
    }
    return gpu && specialized;
  }

  private List<HistoryPeriod> periods(Outcome outcome) {
    List<HistoryPeriod> periods = new ArrayList<>();
    for (int year = baseYear + 1; year <= outcome.structure().lastYear(); year++) {
      periods.add(HistoryPeriod.of(year));
      periods.add(new HistoryPeriod(year, Part.H1));
      periods.add(new HistoryPeriod(year, Part.H2));
    }
    return periods;
  }

  private Forecast forecast(Lens lens, String who, HistoryPeriod period, ModelShares model) {
    double base = baseShare(lens, who);
    return new Forecast(
        lens, who, period, base, model.share(who, period), base, trend(lens, who, period));
  }

  /** The class's own line; suppliers' lines are scaled so that they sum to one. */
  private double trend(Lens lens, String who, HistoryPeriod period) {
    double own = line(lens, who, period);
    if (who.equals(SPECIALIZED)) {
      return own;
    }
    double sum = 0;
    for (MarketSeries.Supplier supplier : suppliers(lens)) {
      sum += line(lens, supplier.id(), period);
    }
    return own / sum;
  }

  private double baseShare(Lens lens, String who) {
    double part = 0;
    double whole = 0;
    for (MarketSeries.Supplier supplier : suppliers(lens)) {
      double amount = known.nowcast(lens, supplier.id(), baseYear).orElse(0);
      part += counts(who, supplier) ? amount : 0;
      whole += amount;
    }
    return part / whole;
  }

  /** Whether a supplier counts towards what a share is of. */
  static boolean counts(String who, MarketSeries.Supplier supplier) {
    return who.equals(SPECIALIZED) ? supplier.specialized() : who.equals(supplier.id());
  }

  /** By quarters where suppliers of both classes have them, else by years. */
  private double line(Lens lens, String who, HistoryPeriod period) {
    LogitTrend quarterly = new LogitTrend();
    int quarters = 0;
    for (HistoryPeriod quarter : known.quarters(lens, baseYear)) {
      OptionalDouble share = share(known, lens, who, quarter);
      if (share.isPresent()) {
        quarterly.add(quarter.middle(), share.getAsDouble());
        quarters++;
      }
    }
    if (quarters >= FEWEST_QUARTERS && quarterly.exists()) {
      return quarterly.at(period.middle());
    }
    LogitTrend yearly = new LogitTrend();
    for (int year = baseYear - 2; year <= baseYear; year++) {
      share(known, lens, who, HistoryPeriod.of(year)).ifPresent(new Adder(yearly, year)::add);
    }
    return yearly.exists() ? yearly.at(period.middle()) : Double.NaN;
  }

  private record Adder(LogitTrend trend, int year) {
    void add(double share) {
      trend.add(HistoryPeriod.of(year).middle(), share);
    }
  }

  /** A share among the base year's suppliers, of those that a period counts. */
  private OptionalDouble share(ObservedMarket market, Lens lens, String who, HistoryPeriod period) {
    double part = 0;
    double whole = 0;
    boolean gpu = false;
    boolean specialized = false;
    boolean counted = who.equals(SPECIALIZED);
    for (MarketSeries.Supplier supplier : suppliers(lens)) {
      OptionalDouble amount = market.amount(lens, supplier.id(), period);
      if (amount.isPresent()) {
        part += counts(who, supplier) ? amount.getAsDouble() : 0;
        whole += amount.getAsDouble();
        gpu |= !supplier.specialized();
        specialized |= supplier.specialized();
        counted |= who.equals(supplier.id());
      }
    }
    return gpu && specialized && counted && whole > 0
        ? OptionalDouble.of(part / whole)
        : OptionalDouble.empty();
  }

  /**
   * Forecasts beside what came: years where they are known, else first halves.
   *
   * @param history all rows, those after the date too
   */
  public List<Score> scores(List<Forecast> forecasts, MarketHistory history) {
    ObservedMarket after = new ObservedMarket(history.rows(), series);
    List<Score> scores = new ArrayList<>();
    for (Forecast forecast : forecasts) {
      HistoryPeriod period = forecast.period();
      double observed = observed(after, forecast, period);
      boolean yearKnown = !Double.isNaN(observed(after, forecast, HistoryPeriod.of(period.year())));
      if (!Double.isNaN(observed) && (period.part() == Part.YEAR || !yearKnown)) {
        scores.add(new Score(forecast, observed));
      }
    }
    return scores;
  }

  /** Among all of the base year's suppliers, or for the class as a row states it outright. */
  private double observed(ObservedMarket after, Forecast forecast, HistoryPeriod period) {
    boolean complete = true;
    for (MarketSeries.Supplier supplier : suppliers(forecast.lens())) {
      complete &= after.amount(forecast.lens(), supplier.id(), period).isPresent();
    }
    if (complete) {
      return share(after, forecast.lens(), forecast.who(), period).orElse(Double.NaN);
    }
    return forecast.who().equals(SPECIALIZED)
        ? after.statedClassShare(forecast.lens(), period).orElse(Double.NaN)
        : Double.NaN;
  }

  /** The model's shares among some suppliers. */
  private static final class ModelShares {
    private final Outcome outcome;
    private final Tally tally;
    private final Tally.Count count;
    private final List<MarketSeries.Supplier> suppliers;

    ModelShares(Outcome outcome, Lens lens, List<MarketSeries.Supplier> suppliers) {
      this.outcome = outcome;
      this.count = new Tally.Count(lens, Basis.NEW);
      this.suppliers = suppliers;
      Scope all = Scope.DEFAULT.withUse(Choice.ALL).withMarket(Market.WORLD);
      this.tally = Tally.of(outcome, all, List.of(count), List.of(Label.FAMILY));
    }

    double share(String who, HistoryPeriod period) {
      double part = 0;
      double whole = 0;
      for (MarketSeries.Supplier supplier : suppliers) {
        double amount = 0;
        for (String family : supplier.families()) {
          amount += amount(family, period);
        }
        part += counts(who, supplier) ? amount : 0;
        whole += amount;
      }
      return whole > 0 ? part / whole : Double.NaN;
    }

    private double amount(String family, HistoryPeriod period) {
      int year = outcome.structure().yearIndex(period.year());
      double flow = tally.sum(List.of(family), count, year);
      double before = year == 0 ? 0 : tally.sum(List.of(family), count, year - 1);
      return switch (period.part()) {
        case H1 -> HalfYears.first(flow, before);
        case H2 -> HalfYears.second(flow, before);
        default -> flow;
      };
    }
  }
}

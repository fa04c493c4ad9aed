package chipcast.evidence;

import chipcast.evidence.HistoryPeriod.Part;
import chipcast.measure.Basis;
import chipcast.measure.Choice;
import chipcast.measure.Label;
import chipcast.measure.Lens;
import chipcast.measure.Market;
import chipcast.measure.Scope;
import chipcast.result.Outcome;
import chipcast.result.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a run says of the half year that comes after a base year's next first half, and of the year
 * after: levels and shares of new chips by class and family, in the lenses of history.
 */
public final class Seal {
  private static final String ALL = "all";

  private final Outcome outcome;
  private final Tally tally;

  private Seal(Outcome outcome) {
    this.outcome = outcome;
    List<Tally.Count> counts = new ArrayList<>();
    for (Lens lens : Backtest.LENSES) {
      counts.add(new Tally.Count(lens, Basis.NEW));
    }
    Scope scope = Scope.DEFAULT.withUse(Choice.ALL).withMarket(Market.WORLD);
    List<Label> labels = List.of(Label.USE, Label.CLASS, Label.FAMILY);
    this.tally = Tally.of(outcome, scope, counts, labels);
  }

  /**
   * The figures: of the second half of the year after the base year, and of the year after that.
   */
  public static List<SealedForecast.Row> rows(Outcome outcome) {
    Seal seal = new Seal(outcome);
    int next = outcome.structure().baseYear() + 1;
    List<SealedForecast.Row> rows = new ArrayList<>();
    for (Lens lens : Backtest.LENSES) {
      for (HistoryPeriod period :
          List.of(
              new HistoryPeriod(next, Part.H2),
              HistoryPeriod.of(next + 1),
              new HistoryPeriod(next + 1, Part.H1),
              new HistoryPeriod(next + 1, Part.H2))) {
        rows.addAll(seal.rows(lens, period, Choice.ALL, ALL, Label.CLASS));
        rows.addAll(seal.rows(lens, period, Choice.ALL, ALL, Label.FAMILY));
        Choice inference = Scope.DEFAULT.use();
        rows.addAll(seal.rows(lens, period, inference, inference.text(), Label.CLASS));
      }
    }
    return rows;
  }

  private List<SealedForecast.Row> rows(
      Lens lens, HistoryPeriod period, Choice use, String useText, Label label) {
    Map<String, Double> levels = levels(lens, period, use, label);
    double whole = 0;
    for (double level : levels.values()) {
      whole += level;
    }
    List<SealedForecast.Row> rows = new ArrayList<>();
    for (Map.Entry<String, Double> entry : levels.entrySet()) {
      double share = whole > 0 ? entry.getValue() / whole : 0;
      rows.add(
          new SealedForecast.Row(
              lens.word(),
              period.text(),
              useText,
              label.word(),
              entry.getKey(),
              entry.getValue(),
              share));
    }
    return rows;
  }

  /** Sums by a label; a half year is cut family by family and then summed. */
  private Map<String, Double> levels(Lens lens, HistoryPeriod period, Choice use, Label label) {
    Tally.Count count = new Tally.Count(lens, Basis.NEW);
    Tally families = tally.where(Label.USE, use).by(List.of(Label.CLASS, Label.FAMILY));
    int year = outcome.structure().yearIndex(period.year());
    Map<String, Double> levels = new TreeMap<>();
    for (List<String> group : families.groups()) {
      double flow = families.sum(group, count, year);
      double before = families.sum(group, count, year - 1);
      String key = group.get(label == Label.CLASS ? 0 : 1);
      double level =
          switch (period.part()) {
            case H1 -> HalfYears.first(flow, before);
            case H2 -> HalfYears.second(flow, before);
            default -> flow;
          };
      levels.merge(key, level, Double::sum);
    }
    return levels;
  }

  /**
   * A sealed share beside what came.
   *
   * @param lens what is counted
   * @param period of when
   * @param who a supplier's id, or {@link Backtest#SPECIALIZED}
   * @param sealed the share as sealed, among the suppliers that history counts
   * @param observed as it came; NaN where it is not known
   */
  public record Score(Lens lens, HistoryPeriod period, String who, double sealed, double observed) {
    /** What the sealed forecast said too much. */
    public double error() {
      return sealed - observed;
    }
  }

  /** Every share that history can speak to, beside what came. */
  public static List<Score> scores(
      SealedForecast forecast, MarketHistory history, MarketSeries series) {
    ObservedMarket after = new ObservedMarket(history.rows(), series);
    List<Score> scores = new ArrayList<>();
    for (Lens lens : Backtest.LENSES) {
      for (HistoryPeriod period : periods(forecast)) {
        Map<MarketSeries.Supplier, Double> sealed = bySupplier(forecast, lens, period, series);
        scores.addAll(scores(lens, period, sealed, after));
      }
    }
    return scores;
  }

  private static List<HistoryPeriod> periods(SealedForecast forecast) {
    Map<HistoryPeriod, Boolean> periods = new TreeMap<>();
    for (SealedForecast.Row row : forecast.rows()) {
      HistoryPeriod.parse(row.period()).ifPresent(period -> periods.put(period, true));
    }
    return List.copyOf(periods.keySet());
  }

  private static Map<MarketSeries.Supplier, Double> bySupplier(
      SealedForecast forecast, Lens lens, HistoryPeriod period, MarketSeries series) {
    Map<MarketSeries.Supplier, Double> levels = new LinkedHashMap<>();
    for (MarketSeries.Supplier supplier : series.suppliers().values()) {
      if (supplier.rows().containsKey(lens)) {
        double level = 0;
        for (SealedForecast.Row row : forecast.rows()) {
          boolean meant =
              row.lens().equals(lens.word())
                  && row.period().equals(period.text())
                  && row.use().equals(ALL)
                  && row.label().equals(Label.FAMILY.word())
                  && supplier.families().contains(row.who());
          level += meant ? row.level() : 0;
        }
        levels.put(supplier, level);
      }
    }
    return levels;
  }

  private static List<Score> scores(
      Lens lens,
      HistoryPeriod period,
      Map<MarketSeries.Supplier, Double> sealed,
      ObservedMarket after) {
    Map<MarketSeries.Supplier, Double> observed = new LinkedHashMap<>();
    sealed
        .keySet()
        .forEach(
            supplier ->
                after
                    .amount(lens, supplier.id(), period)
                    .ifPresent(amount -> observed.put(supplier, amount)));
    boolean complete = observed.size() == sealed.size() && !sealed.isEmpty();
    List<Score> scores = new ArrayList<>();
    double stated = after.statedClassShare(lens, period).orElse(Double.NaN);
    scores.add(
        new Score(
            lens,
            period,
            Backtest.SPECIALIZED,
            share(sealed, Backtest.SPECIALIZED),
            complete ? share(observed, Backtest.SPECIALIZED) : stated));
    for (MarketSeries.Supplier supplier : sealed.keySet()) {
      double came = complete ? share(observed, supplier.id()) : Double.NaN;
      scores.add(new Score(lens, period, supplier.id(), share(sealed, supplier.id()), came));
    }
    return scores;
  }

  private static double share(Map<MarketSeries.Supplier, Double> amounts, String who) {
    double part = 0;
    double whole = 0;
    for (Map.Entry<MarketSeries.Supplier, Double> entry : amounts.entrySet()) {
      part += Backtest.counts(who, entry.getKey()) ? entry.getValue() : 0;
      whole += entry.getValue();
    }
    return whole > 0 ? part / whole : Double.NaN;
  }
}

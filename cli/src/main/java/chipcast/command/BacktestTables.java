package chipcast.command;

import chipcast.arithmetic.Decimal;
import chipcast.evidence.Backtest;
import chipcast.evidence.MarketSeries;
import chipcast.measure.Lens;
import chipcast.quantity.CalendarDate;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Forecasts of an earlier date as tables. */
final class BacktestTables {
  private static final double PERCENT = 100;
  private static final int DIGITS = 2;
  private static final String POINTS = "points";
  private static final String NOTHING = "too few points";

  private final Backtest backtest;
  private final CalendarDate date;

  BacktestTables(Backtest backtest, CalendarDate date) {
    this.backtest = backtest;
    this.date = date;
  }

  private Table.Builder begin(String name, String title) {
    String from = ", as of " + date.text() + ", base year " + backtest.baseYear();
    return Table.named(name, title + from)
        .column(Column.text("lens", "lens"))
        .column(Column.text("period", "period"))
        .column(Column.text("who", "who"))
        .column(Column.share("base", "base"));
  }

  /** What was forecast, whatever came. */
  Table forecasts(List<Backtest.Forecast> forecasts) {
    Table.Builder table =
        begin("forecasts", "Shares forecast")
            .column(Column.share("model", "model"))
            .column(Column.share("persistence", "persistence"))
            .column(Column.share("trend", "trend"));
    for (Backtest.Forecast forecast : forecasts) {
      table.row(
          Cell.of(forecast.lens().word()),
          Cell.of(forecast.period().text()),
          Cell.of(forecast.who()),
          Cell.of(forecast.base()),
          share(forecast.model()),
          share(forecast.persistence()),
          share(forecast.trend()));
    }
    counted().forEach(table::note);
    return table.build();
  }

  /** What was forecast beside what came, for machines; errors are what was said too much. */
  Table scores(List<Backtest.Score> scores) {
    Table.Builder table =
        begin("scores", "Shares forecast and observed")
            .column(Column.share("observed", "observed"))
            .column(Column.share("model", "model"))
            .column(Column.share("persistence", "persistence"))
            .column(Column.share("trend", "trend"))
            .column(Column.number("model_error", "model's error", POINTS))
            .column(Column.number("persistence_error", "persistence's error", POINTS))
            .column(Column.number("trend_error", "trend's error", POINTS));
    for (Backtest.Score score : scores) {
      Backtest.Forecast forecast = score.forecast();
      table.row(
          Cell.of(forecast.lens().word()),
          Cell.of(forecast.period().text()),
          Cell.of(forecast.who()),
          Cell.of(forecast.base()),
          Cell.of(score.observed()),
          share(forecast.model()),
          share(forecast.persistence()),
          share(forecast.trend()),
          error(score.modelError()),
          error(score.persistenceError()),
          error(score.trendError()));
    }
    return table.build();
  }

  /** The same for people, in per cent and points. */
  Table scoresForPeople(List<Backtest.Score> scores) {
    Table.Builder table =
        begin("scores", "Shares in %, errors in points (forecast less observed)")
            .column(Column.share("observed", "observed"))
            .column(Column.share("model", "model"))
            .column(Column.share("persistence", "persist."))
            .column(Column.share("trend", "trend"))
            .column(Column.share("model_error", "off: model"))
            .column(Column.share("persistence_error", "persist."))
            .column(Column.share("trend_error", "trend"));
    for (Backtest.Score score : scores) {
      Backtest.Forecast forecast = score.forecast();
      table.row(
          Cell.of(forecast.lens().word()),
          Cell.of(forecast.period().text()),
          Cell.of(forecast.who()),
          percent(forecast.base()),
          percent(score.observed()),
          percent(forecast.model()),
          percent(forecast.persistence()),
          percent(forecast.trend()),
          signed(score.modelError()),
          signed(score.persistenceError()),
          signed(score.trendError()));
    }
    counted().forEach(table::note);
    return table.build();
  }

  /** The mean sizes of the errors, and which forecast is nearest. */
  Table means(List<Backtest.Score> scores, List<String> notes) {
    Table.Builder table =
        Table.named("means", "Mean size of the error, in points")
            .column(Column.text("lens", "lens"))
            .column(Column.text("of", "of"))
            .column(Column.count("shares", "shares", ""))
            .column(Column.number("model", "model", POINTS).withDigits(DIGITS))
            .column(Column.number("persistence", "persistence", POINTS).withDigits(DIGITS))
            .column(Column.number("trend", "trend", POINTS).withDigits(DIGITS))
            .column(Column.text("nearest", "nearest"));
    for (Lens lens : Backtest.LENSES) {
      mean(table, lens, "specialised", only(scores, lens, true));
      mean(table, lens, "suppliers", only(scores, lens, false));
    }
    notes.forEach(table::note);
    return table.build();
  }

  private static List<Backtest.Score> only(
      List<Backtest.Score> scores, Lens lens, boolean ofClass) {
    List<Backtest.Score> some = new ArrayList<>();
    for (Backtest.Score score : scores) {
      boolean isClass = score.forecast().who().equals(Backtest.SPECIALIZED);
      if (score.forecast().lens() == lens && isClass == ofClass) {
        some.add(score);
      }
    }
    return some;
  }

  private static void mean(Table.Builder table, Lens lens, String of, List<Backtest.Score> scores) {
    if (scores.isEmpty()) {
      return;
    }
    double model = mean(scores, Backtest.Score::modelError);
    double persistence = mean(scores, Backtest.Score::persistenceError);
    double trend = mean(scores, Backtest.Score::trendError);
    table.row(
        Cell.of(lens.word()),
        Cell.of(of),
        Cell.of((double) scores.size()),
        error(model),
        error(persistence),
        error(trend),
        Cell.of(nearest(model, persistence, trend)));
  }

  /** The mean size of an error. */
  static double mean(List<Backtest.Score> scores, ToDoubleFunction<Backtest.Score> error) {
    double sum = 0;
    for (Backtest.Score score : scores) {
      sum += Math.abs(error.applyAsDouble(score));
    }
    return sum / scores.size();
  }

  private static String nearest(double model, double persistence, double trend) {
    boolean trendBeats = !Double.isNaN(trend) && trend < persistence;
    double rival = trendBeats ? trend : persistence;
    if (model < rival) {
      return "model";
    }
    return trendBeats ? "trend" : "persistence";
  }

  /** Among whom the shares are. */
  private List<String> counted() {
    List<String> notes = new ArrayList<>();
    for (Lens lens : Backtest.LENSES) {
      List<String> names = new ArrayList<>();
      for (MarketSeries.Supplier supplier : backtest.suppliers(lens)) {
        names.add(supplier.id() + " = " + supplier.name());
      }
      if (!names.isEmpty()) {
        notes.add(lens.word() + " among " + String.join(", ", names) + ".");
      }
    }
    if (backtest.carriesOn()) {
      notes.add(
          "Of "
              + backtest.baseYear()
              + " the last quarter was not known: it is taken as the one before.");
    }
    return notes;
  }

  private static Cell percent(double share) {
    return Cell.of(Double.isNaN(share) ? RunScreen.NONE : Decimal.fixed(share * PERCENT, 1));
  }

  private static Cell signed(double error) {
    if (Double.isNaN(error)) {
      return Cell.of(RunScreen.NONE);
    }
    String text = Decimal.fixed(error * PERCENT, 1);
    return Cell.of(error >= 0 ? "+" + text : text);
  }

  private static Cell share(double share) {
    return Double.isNaN(share) ? Cell.missing(NOTHING) : Cell.of(share);
  }

  private static Cell error(double error) {
    return Double.isNaN(error) ? Cell.missing(NOTHING) : Cell.of(error * PERCENT);
  }
}

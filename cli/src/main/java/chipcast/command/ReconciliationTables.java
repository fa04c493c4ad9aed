package chipcast.command;

import chipcast.evidence.PublishedForecast;
import chipcast.evidence.Reconciliation;
import chipcast.measure.Basis;
import chipcast.measure.Combination;
import chipcast.measure.Measure;
import chipcast.measure.Scope;
import chipcast.measure.Share;
import chipcast.measure.Total;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.ReadableNumber;
import chipcast.report.Table;
import chipcast.source.Provenance;

/** Published forecasts and ours as tables. */
final class ReconciliationTables {
  private static final String SHARE = "share";
  private static final String LEVEL = "level";
  private static final int DIGITS = 2;
  private static final String TIMES = " x";
  private static final double PERCENT = 100;

  private final Reconciliation.All all;
  private final String scenario;

  ReconciliationTables(Reconciliation.All all, String scenario) {
    this.all = all;
    this.scenario = scenario;
  }

  /** Shares, with the gaps in points. */
  Table shares() {
    Table.Builder table =
        begin("shares", "Shares in %; gaps in points, published less " + scenario)
            .column(Column.share("lens_part", "lens"))
            .column(Column.share("assumption_part", "assumed"));
    for (Reconciliation row : all.reconciled()) {
      if (!row.forecast().isLevel()) {
        table.row(
            Cell.of(row.forecast().id()),
            Cell.of(lens(row.measure())),
            RunScreen.share(row.published()),
            share(row.ours()),
            share(row.inHeadline()),
            points(row, row.gap()),
            points(row, row.lensPart()),
            points(row, row.assumptionPart()));
      }
    }
    return table
        .note(
            "counted: the forecast's own lens, use and market, new chips unless the fleet is named."
                + " ours: the scenario's figure there. headline: the same chips by spend on new"
                + " chips for inference, world. gap = theirs less headline = lens (ours less"
                + " headline, there even if all agreed on the future) + assumed (theirs less"
                + " ours).")
        .build();
  }

  /** Levels, with the gaps as factors. */
  Table levels() {
    Table.Builder table =
        begin("levels", "Levels; gaps as factors, published over " + scenario)
            .column(Column.share("lens_part", "lens"))
            .column(Column.share("assumption_part", "assumed"));
    for (Reconciliation row : all.reconciled()) {
      if (row.forecast().isLevel()) {
        String unit = row.measure().unit();
        table.row(
            Cell.of(row.forecast().id()),
            Cell.of(lens(row.measure())),
            amount(row.published(), unit),
            amount(row.ours(), unit),
            amount(row.inHeadline(), unit),
            factor(row, row.gapFactor()),
            factor(row, row.lensFactor()),
            factor(row, row.assumptionFactor()));
      }
    }
    return table
        .note(
            "gap = lens x assumed. The headline's level counts new chips for inference alone;"
                + " money as paid to suppliers, all else in the forecast's unit. Published money is"
                + " taken as it stands, without inflation.")
        .build();
  }

  private static Table.Builder begin(String name, String title) {
    return Table.named(name, title)
        .column(Column.text("forecast", "forecast"))
        .column(Column.text("lens", "counted"))
        .column(Column.share("published", "theirs"))
        .column(Column.share("ours", "ours"))
        .column(Column.share("ours_in_headline", "headline"))
        .column(Column.share("gap", "gap"));
  }

  /** What was said by whom, and how sure that is. */
  Table claims() {
    Table.Builder table =
        Table.named("claims", "What was published")
            .column(Column.text("forecast", "forecast"))
            .column(Column.text("by", "by"))
            .column(Column.text("claim", "claim"))
            .column(Column.text("made", "made"))
            .column(Column.text("grade", "grade"))
            .column(Column.text("source", "source"))
            .column(Column.text("measure", "measure"));
    for (Reconciliation row : all.reconciled()) {
      PublishedForecast forecast = row.forecast();
      Provenance provenance = forecast.published().provenance();
      table.row(
          Cell.of(forecast.id()),
          Cell.of(forecast.by()),
          Cell.of(forecast.claim()),
          Cell.of(provenance.asOf().map(Object::toString).orElse("")),
          Cell.of(provenance.grade().map(Enum::name).orElse("")),
          Cell.of(provenance.source().orElse("")),
          Cell.of(row.measure().text()));
    }
    return table.build();
  }

  /** A row a forecast, for machines; parts of shares are differences, of levels factors. */
  Table rows() {
    Table.Builder table =
        Table.named("reconciled", "Published forecasts and " + scenario)
            .column(Column.text("forecast", "forecast"))
            .column(Column.text("kind", "kind"))
            .column(Column.text("measure", "measure"))
            .column(Column.text("headline_measure", "headline measure"))
            .column(Column.number("published", "published", ""))
            .column(Column.number("ours", "ours", ""))
            .column(Column.number("ours_in_headline", "ours in headline", ""))
            .column(Column.number("gap", "gap", ""))
            .column(Column.number("lens_part", "lens part", ""))
            .column(Column.number("assumption_part", "assumption part", ""))
            .column(Column.text("unit", "unit"))
            .column(Column.text("grade", "grade"));
    for (Reconciliation row : all.reconciled()) {
      boolean level = row.forecast().isLevel();
      table.row(
          Cell.of(row.forecast().id()),
          Cell.of(level ? LEVEL : SHARE),
          Cell.of(row.measure().text()),
          Cell.of(row.headline().text()),
          Cell.of(row.published()),
          number(row.ours()),
          number(row.inHeadline()),
          number(level ? row.gapFactor() : row.gap()),
          number(level ? row.lensFactor() : row.lensPart()),
          number(level ? row.assumptionFactor() : row.assumptionPart()),
          Cell.of(row.measure().unit()),
          Cell.of(row.forecast().published().provenance().grade().map(Enum::name).orElse("")));
    }
    return table.build();
  }

  /** What a measure counts, in a few words. */
  private static String lens(Measure measure) {
    if (measure instanceof Share share) {
      return lens(share.scope());
    }
    if (measure instanceof Total total) {
      return lens(total.scope());
    }
    if (measure instanceof Combination combination
        && combination.terms().get(0) instanceof Total part) {
      return part.scope().use().text() + ": " + basis(part.scope()) + part.scope().lens().word();
    }
    return measure.function();
  }

  private static String basis(Scope scope) {
    return scope.basis() == Basis.INSTALLED ? "fleet " : "";
  }

  /** New chips and all the world are not mentioned, being the rule. */
  private static String lens(Scope scope) {
    String use = scope.use().isAll() ? "all uses" : scope.use().text();
    String market = scope.market().labels().isAll() ? "" : ", " + scope.market().text();
    return basis(scope) + scope.lens().word() + ", " + use + market;
  }

  private static Cell share(double share) {
    return Double.isNaN(share) ? Cell.of(RunScreen.NONE) : RunScreen.share(share);
  }

  private static Cell points(Reconciliation row, double share) {
    if (!row.complete()) {
      return Cell.of(RunScreen.NONE);
    }
    String sign = share < 0 ? "-" : "+";
    return Cell.of(sign + ReadableNumber.number(Math.abs(share) * PERCENT, DIGITS));
  }

  private static Cell amount(double amount, String unit) {
    return Cell.of(Double.isNaN(amount) ? RunScreen.NONE : RunScreen.amount(amount, unit));
  }

  private static Cell factor(Reconciliation row, double factor) {
    return Cell.of(row.complete() ? ReadableNumber.number(factor, DIGITS) + TIMES : RunScreen.NONE);
  }

  private static Cell number(double value) {
    return Double.isFinite(value) ? Cell.of(value) : Cell.missing("no figure");
  }
}

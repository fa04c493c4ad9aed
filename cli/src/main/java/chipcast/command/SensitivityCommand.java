package chipcast.command;

import chipcast.arithmetic.Decimal;
import chipcast.projection.Plan;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Format;
import chipcast.report.ReadableNumber;
import chipcast.report.Table;
import chipcast.source.Grade;
import chipcast.uncertainty.Dependence;
import chipcast.uncertainty.Ensemble;
import chipcast.uncertainty.Input;
import chipcast.uncertainty.Inputs;
import chipcast.uncertainty.Question;
import chipcast.uncertainty.Sensitivity;
import chipcast.uncertainty.Sensitivity.Driver;
import chipcast.uncertainty.Sensitivity.Share;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds out which inputs decide a figure. */
@Command(
    description = {
      "Shares out the variance of one figure among the inputs that it comes from, alone and with all"
          + " that they take part in, and among the grades of their evidence: what decides the"
          + " answer, and what to find out first.",
      "All inputs are first moved one at a time, from P10 to P90; the strongest are then told apart,"
          + " all others count together. Intervals hold what 95 %% of resampled rows give.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast sensitivity",
      "  chipcast sensitivity --measure 'share(vendor=NVIDIA, lens=compute, year=2032)'",
      "  chipcast sensitivity --rows 512 --drivers 20 --sampler sobol --format csv",
    })
final class SensitivityCommand implements Callable<Integer> {
  private static final int HUNDRED = 100;

  private final Session session;

  @Mixin private UncertainScenario scenario = new UncertainScenario();

  @Option(
      names = "--measure",
      paramLabel = "MEASURE",
      description =
          "The figure, of " + HeadlineYear.WORDS + " where it names no year. [share(class=gpu)]")
  private String measure = "share(class=gpu)";

  @Option(
      names = "--rows",
      paramLabel = "N",
      description = "Rows of each matrix; the runs are about N times the drivers told apart. [128]")
  private int rows = 128;

  @Option(
      names = "--drivers",
      paramLabel = "K",
      description = "How many drivers are told apart. [10]")
  private int most = 10;

  SensitivityCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Format format = scenario.format();
    if (rows < 2 || most < 1) {
      throw UsageError.of("--rows: at least 2, --drivers: at least 1");
    }
    DrawnScenario drawn = scenario.drawn(session);
    Question question = drawn.question(measure, false);
    long runs = runs(drawn.plan());
    Ensemble ensemble = scenario.ensemble(session, drawn, runs);
    Sensitivity found =
        Sensitivity.of(ensemble, scenario.sampler(), scenario.seed(), rows, most, question);
    Table drivers = drivers(found);
    boolean several = format.holdsSeveral() || scenario.isForPeople();
    List<Table> tables = several ? List.of(drivers, grades(found)) : List.of(drivers);
    scenario.deliver(session, drawn, List.of(drawn.title()), tables, runs);
    return ExitCode.DONE;
  }

  private long runs(Plan plan) {
    int drivers = Dependence.of(Inputs.of(plan), plan.world().uncertainty()).drivers().size();
    return Sensitivity.runs(rows, Math.min(most, drivers), drivers);
  }

  private Table drivers(Sensitivity found) {
    String text = found.question().text();
    String unit = found.question().unit();
    Table.Builder table =
        Table.named(
                "drivers",
                text
                    + ": "
                    + InputText.figure(text, unit, found.point())
                    + " at medians, standard deviation "
                    + InputText.figure(text, unit, found.sd()))
            .column(Column.text("driver", "driver"))
            .column(Column.text("grade", "grade"))
            .column(Column.text("alone", "alone"))
            .column(Column.text("in_all", "in all"))
            .column(Column.number("rank_correlation", "rank corr.", "1").withDigits(2))
            .column(Column.text("at_p10", "at its P10"))
            .column(Column.text("at_p90", "at its P90"));
    for (Driver driver : found.drivers()) {
      table.row(
          Cell.of(driver.name()),
          Cell.of(driver.input().map(Input::grade).map(Grade::name).orElse("")),
          Cell.of(
              percent(
                  driver.share().first(), driver.share().firstLow(), driver.share().firstHigh())),
          Cell.of(
              percent(
                  driver.share().total(), driver.share().totalLow(), driver.share().totalHigh())),
          driver.single() ? Cell.of(driver.correlation()) : Cell.missing(""),
          Cell.of(driver.single() ? InputText.figure(text, unit, driver.low()) : ""),
          Cell.of(driver.single() ? InputText.figure(text, unit, driver.high()) : ""));
    }
    notes(table, found, text, unit);
    return table.build();
  }

  private void notes(Table.Builder table, Sensitivity found, String text, String unit) {
    Driver first = first(found);
    table.note(
        "Find out first: "
            + first.name()
            + first
                .input()
                .map(input -> " (" + GradeText.of(input.grade()) + ")")
                .orElse(" (a common cause)")
            + ": "
            + percent(first.share().total(), first.share().totalLow(), first.share().totalHigh())
            + " of the variance goes with it; from its P10 to its P90 the figure goes from "
            + InputText.figure(text, unit, first.low())
            + " to "
            + InputText.figure(text, unit, first.high())
            + ".");
    if (found.dependent()) {
      table.note(
          "Inputs move together: the drivers are independent, an input's own error or a factor"
              + " behind several.");
    }
    table.note(
        found.rows()
            + " rows a matrix"
            + (found.dropped() > 0 ? ", " + found.dropped() + " left out without a figure" : "")
            + ". P10 and P90 move one driver at a time, all others at medians: what they do"
            + " together does not show in them.");
  }

  private static Driver first(Sensitivity found) {
    Driver first = found.drivers().get(0);
    for (Driver driver : found.drivers()) {
      if (driver.single() && driver.share().total() > first.share().total()) {
        first = driver;
      }
    }
    return first;
  }

  private static Table grades(Sensitivity found) {
    Table.Builder table =
        Table.named("grades", "Variance by the grade of the evidence it rests on")
            .column(Column.text("grade", "grade"))
            .column(Column.text("alone", "alone"))
            .column(Column.text("in_all", "in all"));
    for (Map.Entry<Grade, Share> each : found.grades().entrySet()) {
      Share share = each.getValue();
      table.row(
          Cell.of(GradeText.of(each.getKey())),
          Cell.of(percent(share.first(), share.firstLow(), share.firstHigh())),
          Cell.of(percent(share.total(), share.totalLow(), share.totalHigh())));
    }
    return table.build();
  }

  /** A share with its interval; nothing negative, for there is no negative variance. */
  private static String percent(double value, double low, double high) {
    String interval = " (" + whole(low) + "…" + whole(high) + ")";
    boolean nothing = value <= 0 || (low <= 0 && value < 0.01);
    return (nothing ? "≈0" : ReadableNumber.share(value, 2)) + interval;
  }

  private static String whole(double share) {
    return Decimal.fixed(HUNDRED * share, 0).replace('-', '−');
  }
}

package chipcast.command;

import chipcast.measure.Label;
import chipcast.measure.Lens;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.ReadableNumber;
import chipcast.report.Table;
import chipcast.result.Parts;
import chipcast.result.Tally;
import chipcast.uncertainty.Sampled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The question and the answer, in the first lines, with all that a share has to state. */
final class ReportAnswer implements ReportPart {
  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;
  private static final int DIGITS = 2;

  private final Reported reported;

  ReportAnswer(Reported reported) {
    this.reported = reported;
  }

  @Override
  public void write(ReportPage page) {
    page.text()
        .heading(1, "GPUs or specialised chips: " + names())
        .statement(
            "Question.",
            "How much of the market for new AI chips stays with GPUs, and how far does it split"
                + " into chips made for one kind of work?")
        .statement("Answer.", answer())
        .statement("Frozen weights.", frozen());
    page.table(table());
    new ReportIntervals(reported).write(page);
  }

  private String names() {
    List<String> names = new ArrayList<>();
    reported.scenarios().forEach(scenario -> names.add(scenario.id()));
    return String.join(", ", names);
  }

  private String answer() {
    ReportedScenario first = reported.first();
    int year = reported.year();
    double share = first.share(reported.lens(), year);
    String begin = "In " + first.id() + " ";
    if (Double.isNaN(share)) {
      return begin + "nothing is bought in " + year + ", so there is no share.";
    }
    return begin
        + "GPUs have "
        + percent(share)
        + " by "
        + reported.lens().word()
        + " in "
        + year
        + since(first)
        + " ("
        + reported.scope()
        + "). "
        + interval(first, share)
        + others();
  }

  private String since(ReportedScenario scenario) {
    double base = scenario.share(reported.lens(), reported.base());
    return Double.isNaN(base) ? "" : ", from " + percent(base) + " in " + reported.base();
  }

  private String interval(ReportedScenario scenario, double share) {
    Optional<Sampled> sampled = scenario.sampled(reported.share(), reported.year());
    if (sampled.isEmpty()) {
      return "It is the figure of one run with all inputs at their medians, not a median of runs,"
          + " and has no interval; --draws gives one.";
    }
    double low = sampled.get().quantile(LOW);
    double high = sampled.get().quantile(HIGH);
    return "Of "
        + reported.draws()
        + " draws of all uncertain inputs the median is "
        + percent(sampled.get().quantile(0.5))
        + ", and eight in ten lie between "
        + percent(low)
        + " and "
        + percent(high)
        + "; the run at medians gives the "
        + percent(share)
        + ".";
  }

  /** What the other scenarios say, in the order of their answers. */
  private String others() {
    if (reported.scenarios().size() == 1) {
      return "";
    }
    ReportedScenario least = reported.first();
    ReportedScenario most = reported.first();
    for (ReportedScenario each : reported.scenarios()) {
      double share = each.share(reported.lens(), reported.year());
      least = share < least.share(reported.lens(), reported.year()) ? each : least;
      most = share > most.share(reported.lens(), reported.year()) ? each : most;
    }
    String lowest = percent(least.share(reported.lens(), reported.year()));
    String highest = percent(most.share(reported.lens(), reported.year()));
    int scenarios = reported.scenarios().size();
    return lowest.equals(highest)
        ? " In "
            + (scenarios == 2 ? "both" : "all " + scenarios)
            + " scenarios it is "
            + lowest
            + ", to the digits shown."
        : " Over the "
            + scenarios
            + " scenarios it runs from "
            + lowest
            + " ("
            + least.id()
            + ") to "
            + highest
            + " ("
            + most.id()
            + ").";
  }

  private String frozen() {
    ReportedScenario first = reported.first();
    double frozen = first.shareFrozen(reported.year());
    if (Double.isNaN(frozen)) {
      return "With the share weights of " + reported.base() + " held for ever there is no share.";
    }
    return "With the share weights of "
        + reported.base()
        + " held for ever it would be "
        + percent(frozen)
        + ": what lies between is how far software, supply and names are judged to change.";
  }

  private Table table() {
    int year = reported.year();
    Table.Builder table =
        Table.named(
                "answer",
                "The answer by scenario, " + year + ": share of GPUs; " + reported.scope())
            .column(Column.text("scenario", "scenario"))
            .column(share("gpu_" + reported.base(), reported.base() + " by " + word()))
            .column(share("gpu_" + word(), year + " by " + word()));
    if (reported.draws() > 0) {
      table.column(share("p10", "P10")).column(share("p90", "P90"));
    }
    table.column(share("frozen", "weights frozen"));
    otherLenses().forEach(lens -> table.column(share("gpu_" + lens.word(), "by " + lens.word())));
    table
        .column(Column.number("families", "effective families", "1").withDigits(DIGITS))
        .column(Column.text("largest", "largest family"));
    reported.scenarios().forEach(scenario -> table.row(row(scenario)));
    table.note(
        "By "
            + word()
            + ": "
            + reported.lens().meaning()
            + " Effective families: how many equal"
            + " ones would be as concentrated.");
    return table.build();
  }

  private List<Cell> row(ReportedScenario scenario) {
    int year = reported.year();
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(scenario.id())));
    cells.add(ReportCells.figure(scenario.share(reported.lens(), reported.base())));
    cells.add(ReportCells.figure(scenario.share(reported.lens(), year)));
    if (reported.draws() > 0) {
      Optional<Sampled> sampled = scenario.sampled(Reported.share(scenario.view()), year);
      cells.add(ReportCells.figure(sampled.map(s -> s.quantile(LOW)).orElse(Double.NaN)));
      cells.add(ReportCells.figure(sampled.map(s -> s.quantile(HIGH)).orElse(Double.NaN)));
    }
    cells.add(ReportCells.figure(scenario.shareFrozen(year)));
    for (Lens lens : otherLenses()) {
      cells.add(ReportCells.figure(scenario.share(lens, year)));
    }
    cells.add(ReportCells.figure(scenario.effectiveNumber(year)));
    cells.add(Cell.of(largest(scenario)));
    return cells;
  }

  private String largest(ReportedScenario scenario) {
    Tally families = scenario.figures().parts(List.of(Label.FAMILY));
    List<Parts.Part> parts =
        Parts.of(
                families,
                scenario.figures().shown(),
                scenario.outcome().structure(),
                List.of(reported.year()))
            .all();
    return parts.isEmpty() ? "none" : parts.get(0).name() + ", " + percent(parts.get(0).share(0));
  }

  private List<Lens> otherLenses() {
    List<Lens> others = new ArrayList<>(Headline.LENSES);
    others.remove(reported.lens());
    return others;
  }

  private String word() {
    return reported.lens().word();
  }

  private static Column share(String name, String title) {
    return Column.share(name, title).withDigits(DIGITS);
  }

  private static String percent(double share) {
    return ReadableNumber.share(share, DIGITS);
  }
}

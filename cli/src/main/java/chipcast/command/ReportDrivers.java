package chipcast.command;

import chipcast.assumption.AssumptionIndex;
import chipcast.chart.picture.TornadoPicture;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.ReadableNumber;
import chipcast.report.Table;
import chipcast.source.Assumption;
import chipcast.source.Grade;
import chipcast.uncertainty.Input;
import chipcast.uncertainty.Swings;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What decides the answer, and on how weak evidence that stands. */
final class ReportDrivers implements ReportPart {
  private static final int MOST = 12;
  private static final int DIGITS = 2;

  private final Reported reported;

  ReportDrivers(Reported reported) {
    this.reported = reported;
  }

  @Override
  public void write(ReportPage page) {
    page.text().paragraph(weights());
    if (reported.swings().isPresent()) {
      swings(page, reported.swings().get());
    } else {
      page.text()
          .paragraph(
              "A point run cannot tell which inputs decide it: --draws moves each by itself, and"
                  + " chipcast sensitivity shares out the variance.");
    }
    page.table(grades());
  }

  private String weights() {
    ReportedScenario first = reported.first();
    double moving = first.share(reported.lens(), reported.year());
    double frozen = first.shareFrozen(reported.year());
    if (Double.isNaN(moving) || Double.isNaN(frozen)) {
      return "There is no share in " + reported.year() + ".";
    }
    return "Share weights after "
        + reported.base()
        + " are judgement (grade D): in "
        + first.id()
        + " they alone move the share of GPUs in "
        + reported.year()
        + " from "
        + ReadableNumber.share(frozen, DIGITS)
        + " (frozen) to "
        + ReadableNumber.share(moving, DIGITS)
        + ".";
  }

  private void swings(ReportPage page, Swings swings) {
    String words = "share of GPUs by " + reported.lens().word() + " in " + reported.year();
    Column column = FigureText.column(reported.share(), "share", words);
    page.chart(
        "drivers",
        TornadoPicture.of(reported.subject(reported.first()), words, column, swings, MOST));
    List<Swings.Swing> strongest = swings.strongest();
    List<Swings.Swing> shown = strongest.subList(0, Math.min(MOST, strongest.size()));
    long judged = shown.stream().filter(swing -> grade(swing).equals(Grade.D.name())).count();
    page.text()
        .paragraph(
            "Of the "
                + shown.size()
                + " drivers that move it most, each from its P10 to its P90 by itself, "
                + judged
                + " rest on judgement (grade D).");
    page.table(table(shown));
  }

  private Table table(List<Swings.Swing> shown) {
    Table.Builder table =
        Table.named("swings", "The share of GPUs with one driver at its P10 and at its P90")
            .column(Column.text("driver", "driver"))
            .column(Column.text("grade", "grade"))
            .column(ReportCells.share("at_p10", "at its P10"))
            .column(ReportCells.share("at_p90", "at its P90"))
            .column(Column.text("source", "source"));
    for (Swings.Swing swing : shown) {
      table.row(
          Cell.of(swing.name()),
          Cell.of(grade(swing)),
          ReportCells.figure(swing.low()),
          ReportCells.figure(swing.high()),
          Cell.of(
              swing.input().flatMap(input -> input.assumption().provenance().source()).orElse("")));
    }
    return table.build();
  }

  private static String grade(Swings.Swing swing) {
    return swing.input().map(Input::grade).map(Grade::name).orElse(Grade.D.name());
  }

  private Table grades() {
    Map<Grade, int[]> counts = new TreeMap<>();
    for (Assumption each : AssumptionIndex.of(reported.first().loaded().world()).all()) {
      int[] count =
          counts.computeIfAbsent(each.provenance().grade().orElse(Grade.D), none -> new int[2]);
      count[0]++;
      count[1] += each.uncertain() ? 1 : 0;
    }
    Table.Builder table =
        Table.named("grades", "What the inputs of " + reported.first().id() + " are worth")
            .column(Column.text("grade", "grade"))
            .column(Column.number("quantities", "quantities", ""))
            .column(Column.number("uncertain", "of them with a range or distribution", ""));
    counts.forEach(
        (grade, count) ->
            table.row(
                Cell.of(GradeText.of(grade)),
                Cell.of((double) count[0]),
                Cell.of((double) count[1])));
    return table.build();
  }
}

package chipcast.command;

import chipcast.measure.Concentration;
import chipcast.measure.Label;
import chipcast.measure.Lens;
import chipcast.measure.Measure;
import chipcast.measure.Scope;
import chipcast.measure.Selection;
import chipcast.measure.Share;
import chipcast.measure.Spread;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import chipcast.uncertainty.Sampled;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What draws say of the headline's figures in the year of the answer, scenario by scenario. */
final class ReportIntervals {
  private static final String SPECIALIZED = "specialized";
  private static final double LOW = 0.1;
  private static final double MIDDLE = 0.5;
  private static final double HIGH = 0.9;
  private static final int DIGITS = 2;

  private final Reported reported;

  ReportIntervals(Reported reported) {
    this.reported = reported;
  }

  /**
   * One figure.
   *
   * @param words what it is
   * @param measure the same in the measure language
   */
  private record Figure(String words, Measure measure) {}

  /** What is asked of every draw besides the share of GPUs in the view's lens. */
  static List<Measure> measures(View view) {
    return figures(view).stream().map(Figure::measure).toList();
  }

  private static List<Figure> figures(View view) {
    Scope scope = view.scope();
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure("GPUs by " + scope.lens().word(), Reported.share(view)));
    for (Lens lens : Headline.LENSES) {
      if (lens != scope.lens()) {
        figures.add(
            new Figure(
                "GPUs by " + lens.word(), share(scope.withLens(lens), ReportedScenario.GPU)));
      }
    }
    figures.add(
        new Figure("specialised chips by " + scope.lens().word(), share(scope, SPECIALIZED)));
    figures.add(
        new Figure(
            "effective families",
            new Spread(Concentration.EFFECTIVE_NUMBER, scope, Label.FAMILY, Selection.ALL)));
    return figures;
  }

  private static Share share(Scope scope, String chipClass) {
    return new Share(scope, Selection.of(Label.CLASS, chipClass), Selection.ALL);
  }

  /** The tables, if draws were made. */
  void write(ReportPage page) {
    if (reported.draws() > 0) {
      page.table(forPeople(), forMachines());
    }
  }

  private Table forPeople() {
    Table.Builder table =
        Table.named(
                "intervals",
                "What draws say of "
                    + reported.year()
                    + ": median, P10 to P90; "
                    + reported.scope())
            .column(Column.text("scenario", "scenario"));
    figures(reported.first().view())
        .forEach(figure -> table.column(Column.text(figure.words(), figure.words())));
    for (ReportedScenario scenario : reported.scenarios()) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(scenario.id())));
      for (Figure figure : figures(scenario.view())) {
        cells.add(Cell.of(words(figure, scenario)));
      }
      table.row(cells);
    }
    return table.build();
  }

  private String words(Figure figure, ReportedScenario scenario) {
    Optional<Sampled> sampled = scenario.sampled(figure.measure(), reported.year());
    if (sampled.isEmpty() || sampled.get().count() == 0) {
      return RunScreen.NONE;
    }
    Column column = FigureText.column(figure.measure(), "value", "value").withDigits(DIGITS);
    return column.text(sampled.get().quantile(MIDDLE))
        + " ("
        + column.text(sampled.get().quantile(LOW))
        + " to "
        + column.text(sampled.get().quantile(HIGH))
        + ")";
  }

  private Table forMachines() {
    Table.Builder table =
        Table.named("intervals", "What draws say of " + reported.year())
            .column(Column.text("scenario", "scenario"))
            .column(Column.text("measure", "measure"))
            .column(Column.year("year", "year"))
            .column(Column.number("p10", "P10", "1"))
            .column(Column.number("p50", "P50", "1"))
            .column(Column.number("p90", "P90", "1"))
            .column(Column.number("mean", "mean", "1"))
            .column(Column.number("draws", "draws", "1"));
    for (ReportedScenario scenario : reported.scenarios()) {
      for (Figure figure : figures(scenario.view())) {
        scenario
            .sampled(figure.measure(), reported.year())
            .ifPresent(sampled -> table.row(row(scenario, figure, sampled)));
      }
    }
    return table.build();
  }

  private List<Cell> row(ReportedScenario scenario, Figure figure, Sampled sampled) {
    return List.of(
        Cell.of(scenario.id()),
        Cell.of(figure.measure().text()),
        Cell.of((double) reported.year()),
        ReportCells.figure(sampled.quantile(LOW)),
        ReportCells.figure(sampled.quantile(MIDDLE)),
        ReportCells.figure(sampled.quantile(HIGH)),
        ReportCells.figure(sampled.mean()),
        Cell.of((double) sampled.count()));
  }
}

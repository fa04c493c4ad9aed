package chipcast.command;

import chipcast.chart.Chart;
import chipcast.chart.picture.MovePicture;
import chipcast.chart.picture.Subject;
import chipcast.report.compare.Attribution;
import chipcast.report.compare.Attributor;
import java.util.List;
import java.util.Optional;

/** The chart of what moves a figure between two scenarios, or between one and itself changed. */
final class MoveChart {
  private static final int ORDERS = 8;

  private final Charting charting;

  MoveChart(Charting charting) {
    this.charting = charting;
  }

  /**
   * The chart.
   *
   * @param scenarios two, or one that the call changes
   */
  Chart of(List<String> scenarios) {
    if (scenarios.size() > 2) {
      throw UsageError.of(
          "a waterfall leads from one scenario to another, not over " + scenarios.size());
    }
    List<ComparedSide> sides =
        new ComparedSides(charting.session(), charting.changes(), Optional.empty()).read(scenarios);
    Attributor attributor =
        new Attributor(
            Optional.empty(), ORDERS, charting.drawing().seed(), charting.drawing().threads());
    Comparison.Move move =
        new Comparer(charting.session(), attributor)
            .compare(sides, charting.options().measure().stream().toList())
            .moves()
            .get(0);
    Attribution attribution =
        move.attribution()
            .orElseThrow(() -> UsageError.of("what moved a saved result cannot be told apart"));
    String before = sides.get(0).name();
    String after = sides.get(1).name();
    return MovePicture.of(
        subject(sides),
        attribution,
        FigureText.column(move.asked().measure(), "value", "value"),
        before,
        after);
  }

  private Subject subject(List<ComparedSide> sides) {
    String foot = ComparedSides.manifest(sides, charting.changes()).footLine();
    return new Subject(
        sides.get(0).name() + ", " + sides.get(1).name(), "runs at medians", Charting.POINT, foot);
  }
}

package chipcast.chart.picture;

import chipcast.chart.Waterfall;
import chipcast.report.Column;
import chipcast.report.compare.Attribution;
import java.util.ArrayList;
import java.util.List;

/** What moved a figure from one scenario to another, step by step. */
public final class MovePicture {
  private static final int MOST_STEPS = 12;

  private MovePicture() {}

  /**
   * The picture of a move.
   *
   * @param column of the figure
   * @param before name of the first scenario
   * @param after name of the other
   */
  public static Waterfall of(
      Subject subject, Attribution move, Column column, String before, String after) {
    List<Waterfall.Step> steps = new ArrayList<>();
    double rest = 0;
    int left = 0;
    for (Attribution.Part part : move.parts()) {
      if (steps.size() < MOST_STEPS) {
        steps.add(new Waterfall.Step(part.group().name(), part.contribution()));
      } else {
        rest += part.contribution();
        left++;
      }
    }
    if (left > 0) {
      steps.add(new Waterfall.Step(left + " others", rest));
    }
    String how =
        move.exact()
            ? "each step a mean effect over all orders of making the changes (Shapley)"
            : "each step a mean effect over some orders of making the changes (Shapley)";
    String heard =
        before
            + ": "
            + column.text(move.before())
            + ", "
            + after
            + ": "
            + column.text(move.after());
    return new Waterfall(
        subject.caption(
            "What moves " + before + " to " + after,
            move.measure().text() + "; " + how,
            heard + "."),
        column,
        before,
        move.before(),
        steps,
        after,
        move.after());
  }
}

package chipcast.chart.picture;

import chipcast.chart.Scatter;
import chipcast.report.Column;
import chipcast.report.ReadableNumber;
import chipcast.uncertainty.Discovery;
import chipcast.uncertainty.Input;
import java.util.ArrayList;
import java.util.List;

/** The corner of the inputs in which something happens, over the two inputs that tell most. */
public final class CornerPicture {
  private static final int DIGITS = 2;

  private CornerPicture() {}

  /**
   * The picture of a discovery with at least one limit.
   *
   * @param condition what happens
   * @param found the box
   * @param draws the runs that it was found among
   */
  public static Scatter of(
      Subject subject, String condition, Discovery found, Discovery.Runs draws) {
    Discovery.Limit x = found.limits().get(0);
    Input up = found.limits().size() > 1 ? found.limits().get(1).input() : other(draws, x.input());
    double low = Double.NEGATIVE_INFINITY;
    double high = Double.POSITIVE_INFINITY;
    if (found.limits().size() > 1) {
      low = found.limits().get(1).low();
      high = found.limits().get(1).high();
    }
    int across = draws.inputs().indexOf(x.input());
    int upward = draws.inputs().indexOf(up);
    List<Scatter.Point> points = new ArrayList<>();
    for (int run = 0; run < draws.answers().length; run++) {
      if (!Double.isNaN(draws.answers()[run])) {
        points.add(
            new Scatter.Point(
                draws.values()[across][run],
                draws.values()[upward][run],
                draws.answers()[run] > 0));
      }
    }
    String box =
        "box: "
            + share(found.density())
            + " of its draws (density), "
            + share(found.coverage())
            + " of all such draws (coverage)";
    return new Scatter(
        subject.caption(
            "Where it happens: " + subject.who(),
            condition + "; a dot a draw, over the two inputs that tell most",
            "It happens in " + found.cases() + " of " + found.runs() + " draws; " + box + "."),
        axis(x.input()),
        axis(up),
        points,
        new Scatter.Box(x.low(), x.high(), low, high, box));
  }

  private static Input other(Discovery.Runs draws, Input not) {
    for (Input input : draws.inputs()) {
      if (!input.equals(not)) {
        return input;
      }
    }
    return not;
  }

  private static Scatter.Axis axis(Input input) {
    String unit = input.assumption().unit().canonicalText();
    String words = unit.equals("1") ? "" : " (" + unit + ")";
    return new Scatter.Axis(input.path() + words, Column.number(input.path(), input.path(), unit));
  }

  private static String share(double share) {
    return share >= 1 ? "100 %" : ReadableNumber.share(share, DIGITS);
  }
}

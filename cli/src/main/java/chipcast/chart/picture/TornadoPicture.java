package chipcast.chart.picture;

import chipcast.chart.Tornado;
import chipcast.report.Column;
import chipcast.uncertainty.Input;
import chipcast.uncertainty.Swings;
import java.util.ArrayList;
import java.util.List;

/** What moves a figure, each driver by itself from its P10 to its P90. */
public final class TornadoPicture {
  private TornadoPicture() {}

  /**
   * The picture of some swings.
   *
   * @param words what is measured
   * @param column the same for numbers
   * @param most drivers shown
   */
  public static Tornado of(Subject subject, String words, Column column, Swings swings, int most) {
    List<Tornado.Bar> bars = new ArrayList<>();
    for (Swings.Swing swing : swings.strongest()) {
      if (bars.size() < most && swing.width() > 0) {
        String grade = swing.input().map(Input::grade).map(Enum::name).orElse("");
        bars.add(new Tornado.Bar(swing.name(), grade, swing.low(), swing.high()));
      }
    }
    String heard =
        bars.isEmpty()
            ? "Nothing moves it."
            : bars.get(0).name()
                + " moves it from "
                + column.text(bars.get(0).atLow())
                + " to "
                + column.text(bars.get(0).atHigh())
                + ".";
    return new Tornado(
        subject.caption(
            "What moves the answer: " + subject.who(),
            words + "; each driver by itself, all others at their medians; in brackets its grade",
            heard),
        column,
        swings.point(),
        bars);
  }
}

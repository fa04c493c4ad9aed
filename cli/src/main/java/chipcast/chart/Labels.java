package chipcast.chart;

import chipcast.chart.Canvas.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names beside the ends of what they name, pushed apart where they would lie upon each other. */
final class Labels {
  /** From one label to the next, in pixels. */
  static final double LINE = 16;

  private static final double MARK = 9;
  private static final double GAP = 6;

  private final List<Label> labels = new ArrayList<>();

  private record Label(double wanted, String swatch, String words) {}

  /**
   * Adds a label.
   *
   * @param wanted height of its middle
   * @param swatch class that fills its mark
   */
  void add(double wanted, String swatch, String words) {
    labels.add(new Label(wanted, swatch, words));
  }

  /** Room that labels of some words need beside a plot. */
  static double room(List<String> words) {
    return Lettering.widest(words, Lettering.SIZE) + 2 * GAP + MARK + GAP;
  }

  /** Draws all labels in a column. */
  void draw(Canvas canvas, double left, double top, double bottom) {
    List<Label> inOrder = new ArrayList<>(labels);
    inOrder.sort(Comparator.comparingDouble(Label::wanted));
    List<Double> wanted = new ArrayList<>();
    inOrder.forEach(label -> wanted.add(label.wanted()));
    List<Double> places = spread(wanted, LINE, top, bottom);
    for (int i = 0; i < inOrder.size(); i++) {
      Label label = inOrder.get(i);
      double y = places.get(i);
      canvas.line(left, label.wanted(), left + 2 * GAP, y, "a");
      Area mark = new Area(left + 2 * GAP, y - MARK / 2, MARK, MARK);
      canvas.rectangle(mark, label.swatch(), "");
      canvas.text(mark.right() + GAP, y + 4.5, Anchor.START, "t", label.words());
    }
  }

  /**
   * Places as near to those wanted as a gap between all of them lets, by pushing down, then up.
   *
   * @param wanted ascending
   * @param top the least place
   * @param bottom the greatest, if there is room
   */
  static List<Double> spread(List<Double> wanted, double gap, double top, double bottom) {
    double[] places = new double[wanted.size()];
    double least = top;
    for (int i = 0; i < places.length; i++) {
      places[i] = Math.max(least, wanted.get(i));
      least = places[i] + gap;
    }
    double most = bottom;
    for (int i = places.length - 1; i >= 0; i--) {
      places[i] = Math.max(top + i * gap, Math.min(places[i], most));
      most = places[i] - gap;
    }
    List<Double> spread = new ArrayList<>();
    for (double place : places) {
      spread.add(place);
    }
    return spread;
  }
}

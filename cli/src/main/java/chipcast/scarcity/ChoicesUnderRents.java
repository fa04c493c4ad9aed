package chipcast.scarcity;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Exponential;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The new capacity of all segments under rents, for one draw: a kernel with its own arrays, laid
 * out flat over what somebody takes at zero rent. Cells, lines and options that nobody takes are
 * not in it, as no rent brings them in.
 *
 * <p>With v the scaled cost and v = v(0) + rent/unit, a level of the logit gives its group the soft
 * minimum V = (1/γ)·ln Σ s(0)·e^(γ·(v − v(0))) over what it is at zero rent. Its gradient is the
 * share-weighted mean of the members' gradients, its curvature the mean of theirs plus γ times the
 * covariance: concave, because γ is negative. An option of several lines moves by the sum of their
 * moves. What is built is Q·e^(−d·V), so that all of it is the gradient of
 *
 * <pre>  Q·unit·(1 − e^(−d·V)) / d</pre>
 *
 * <p>which is concave and rises with every rent.
 */
final class ChoicesUnderRents {
  private final Exponential exponential;
  private final int resources;
  private final List<ChoiceAtZeroRent> free;
  private final List<ChoicePlaces> places;
  private final SoftMinimum lines;
  private final SoftMinimum options;
  private final SoftMinimum classes;
  private final int[] firstLine;
  private final int[] lineOf;
  private final double[] built;

  ChoicesUnderRents(
      List<ChoiceShape> shapes,
      List<ChoiceAtZeroRent> free,
      int resources,
      Exponential exponential) {
    this.exponential = exponential;
    this.resources = resources;
    this.free = List.copyOf(free);
    this.places = new ArrayList<>();
    ChoiceLayout layout = new ChoiceLayout();
    for (int segment = 0; segment < shapes.size(); segment++) {
      places.add(layout.add(shapes.get(segment), free.get(segment)));
    }
    this.lines = SoftMinimum.linear(layout.firstCell(), resources);
    this.options = SoftMinimum.curved(layout.firstOption(), resources);
    this.classes = SoftMinimum.over(options, layout.firstClass());
    this.firstLine = layout.firstLine();
    this.lineOf = layout.lineOf();
    this.built = new double[shapes.size()];
    for (int segment = 0; segment < built.length; segment++) {
      fill(segment, shapes.get(segment), free.get(segment), places.get(segment));
    }
  }

  private void fill(int segment, ChoiceShape shape, ChoiceAtZeroRent of, ChoicePlaces at) {
    double unit = of.unit();
    for (int cell = 0; cell < shape.cells(); cell++) {
      int to = at.cell(cell);
      if (to >= 0) {
        lines.atZeroRent[to] = of.shareOfLine()[cell];
        for (int resource = 0; resource < resources; resource++) {
          lines.slope[resource][to] = of.use()[cell * resources + resource] / unit;
        }
      }
    }
    for (int line = 0; line < shape.lines(); line++) {
      if (at.line(line) >= 0) {
        lines.exponent[at.line(line)] = of.exponents().atChip();
      }
    }
    for (int option = 0; option < shape.options(); option++) {
      if (at.option(option) >= 0) {
        int itsClass = at.classOf(shape.classOfOption()[option]);
        options.atZeroRent[at.option(option)] = of.shareOfClass()[option];
        options.exponent[itsClass] = of.exponents().atFamily();
        classes.atZeroRent[itsClass] = of.classShare()[shape.classOfOption()[option]];
      }
    }
    classes.exponent[segment] = of.exponents().atClass();
  }

  /** Number of cells that somebody takes. */
  int cells() {
    return lines.share.length;
  }

  /** Works out shares, what is built, and slopes, at these rents. */
  void at(double[] rents) {
    boolean moved = moveCells(rents);
    share(lines, moved);
    sumOfLines(lines.groupMove, options.move);
    share(options, moved);
    share(classes, moved);
    for (int segment = 0; segment < built.length; segment++) {
      built[segment] = builtOf(free.get(segment), segment);
    }
    lines.slopes();
    for (int resource = 0; resource < resources; resource++) {
      sumOfLines(lines.groupSlope[resource], options.slope[resource]);
    }
    options.slopes();
    classes.slopes();
  }

  private void share(SoftMinimum level, boolean moved) {
    if (moved) {
      level.share(exponential);
    } else {
      level.rest();
    }
  }

  private boolean moveCells(double[] rents) {
    Arrays.fill(lines.move, 0);
    boolean moved = false;
    for (int resource = 0; resource < resources; resource++) {
      if (rents[resource] != 0) {
        moved = true;
        for (int cell = 0; cell < lines.move.length; cell++) {
          lines.move[cell] += rents[resource] * lines.slope[resource][cell];
        }
      }
    }
    return moved;
  }

  /** Options get the sum of what their lines have. */
  private void sumOfLines(double[] ofLine, double[] ofOption) {
    for (int option = 0; option < ofOption.length; option++) {
      double sum = 0;
      for (int at = firstLine[option]; at < firstLine[option + 1]; at++) {
        sum += ofLine[lineOf[at]];
      }
      ofOption[option] = sum;
    }
  }

  private double builtOf(ChoiceAtZeroRent of, int segment) {
    return classes.closed(segment)
        ? 0
        : of.tasks() * Elementary.exp(-of.deferral() * classes.groupMove[segment]);
  }

  /** Works out curvatures by some resources at the rents last looked at. */
  void curves(int[] active) {
    lines.curves(active);
    for (int i = 0; i < active.length; i++) {
      for (int j = 0; j <= i; j++) {
        int pair = SoftMinimum.pair(active[i], active[j]);
        sumOfLines(lines.groupCurve[pair], options.curve[pair]);
      }
    }
    options.curves(active);
    classes.curves(active);
  }

  /** The concave function of which use is the gradient, USD a year. */
  double value() {
    double sum = 0;
    for (int segment = 0; segment < built.length; segment++) {
      sum += value(free.get(segment), segment);
    }
    return sum;
  }

  private double value(ChoiceAtZeroRent of, int segment) {
    double d = of.deferral();
    double all = of.tasks() * of.unit();
    if (classes.closed(segment)) {
      return 0;
    }
    double move = classes.groupMove[segment];
    return d == 0 ? all * move : -all * Elementary.expm1(-d * move) / d;
  }

  /** What is used of a resource. */
  double use(int resource) {
    double use = 0;
    for (int segment = 0; segment < built.length; segment++) {
      use += built[segment] * free.get(segment).unit() * classes.groupSlope[resource][segment];
    }
    return use;
  }

  /** How the use of a resource falls with the rent of one not above it; curvatures known. */
  double fall(int one, int other) {
    double fall = 0;
    double[] curve = classes.groupCurve[SoftMinimum.pair(one, other)];
    for (int segment = 0; segment < built.length; segment++) {
      double slopes = classes.groupSlope[one][segment] * classes.groupSlope[other][segment];
      double all = built[segment] * free.get(segment).unit();
      fall += all * (free.get(segment).deferral() * slopes - curve[segment]);
    }
    return fall;
  }

  /** Tasks a year that a segment builds for; the rest of Q is put off. */
  double built(int segment) {
    return built[segment];
  }

  /** How far rents move a segment's price on the law's scale. */
  double priceMove(int segment) {
    return classes.groupMove[segment];
  }

  /** Each cell's share of its line under rents. */
  double shareOfLine(int segment, int cell) {
    int at = places.get(segment).cell(cell);
    return at < 0 ? 0 : lines.share[at];
  }

  /** Each option's share of all that its segment builds. */
  double shareOfOption(int segment, int option) {
    int at = places.get(segment).option(option);
    return at < 0
        ? 0
        : options.share[at] * classes.share[places.get(segment).classOfOption(option)];
  }

  double cellMove(int segment, int cell) {
    int at = places.get(segment).cell(cell);
    return at < 0 ? 0 : lines.move[at];
  }

  double lineMove(int segment, int line) {
    int at = places.get(segment).line(line);
    return at < 0 ? Double.POSITIVE_INFINITY : lines.groupMove[at];
  }

  double optionMove(int segment, int option) {
    int at = places.get(segment).option(option);
    return at < 0 ? Double.POSITIVE_INFINITY : options.move[at];
  }

  double classMove(int segment, int option) {
    int at = places.get(segment).option(option);
    return at < 0
        ? Double.POSITIVE_INFINITY
        : options.groupMove[places.get(segment).classOfOption(option)];
  }
}

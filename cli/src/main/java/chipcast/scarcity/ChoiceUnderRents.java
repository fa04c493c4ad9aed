package chipcast.scarcity;

import chipcast.arithmetic.Elementary;
import java.util.Arrays;

/**
 * One segment's new capacity under rents, for one draw: a kernel with its own arrays.
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
final class ChoiceUnderRents {
  private final ChoiceShape shape;
  private final int resources;
  private final ChoiceAtZeroRent free;
  private final double[] scaledUse;
  private final SoftMinimum lines;
  private final SoftMinimum options;
  private final SoftMinimum classes;
  private double built;

  ChoiceUnderRents(ChoiceShape shape, ChoiceAtZeroRent free, int resources) {
    this.shape = shape;
    this.free = free;
    this.resources = resources;
    this.scaledUse = new double[free.use().length];
    for (int at = 0; at < scaledUse.length; at++) {
      scaledUse[at] = free.use()[at] / free.unit();
    }
    this.lines = new SoftMinimum(shape.cells(), shape.lines(), resources, true);
    this.options = new SoftMinimum(shape.options(), shape.classes(), resources, false);
    this.classes = new SoftMinimum(shape.classes(), 1, resources, false);
    System.arraycopy(scaledUse, 0, lines.slope, 0, scaledUse.length);
    System.arraycopy(shape.classOfOption(), 0, options.group, 0, shape.options());
    for (int line = 0; line < shape.lines(); line++) {
      Arrays.fill(lines.group, shape.firstCell()[line], shape.firstCell()[line + 1], line);
    }
  }

  /** Works out shares, what is built, and slopes and curvatures, at these rents. */
  void at(double[] rents) {
    moveCells(rents);
    lines.share(free.shareOfLine(), free.exponents().atChip());
    moveOptions();
    options.share(free.shareOfClass(), free.exponents().atFamily());
    classes.takeGroups(options);
    classes.share(free.classShare(), free.exponents().atClass());
    built = classes.closed(0) ? 0 : free.tasks() * Elementary.exp(-free.deferral() * priceMove());
  }

  private void moveCells(double[] rents) {
    for (int cell = 0; cell < shape.cells(); cell++) {
      double move = 0;
      for (int resource = 0; resource < resources; resource++) {
        move += rents[resource] * scaledUse[cell * resources + resource];
      }
      lines.move[cell] = move;
    }
  }

  private void moveOptions() {
    Arrays.fill(options.move, 0);
    Arrays.fill(options.slope, 0);
    Arrays.fill(options.curve, 0);
    for (int option = 0; option < shape.options(); option++) {
      for (int line : shape.linesOfOption()[option]) {
        options.add(option, lines, line);
      }
    }
  }

  /** How far rents move the segment's price on the law's scale. */
  double priceMove() {
    return classes.groupMove[0];
  }

  /** Tasks a year that are built; the rest of Q is put off. */
  double built() {
    return built;
  }

  /** The concave function of which use is the gradient, USD a year. */
  double value() {
    double d = free.deferral();
    double all = free.tasks() * free.unit();
    if (classes.closed(0)) {
      return 0;
    }
    return d == 0 ? all * priceMove() : -all * Elementary.expm1(-d * priceMove()) / d;
  }

  /** Adds what is used, and how use falls with rents: −∂use/∂rent, resource × resource. */
  void addTo(double[] use, double[] fall) {
    if (built == 0) {
      return;
    }
    double all = built * free.unit();
    for (int one = 0; one < resources; one++) {
      double slope = classes.groupSlope[one];
      use[one] += all * slope;
      for (int other = 0; other < resources; other++) {
        int at = one * resources + other;
        double curve = classes.groupCurve[at];
        fall[at] += all * (free.deferral() * slope * classes.groupSlope[other] - curve);
      }
    }
  }

  /** Each cell's share of its line under rents. */
  double shareOfLine(int cell) {
    return lines.shareOfGroup[cell];
  }

  /** Each option's share of all that is built. */
  double shareOfOption(int option) {
    return options.shareOfGroup[option] * classes.shareOfGroup[shape.classOfOption()[option]];
  }

  double cellMove(int cell) {
    return lines.move[cell];
  }

  double lineMove(int line) {
    return lines.groupMove[line];
  }

  double optionMove(int option) {
    return options.move[option];
  }

  double classMove(int option) {
    return options.groupMove[shape.classOfOption()[option]];
  }
}

package chipcast.scarcity;

import chipcast.arithmetic.Exponential;
import chipcast.arithmetic.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All segments' new capacity of one year and draw against the supplies of its resources: the
 * concave dual of which rents are the maximum, Σ segments − Σ rent · supply, and its gradient, use
 * − supply.
 */
public final class ScarceMarket {
  private final double[] supply;
  private final Exponential exponential;
  private final List<ChoiceShape> shapes = new ArrayList<>();
  private final List<ChoiceAtZeroRent> free = new ArrayList<>();
  private final double[] rents;
  private final double[] use;
  private @Nullable ChoicesUnderRents choices;
  private double value;
  private long cells;

  /**
   * A market without segments.
   *
   * @param supply of each resource for what is chosen, above 0, in the resource's unit
   */
  public ScarceMarket(double[] supply) {
    this(supply, Exponential.scalar());
  }

  /** The same with the kernel that its exponentials take; all give the same bits. */
  public ScarceMarket(double[] supply, Exponential exponential) {
    for (double each : supply) {
      Require.positive("supply", each);
    }
    this.supply = supply.clone();
    this.exponential = exponential;
    this.rents = new double[supply.length];
    this.use = new double[supply.length];
  }

  /** Adds a segment, before anything is worked out; returns its number here. */
  public int add(ChoiceShape shape, ChoiceAtZeroRent atZeroRent) {
    Require.that(choices == null, "segments", shapes.size(), "added before anything is asked");
    shapes.add(shape);
    free.add(atZeroRent);
    return shapes.size() - 1;
  }

  int resources() {
    return supply.length;
  }

  double supply(int resource) {
    return supply[resource];
  }

  private ChoicesUnderRents choices() {
    ChoicesUnderRents known = choices;
    if (known == null) {
      known = new ChoicesUnderRents(shapes, free, supply.length, exponential);
      choices = known;
    }
    return known;
  }

  /** Works everything out at these rents, but for curvatures. */
  void at(double[] asked) {
    if (choices != null && Arrays.equals(asked, rents)) {
      return;
    }
    System.arraycopy(asked, 0, rents, 0, rents.length);
    choices().at(rents);
    cells += choices().cells();
    value = choices().value();
    for (int resource = 0; resource < supply.length; resource++) {
      use[resource] = choices().use(resource);
      value -= rents[resource] * supply[resource];
    }
  }

  /** Cells whose shares have been worked out since the market was made, rents by rents. */
  public long cells() {
    return cells;
  }

  /** Use by resource at the rents last looked at. */
  double[] use() {
    return use;
  }

  /**
   * −∂use/∂rent there of some resources: a symmetric matrix without eigenvalues below 0, its lower
   * half row by row.
   *
   * @param active the resources, ascending
   */
  double[] fall(int[] active) {
    choices().curves(active);
    double[] fall = new double[SoftMinimum.pair(active.length, 0)];
    for (int i = 0; i < active.length; i++) {
      for (int j = 0; j <= i; j++) {
        fall[SoftMinimum.pair(i, j)] = choices().fall(active[i], active[j]);
      }
    }
    return fall;
  }

  /** The dual there, USD a year. */
  double value() {
    return value;
  }

  /** Share of its line that a cell of a segment gets. */
  public double shareOfLine(int segment, int cell) {
    return choices().shareOfLine(segment, cell);
  }

  /** Share of a segment's built tasks that an option gets. */
  public double shareOfOption(int segment, int option) {
    return choices().shareOfOption(segment, option);
  }

  /** Tasks a year that a segment builds for. */
  public double built(int segment) {
    return choices().built(segment);
  }

  /** How far rents move a cell's cost on the law's scale. */
  public double cellMove(int segment, int cell) {
    return choices().cellMove(segment, cell);
  }

  /** How far they move a line's price. */
  public double lineMove(int segment, int line) {
    return choices().lineMove(segment, line);
  }

  /** How far they move an option's price. */
  public double optionMove(int segment, int option) {
    return choices().optionMove(segment, option);
  }

  /** How far they move the price of an option's class. */
  public double classMove(int segment, int option) {
    return choices().classMove(segment, option);
  }

  /** How far rents move a segment's price on the law's scale. */
  public double priceMove(int segment) {
    return choices().priceMove(segment);
  }
}

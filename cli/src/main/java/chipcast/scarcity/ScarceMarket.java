package chipcast.scarcity;

import chipcast.arithmetic.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All segments' new capacity of one year and draw against the supplies of its resources: the
 * concave dual of which rents are the maximum, Σ segments − Σ rent · supply, and its gradient, use
 * − supply.
 */
public final class ScarceMarket {
  private final double[] supply;
  private final List<ChoiceUnderRents> choices = new ArrayList<>();
  private final double[] use;
  private final double[] fall;
  private double value;

  /**
   * A market without segments.
   *
   * @param supply of each resource for what is chosen, above 0, in the resource's unit
   */
  public ScarceMarket(double[] supply) {
    for (double each : supply) {
      Require.positive("supply", each);
    }
    this.supply = supply.clone();
    this.use = new double[supply.length];
    this.fall = new double[supply.length * supply.length];
  }

  /** Adds a segment; returns its number here. */
  public int add(ChoiceShape shape, ChoiceAtZeroRent free) {
    choices.add(new ChoiceUnderRents(shape, free, supply.length));
    return choices.size() - 1;
  }

  int resources() {
    return supply.length;
  }

  double supply(int resource) {
    return supply[resource];
  }

  /** Works everything out at these rents. */
  void at(double[] rents) {
    Arrays.fill(use, 0);
    Arrays.fill(fall, 0);
    value = 0;
    for (ChoiceUnderRents choice : choices) {
      choice.at(rents);
      choice.addTo(use, fall);
      value += choice.value();
    }
    for (int resource = 0; resource < supply.length; resource++) {
      value -= rents[resource] * supply[resource];
    }
  }

  /** Use by resource at the rents last looked at. */
  double[] use() {
    return use;
  }

  /** −∂use/∂rent there, resource × resource; symmetric, no eigenvalue below 0. */
  double[] fall() {
    return fall;
  }

  /** The dual there, USD a year. */
  double value() {
    return value;
  }

  /** Share of its line that a cell of a segment gets. */
  public double shareOfLine(int segment, int cell) {
    return choices.get(segment).shareOfLine(cell);
  }

  /** Share of a segment's built tasks that an option gets. */
  public double shareOfOption(int segment, int option) {
    return choices.get(segment).shareOfOption(option);
  }

  /** Tasks a year that a segment builds for. */
  public double built(int segment) {
    return choices.get(segment).built();
  }

  /** How far rents move a cell's cost on the law's scale. */
  public double cellMove(int segment, int cell) {
    return choices.get(segment).cellMove(cell);
  }

  /** How far they move a line's price. */
  public double lineMove(int segment, int line) {
    return choices.get(segment).lineMove(line);
  }

  /** How far they move an option's price. */
  public double optionMove(int segment, int option) {
    return choices.get(segment).optionMove(option);
  }

  /** How far they move the price of an option's class. */
  public double classMove(int segment, int option) {
    return choices.get(segment).classMove(option);
  }

  /** How far rents move a segment's price on the law's scale. */
  public double priceMove(int segment) {
    return choices.get(segment).priceMove();
  }
}

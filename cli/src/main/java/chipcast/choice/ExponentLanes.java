package chipcast.choice;

import java.util.List;

/** {@link Exponents} by lane. */
public final class ExponentLanes {
  final double[] atClass;
  final double[] atFamily;
  final double[] atChip;

  private ExponentLanes(int lanes) {
    this.atClass = new double[lanes];
    this.atFamily = new double[lanes];
    this.atChip = new double[lanes];
  }

  /** One set of exponents a lane. */
  public static ExponentLanes of(List<Exponents> exponents) {
    ExponentLanes lanes = new ExponentLanes(exponents.size());
    for (int lane = 0; lane < exponents.size(); lane++) {
      lanes.atClass[lane] = exponents.get(lane).atClass();
      lanes.atFamily[lane] = exponents.get(lane).atFamily();
      lanes.atChip[lane] = exponents.get(lane).atChip();
    }
    return lanes;
  }

  /** The exponent between classes. */
  public double atClass(int lane) {
    return atClass[lane];
  }

  /** The exponent between families of a class. */
  public double atFamily(int lane) {
    return atFamily[lane];
  }

  /** The exponent between chips of a family. */
  public double atChip(int lane) {
    return atChip[lane];
  }
}

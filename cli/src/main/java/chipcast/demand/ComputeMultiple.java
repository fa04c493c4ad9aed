package chipcast.demand;

import chipcast.arithmetic.Require;

/**
 * A workload's compute per task as a multiple of another's in the base year, and the factor that
 * brings it there: all its units per task are scaled by it.
 *
 * @param multiple FLOP a task over the reference's
 * @param referenceFlop FLOP a task of the other workload in the base year
 * @param unscaledFlop FLOP a task of this workload in the base year as its phases are given
 * @param scale of all units a task: multiple · referenceFlop / unscaledFlop
 */
public record ComputeMultiple(
    double multiple, double referenceFlop, double unscaledFlop, double scale) {

  /**
   * The scale that a stated multiple asks for.
   *
   * @throws IllegalArgumentException if an argument is not positive
   */
  public static ComputeMultiple stated(double multiple, double referenceFlop, double unscaledFlop) {
    check(multiple, referenceFlop, unscaledFlop);
    double scale = multiple * referenceFlop / unscaledFlop;
    return new ComputeMultiple(multiple, referenceFlop, unscaledFlop, scale);
  }

  /**
   * The multiple that phases as given amount to; they stay as they are.
   *
   * @throws IllegalArgumentException if an argument is not positive
   */
  public static ComputeMultiple implied(double referenceFlop, double unscaledFlop) {
    check(1, referenceFlop, unscaledFlop);
    return new ComputeMultiple(unscaledFlop / referenceFlop, referenceFlop, unscaledFlop, 1);
  }

  /**
   * FLOP of one task: Σ units · FLOP per unit over its phases.
   *
   * @param units a task by phase
   * @param flopPerUnit FLOP a unit by phase
   * @throws IllegalArgumentException if the arrays differ in length
   */
  public static double flopPerTask(double[] units, double[] flopPerUnit) {
    int phases = units.length;
    Require.that(flopPerUnit.length == phases, "phases", flopPerUnit.length, "" + phases);
    double flop = 0;
    for (int phase = 0; phase < phases; phase++) {
      flop += units[phase] * flopPerUnit[phase];
    }
    return flop;
  }

  private static void check(double multiple, double referenceFlop, double unscaledFlop) {
    Require.positive("multiple", multiple);
    Require.positive("referenceFlop", referenceFlop);
    Require.positive("unscaledFlop", unscaledFlop);
  }
}

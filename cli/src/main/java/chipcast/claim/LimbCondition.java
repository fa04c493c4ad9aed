package chipcast.claim;

import chipcast.assumption.Claim;
import chipcast.assumption.Claim.Limb;
import chipcast.measure.Combination;
import chipcast.measure.Condition;
import chipcast.measure.Fault;
import chipcast.measure.InvalidMeasure;
import chipcast.measure.Vocabulary;
import chipcast.source.Problem;
import chipcast.source.Problems;

/** Reads a limb's condition in the measure language. */
public final class LimbCondition {

  private LimbCondition() {}

  /** The condition in full; of a comparison, on the difference or ratio of its measure. */
  static String text(Limb limb) {
    return limb.compare()
        .map(measure -> word(limb) + "(" + measure + ", " + measure + ")")
        .map(compared -> compared + " " + limb.holds())
        .orElse(limb.holds());
  }

  private static String word(Limb limb) {
    return (limb.by() == Claim.Comparison.RATIO
            ? Combination.Operation.RATIO
            : Combination.Operation.DIFFERENCE)
        .word();
  }

  /** The condition of a limb by the names that a scenario has. */
  static Condition read(Limb limb, Vocabulary names) {
    return Condition.parse(text(limb), names);
  }

  /** Tells what is wrong with the conditions of claims, whatever names a scenario has. */
  public static void check(Iterable<Claim> claims, Problems problems) {
    for (Claim claim : claims) {
      for (Limb limb : claim.limbs().values()) {
        check(claim, limb, problems);
      }
    }
  }

  private static void check(Claim claim, Limb limb, Problems problems) {
    try {
      read(limb, Vocabulary.open());
    } catch (InvalidMeasure invalid) {
      String path = "claims." + claim.id() + ".limbs." + limb.id();
      for (Fault fault : invalid.faults()) {
        String message = "column " + fault.column() + " of " + text(limb) + ": " + fault.message();
        problems.add(
            new Problem(
                fault.code(), limb.position(), path, message, fault.expected(), fault.nearest()));
      }
    }
  }
}

package chipcast.choice;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Require;
import java.util.List;

/** The weights of chips inside families and of families inside classes, in plain form. */
final class FamilyWeights {
  final double[] available;
  final double[] largest;
  final double[] logChip;
  final double[] logFamily;

  private FamilyWeights(int chips, int families) {
    this.available = new double[chips];
    this.largest = new double[families];
    this.logChip = new double[chips];
    this.logFamily = new double[families];
  }

  static FamilyWeights of(
      NestStructure structure, List<Option> options, double[] scaled, double[] shareWeight) {
    int families = structure.families();
    Require.that(shareWeight.length == families, "weights", shareWeight.length, "one a family");
    FamilyWeights weights = new FamilyWeights(structure.chips(), families);
    double[] sum = new double[families];
    for (int chip = 0; chip < structure.chips(); chip++) {
      int family = structure.familyOf(chip);
      double present = NestedChoice.present(options.get(chip).availability(), scaled[chip]);
      weights.available[chip] = present;
      weights.largest[family] = Math.max(weights.largest[family], present);
      sum[family] += present * options.get(chip).weight();
    }
    for (int chip = 0; chip < structure.chips(); chip++) {
      double weight = weights.available[chip] * options.get(chip).weight();
      double part = LogitLevel.part(weight, sum[structure.familyOf(chip)]);
      weights.logChip[chip] = Elementary.log(part);
    }
    for (int family = 0; family < families; family++) {
      double logWeight = Elementary.log(Require.nonNegative("weight", shareWeight[family]));
      weights.logFamily[family] = logWeight + Elementary.log(weights.largest[family]);
    }
    return weights;
  }
}

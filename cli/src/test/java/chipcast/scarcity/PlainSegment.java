package chipcast.scarcity;

import chipcast.arithmetic.Elementary;
import chipcast.choice.AbsoluteLaw;
import chipcast.choice.ChoiceLaw;
import chipcast.choice.Exponents;
import chipcast.choice.NestStructure;
import chipcast.choice.NestedChoice;
import chipcast.choice.Option;
import java.util.ArrayList;
import java.util.List;

/**
 * The plain form of a segment under rents: the law of choice at costs with rents in them, the nest
 * class → family → chip, and the deferral as the model states it.
 *
 * @param law of choice
 * @param exponents of its levels
 * @param nest who belongs to whom
 * @param options by chip, at zero rent
 * @param weight by family
 * @param use by chip and resource, a task a year
 * @param tasks Q
 * @param elasticity of deferral, e
 * @param baseCost c0
 */
record PlainSegment(
    ChoiceLaw law,
    Exponents exponents,
    NestStructure nest,
    List<Option> options,
    double[] weight,
    double[][] use,
    double tasks,
    double elasticity,
    double baseCost) {

  /** Chips of one family and one class. */
  static PlainSegment flat(
      ChoiceLaw law, double[] alpha, double[] cost, double[][] use, double tasks, double e) {
    int[] own = new int[cost.length];
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < cost.length; i++) {
      own[i] = i;
      options.add(new Option(1, 1, cost[i]));
    }
    NestStructure nest = NestStructure.of(own, new int[cost.length], 1);
    Exponents exponents = new Exponents(-3, -3, -3);
    return new PlainSegment(law, exponents, nest, options, alpha, use, tasks, e, 9);
  }

  NestedChoice choice(double[] rents) {
    double mean = meanCost();
    List<Option> rented = new ArrayList<>();
    for (int chip = 0; chip < options.size(); chip++) {
      Option option = options.get(chip);
      double cost = law.withRent(option.cost(), rent(chip, rents), mean);
      rented.add(new Option(option.availability(), option.weight(), cost));
    }
    return NestedChoice.of(nest, law, exponents, baseCost, rented, weight);
  }

  private double rent(int chip, double[] rents) {
    double rent = 0;
    for (int resource = 0; resource < rents.length; resource++) {
      rent += rents[resource] * use[chip][resource];
    }
    return rent;
  }

  NestedChoice freeChoice() {
    return NestedChoice.of(nest, law, exponents, baseCost, options, weight);
  }

  /** c̄: the share-weighted mean cost at zero rent. */
  double meanCost() {
    double[] shares = freeChoice().shares();
    double mean = 0;
    for (int chip = 0; chip < shares.length; chip++) {
      mean += shares[chip] * options.get(chip).cost();
    }
    return mean;
  }

  /** Q · (P/P(0))^−e, or Q · exp(−e·(P − P(0))/c̄) in the absolute law. */
  double built(double[] rents) {
    double before = freeChoice().price();
    double after = choice(rents).price();
    double put =
        law instanceof AbsoluteLaw ? (after - before) / meanCost() : Elementary.log(after / before);
    return tasks * Elementary.exp(-elasticity * put);
  }

  double use(int resource, double[] rents) {
    double[] shares = choice(rents).shares();
    double sum = 0;
    for (int chip = 0; chip < shares.length; chip++) {
      sum += shares[chip] * use[chip][resource];
    }
    return built(rents) * sum;
  }

  ChoiceShape shape() {
    int families = nest.families();
    int[] first = new int[families + 1];
    int[][] lines = new int[families][];
    int[] classes = new int[families];
    for (int chip = 0; chip < nest.chips(); chip++) {
      first[nest.familyOf(chip) + 1] = chip + 1;
    }
    for (int family = 0; family < families; family++) {
      lines[family] = new int[] {family};
      classes[family] = nest.classOf(family);
    }
    return new ChoiceShape(first, lines, classes, nest.classes());
  }

  ChoiceAtZeroRent free() {
    NestedChoice choice = freeChoice();
    double[] flat = new double[use.length * use[0].length];
    for (int chip = 0; chip < use.length; chip++) {
      System.arraycopy(use[chip], 0, flat, chip * use[0].length, use[0].length);
    }
    double mean = meanCost();
    boolean absolute = law instanceof AbsoluteLaw;
    return new ChoiceAtZeroRent(
        tasks,
        choice.chips().stream().mapToDouble(chip -> chip.inFamily().share()).toArray(),
        choice.families().stream().mapToDouble(family -> family.inClass().share()).toArray(),
        choice.classes().stream().mapToDouble(c -> c.term().share()).toArray(),
        flat,
        exponents,
        absolute ? baseCost : mean,
        absolute ? elasticity * baseCost / mean : elasticity);
  }
}

package chipcast.choice;

import chipcast.arithmetic.Require;
import java.util.ArrayList;
import java.util.List;

/**
 * The three-level choice class → family → chip in plain form, with all its terms: what {@code
 * explain} prints and what {@link NestLanes} is held against.
 *
 * @param chips by chip
 * @param families by family
 * @param classes by class
 * @param scaledPrice the choice's cost on the law's scale; +∞ if there is no option at all
 * @param price USD a task: the model's P
 */
public record NestedChoice(
    List<ChipTerm> chips,
    List<FamilyTerm> families,
    List<ClassTerm> classes,
    double scaledPrice,
    double price) {

  /**
   * A chip.
   *
   * @param availability a, 0 to 1, and 0 where it cannot serve
   * @param inFamily its weight a·w / Σ(a·w), cost, utility and share inside its family
   * @param share of the tasks of new capacity
   */
  public record ChipTerm(double availability, Split.Term inFamily, double share) {}

  /**
   * A family.
   *
   * @param largestAvailability max(a) over its chips that can serve; 0: none on sale
   * @param price USD a task of its chips together
   * @param inClass its weight α·max(a), scaled price, utility and share inside its class
   * @param share of the tasks of new capacity
   */
  public record FamilyTerm(
      double largestAvailability, double price, Split.Term inClass, double share) {}

  /**
   * A class.
   *
   * @param price USD a task of its families together
   * @param term its scaled price, utility and share; class weights are 1
   */
  public record ClassTerm(double price, Split.Term term) {}

  /** Copies the terms. */
  public NestedChoice {
    chips = List.copyOf(chips);
    families = List.copyOf(families);
    classes = List.copyOf(classes);
  }

  /**
   * Splits new capacity.
   *
   * @param structure the nest
   * @param law the law of choice
   * @param exponents of its levels
   * @param baseCost c0 in USD a task, above 0
   * @param options by chip
   * @param shareWeight α by family for this buyer, access included, at least 0; 0 is absent
   * @throws IllegalArgumentException if an argument is outside its domain
   */
  public static NestedChoice of(
      NestStructure structure,
      ChoiceLaw law,
      Exponents exponents,
      double baseCost,
      List<Option> options,
      double[] shareWeight) {
    Require.that(options.size() == structure.chips(), "options", options.size(), "one a chip");
    Require.positive("baseCost", baseCost);
    double[] scaled =
        options.stream().mapToDouble(option -> law.scaled(option.cost(), baseCost)).toArray();
    FamilyWeights weights = FamilyWeights.of(structure, options, scaled, shareWeight);
    List<Split> ofFamily = new ArrayList<>();
    for (int family = 0; family < structure.families(); family++) {
      ofFamily.add(
          level(law, structure.chipLevel(), family, weights.logChip, scaled, exponents.atChip()));
    }
    double[] familyPrice = ofFamily.stream().mapToDouble(Split::scaledPrice).toArray();
    List<Split> ofClass = new ArrayList<>();
    for (int c = 0; c < structure.classes(); c++) {
      ofClass.add(
          level(
              law,
              structure.familyLevel(),
              c,
              weights.logFamily,
              familyPrice,
              exponents.atFamily()));
    }
    double[] classPrice = ofClass.stream().mapToDouble(Split::scaledPrice).toArray();
    Split top = law.split(new double[classPrice.length], classPrice, exponents.atClass());
    return new Terms(structure, law, baseCost, weights, ofFamily, ofClass, top).choice();
  }

  /** Whether there is no option at all. */
  public boolean empty() {
    return scaledPrice == Double.POSITIVE_INFINITY;
  }

  /** Shares of the tasks of new capacity by chip: Σ = 1, or all 0 if there is no option. */
  public double[] shares() {
    return chips.stream().mapToDouble(ChipTerm::share).toArray();
  }

  /** Availability of a chip that can serve; 0 of one that cannot. */
  static double present(double availability, double scaled) {
    return scaled == Double.POSITIVE_INFINITY ? 0 : availability;
  }

  private static Split level(
      ChoiceLaw law,
      Grouping grouping,
      int group,
      double[] logWeight,
      double[] scaled,
      double exponent) {
    int[] members = grouping.membersOf(group);
    double[] groupWeight = new double[members.length];
    double[] groupScaled = new double[members.length];
    for (int i = 0; i < members.length; i++) {
      groupWeight[i] = logWeight[members[i]];
      groupScaled[i] = scaled[members[i]];
    }
    return law.split(groupWeight, groupScaled, exponent);
  }

  /** Joins the levels' splits into terms by chip, family and class. */
  private record Terms(
      NestStructure structure,
      ChoiceLaw law,
      double baseCost,
      FamilyWeights weights,
      List<Split> ofFamily,
      List<Split> ofClass,
      Split top) {

    NestedChoice choice() {
      List<ClassTerm> classes = new ArrayList<>();
      for (Split.Term term : top.terms()) {
        classes.add(new ClassTerm(law.cost(term.scaled(), baseCost), term));
      }
      List<FamilyTerm> families = new ArrayList<>();
      for (int family = 0; family < structure.families(); family++) {
        families.add(family(family));
      }
      List<ChipTerm> chips = new ArrayList<>();
      for (int chip = 0; chip < structure.chips(); chip++) {
        chips.add(chip(chip));
      }
      double price = law.cost(top.scaledPrice(), baseCost);
      return new NestedChoice(chips, families, classes, top.scaledPrice(), price);
    }

    private FamilyTerm family(int family) {
      Split.Term inClass = inClass(family);
      double price = law.cost(inClass.scaled(), baseCost);
      double share = inClass.share() * classShare(family);
      return new FamilyTerm(weights.largest[family], price, inClass, share);
    }

    private ChipTerm chip(int chip) {
      int family = structure.familyOf(chip);
      Split.Term inFamily = member(structure.chipLevel(), ofFamily.get(family), chip);
      double share = inFamily.share() * inClass(family).share() * classShare(family);
      return new ChipTerm(weights.available[chip], inFamily, share);
    }

    private Split.Term inClass(int family) {
      return member(structure.familyLevel(), ofClass.get(structure.classOf(family)), family);
    }

    private double classShare(int family) {
      return top.terms().get(structure.classOf(family)).share();
    }

    private static Split.Term member(Grouping grouping, Split split, int member) {
      int place = 0;
      for (int before = 0; before < member; before++) {
        place += grouping.groupOf(before) == grouping.groupOf(member) ? 1 : 0;
      }
      return split.terms().get(place);
    }
  }
}

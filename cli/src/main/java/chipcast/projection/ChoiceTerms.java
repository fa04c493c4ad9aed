package chipcast.projection;

import chipcast.assumption.Economics;
import chipcast.assumption.Family;
import chipcast.choice.CostPremium;
import chipcast.choice.Exponents;
import chipcast.choice.NestedChoice;
import chipcast.hardware.CatalogueChip;
import java.util.List;

/**
 * A segment's choice of new capacity in a year: options (a family, or a pair of families where
 * prefill and decode have pools of their own) inside their classes, and chips inside each family.
 *
 * @param law of choice
 * @param exponents by level
 * @param offers the options, in the order of {@code options.families()}
 * @param classes names of the classes, in the order of {@code options.classes()}
 * @param options the choice among options: its families are options, its chips stand for them
 * @param onSale the chips on sale, in the order of {@code chips.chips()}
 * @param chips the choice among chips: its families are lines, a line being a family in a pool
 */
public record ChoiceTerms(
    Economics.Law law,
    Exponents exponents,
    List<Offer> offers,
    List<String> classes,
    NestedChoice options,
    List<OnSale> onSale,
    NestedChoice chips) {
  /** The lists are kept as they are. */
  public ChoiceTerms {
    offers = List.copyOf(offers);
    classes = List.copyOf(classes);
    onSale = List.copyOf(onSale);
  }

  /**
   * An option.
   *
   * @param lines what its families weigh, one for each pool
   * @param real the part of the year in which it can be had, 0 to 1
   * @param nest number of its class
   * @param premium its whole weight as a cost premium
   * @param cost USD a task
   */
  public record Offer(
      List<LineWeight> lines, double real, int nest, CostPremium premium, double cost) {
    /** The list is kept as it is. */
    public Offer {
      lines = List.copyOf(lines);
    }
  }

  /**
   * What a family weighs in a pool: {@code weight · access · onSale}.
   *
   * @param line number of the line among those on sale to the segment
   * @param family the family
   * @param weight share weight of the year
   * @param calibrated the part of it that meets the base year's shares; 1 where it is stated
   * @param access of the buyer, 0 to 1
   * @param onSale how far its chip that is most on sale is so, 0 to 1
   */
  public record LineWeight(
      int line, Family family, double weight, double calibrated, double access, double onSale) {}

  /**
   * A chip on sale in a pool.
   *
   * @param chip the chip
   * @param pool number of the pool within the segment
   * @param line number of the line among those on sale to the segment
   * @param availability how far it is on sale, 0 to 1
   * @param weight among the chips of its family
   * @param cost USD a task
   */
  public record OnSale(
      CatalogueChip chip, int pool, int line, double availability, double weight, double cost) {}

  /** Share of an option in the tasks of new capacity. */
  public double share(int option) {
    return options.families().get(option).share();
  }

  /** Share of a chip on sale in the new tasks of its pool. */
  public double chipShare(int chip) {
    double ofLine = 0;
    for (int option = 0; option < offers.size(); option++) {
      for (LineWeight weight : offers.get(option).lines()) {
        ofLine += weight.line() == onSale.get(chip).line() ? share(option) : 0;
      }
    }
    return ofLine * chips.chips().get(chip).inFamily().share();
  }
}

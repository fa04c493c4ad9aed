package chipcast.choice;

import chipcast.arithmetic.Elementary;
import java.util.Arrays;

/**
 * The three-level choice class → family → chip over lanes: {@link NestedChoice} with the same
 * operations in the same order. Arrays are option by option with lanes innermost. An instance is a
 * thread's working memory: weigh once a year and segment, then choose as often as rents change.
 *
 * <p>What its accessors return are its own live arrays: to read until the next call, not to keep.
 */
public final class NestLanes {
  private final NestStructure structure;
  private final int lanes;
  private final LevelLanes chips;
  private final LevelLanes families;
  private final LevelLanes classes;
  private final double[] share;
  private final double[] largest;
  private final double[] sum;

  /**
   * Working memory for a nest.
   *
   * @param structure the nest
   * @param lanes how many draws are worked on side by side
   */
  public NestLanes(NestStructure structure, int lanes) {
    this.structure = structure;
    this.lanes = lanes;
    this.chips = new LevelLanes(structure.chipLevel(), lanes);
    this.families = new LevelLanes(structure.familyLevel(), lanes);
    this.classes = new LevelLanes(structure.classLevel(), lanes);
    this.share = new double[structure.chips() * lanes];
    this.largest = new double[structure.families() * lanes];
    this.sum = new double[structure.families() * lanes];
  }

  /**
   * Weighs what is on sale: inside a family a chip weighs a·w / Σ(a·w), the family weighs α·max(a),
   * over the chips that can serve.
   *
   * @param availability a, 0 to 1: chip × lane
   * @param chipWeight w, at least 0: chip × lane
   * @param logShareWeight ln α of the family for this buyer, access included, −∞ for absent: family
   *     × lane
   * @param scaled scaled cost, +∞ for a chip that cannot serve the segment: chip × lane
   */
  public void weigh(
      double[] availability, double[] chipWeight, double[] logShareWeight, double[] scaled) {
    Arrays.fill(largest, 0);
    Arrays.fill(sum, 0);
    for (int chip = 0; chip < structure.chips(); chip++) {
      int from = chip * lanes;
      int family = structure.familyOf(chip) * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        int at = from + lane;
        double present = NestedChoice.present(availability[at], scaled[at]);
        double weight = present * chipWeight[at];
        largest[family + lane] = Math.max(largest[family + lane], present);
        sum[family + lane] += weight;
        chips.logWeight[at] = weight;
      }
    }
    for (int chip = 0; chip < structure.chips(); chip++) {
      int from = chip * lanes;
      int family = structure.familyOf(chip) * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        double part = LogitLevel.part(chips.logWeight[from + lane], sum[family + lane]);
        chips.logWeight[from + lane] = Elementary.log(part);
      }
    }
    for (int at = 0; at < largest.length; at++) {
      families.logWeight[at] = logShareWeight[at] + Elementary.log(largest[at]);
    }
  }

  /**
   * Splits new capacity among the chips as they were last weighed.
   *
   * @param law the law of choice
   * @param exponents by lane
   * @param scaled scaled cost with whatever rents add: chip × lane
   */
  public void choose(ChoiceLaw law, ExponentLanes exponents, double[] scaled) {
    law.split(chips, scaled, exponents.atChip);
    law.split(families, chips.scaledPrice, exponents.atFamily);
    law.split(classes, families.scaledPrice, exponents.atClass);
    for (int chip = 0; chip < structure.chips(); chip++) {
      int from = chip * lanes;
      int family = structure.familyOf(chip);
      int ofFamily = family * lanes;
      int ofClass = structure.classOf(family) * lanes;
      for (int lane = 0; lane < lanes; lane++) {
        share[from + lane] =
            chips.share[from + lane]
                * families.share[ofFamily + lane]
                * classes.share[ofClass + lane];
      }
    }
  }

  /** Each chip's share of the tasks of new capacity: chip × lane; all 0 in an empty lane. */
  public double[] share() {
    return share;
  }

  /** Each chip's share of its family: chip × lane. */
  public double[] shareOfFamily() {
    return chips.share;
  }

  /** Each family's share of its class: family × lane. */
  public double[] shareOfClass() {
    return families.share;
  }

  /** Each class's share: class × lane. */
  public double[] classShare() {
    return classes.share;
  }

  /** Each family's scaled cost, +∞ where it has no chip on sale: family × lane. */
  public double[] scaledFamilyPrice() {
    return chips.scaledPrice;
  }

  /** Each class's scaled cost: class × lane. */
  public double[] scaledClassPrice() {
    return families.scaledPrice;
  }

  /** The choice's scaled cost by lane; +∞ where no option at all is on offer. */
  public double[] scaledPrice() {
    return classes.scaledPrice;
  }

  /** Whether a lane has no option at all. */
  public boolean empty(int lane) {
    return classes.scaledPrice[lane] == Double.POSITIVE_INFINITY;
  }
}

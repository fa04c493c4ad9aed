package chipcast.projection;

import chipcast.assumption.Family;
import chipcast.assumption.PricePath;
import chipcast.economics.ChipPrice;
import chipcast.economics.LearningCurve;
import chipcast.economics.Markup;
import chipcast.hardware.CatalogueChip;
import chipcast.source.Values;
import java.util.Arrays;
import java.util.Optional;

/**
 * How far prices have moved from those at release, by year: decline with age, learning with what a
 * family has made, and its answer to the share of spend that it had the year before. Where no
 * family has a price path nothing is worked out.
 */
final class PriceChanges {
  private final Plan plan;
  private final Block block;
  private final int lanes;
  private final double[][] change; // By year, none where no price moves.
  private final double[] firstShare;
  private final double[] share;
  private final double[] made;

  PriceChanges(Plan plan, Block block) {
    this.plan = plan;
    this.block = block;
    this.lanes = block.lanes();
    boolean moves = false;
    for (Family family : plan.families()) {
      moves |= family.price().isPresent() && moves(family.price().get());
    }
    this.change = new double[moves ? plan.years().size() : 0][0];
    this.firstShare = new double[plan.families().size() * lanes];
    this.share = new double[firstShare.length];
    this.made = new double[firstShare.length];
    Arrays.fill(firstShare, 1);
    Arrays.fill(share, 1);
  }

  /** Whether a path moves a price in any lane: an answer that is not given moves none. */
  private boolean moves(PricePath path) {
    boolean answers = false;
    for (int lane = 0; path.answer().isPresent() && lane < lanes; lane++) {
      answers |= block.of(path.answer().get().kappa(), lane) > 0;
    }
    return answers || path.decline().isPresent() || path.learning().isPresent();
  }

  /** Whether any price moves. */
  boolean any() {
    return change.length > 0;
  }

  /** Works out the prices of a year, after {@link #observe} of the year before. */
  void fill(int year) {
    if (!any()) {
      return;
    }
    double[] changes = new double[plan.chips().size() * lanes];
    for (int chip = 0; chip < plan.chips().size(); chip++) {
      for (int lane = 0; lane < lanes; lane++) {
        CatalogueChip of = block.chip(chip, lane);
        ChipPrice price = terms(of, year, lane);
        changes[chip * lanes + lane] = price.usd() - price.release();
      }
    }
    change[year] = changes;
  }

  /** USD by which a chip's price in a year differs from that at its release. */
  double of(int year, int chip, int lane) {
    return any() ? change[year][chip * lanes + lane] : 0;
  }

  /** The terms of a chip's price in a year, which need not be one of the plan's chips. */
  ChipPrice terms(CatalogueChip chip, int year, int lane) {
    Values values = block.draw(lane);
    Optional<PricePath> path = chip.family().price();
    int at = plan.technologyYear(year);
    boolean moves = at == year; // Where technology stands still, so do the markets for it.
    double age = plan.years().get(at) + 0.5 - chip.generation().available();
    double yearly = path.flatMap(PricePath::decline).map(values::of).orElse(1.0);
    int family = plan.families().indexOf(chip.family());
    double learning =
        path.flatMap(PricePath::learning)
            .filter(of -> moves)
            .map(of -> learning(of, family, lane))
            .orElse(1.0);
    double answer =
        path.flatMap(PricePath::answer)
            .filter(of -> moves)
            .map(of -> answer(of, chip, family, lane))
            .orElse(1.0);
    return ChipPrice.of(chip.generation().price(), yearly, age, learning, answer);
  }

  private double learning(PricePath.Learning of, int family, int lane) {
    LearningCurve curve = new LearningCurve(block.of(of.rate(), lane), block.of(of.volume(), lane));
    return curve.factor(made[family * lanes + lane]);
  }

  /** 1 where nobody knows what the chip costs to make, or its markup is at the floor already. */
  private double answer(PricePath.Answer of, CatalogueChip chip, int family, int lane) {
    double floor = block.of(of.floor(), lane);
    double first =
        chip.listed()
            .unitCost()
            .map(cost -> block.of(chip.listed().price(), lane) / block.of(cost, lane))
            .orElse(0.0);
    if (first <= floor) {
      return 1;
    }
    double kappa = block.of(of.kappa(), lane);
    int at = family * lanes + lane;
    return Markup.of(first, floor, kappa, share[at], firstShare[at]).factor();
  }

  /** Takes note of a year's new chips, of which the next year's prices follow. */
  void observe(int year, YearRecord record) {
    if (!any()) {
      return;
    }
    double[] spend = new double[share.length];
    double[] all = new double[lanes];
    for (Cell cell : plan.market().cells()) {
      int family = plan.familyOf(cell.chip());
      for (int lane = 0; lane < lanes; lane++) {
        double chips = record.newChips(cell.index(), lane);
        double price = block.chip(cell.chip(), lane).generation().price();
        double paid = chips * (price + of(year, cell.chip(), lane));
        spend[family * lanes + lane] += paid;
        all[lane] += paid;
        made[family * lanes + lane] +=
            year == 0 ? record.installedChips(cell.index(), lane) : chips;
      }
    }
    for (int at = 0; at < share.length; at++) {
      share[at] = all[at % lanes] > 0 ? spend[at] / all[at % lanes] : 0;
      firstShare[at] = year == 0 ? share[at] : firstShare[at];
    }
  }

  /**
   * The mean change of what was paid for the fleet of each cell at the end of a year, cell × lane;
   * empty where no price moves. Vintages of before the base year were bought at their release.
   */
  double[] installed(int year, Fleet fleet, int[] liveCells) {
    if (!any()) {
      return new double[0];
    }
    double[] mean = new double[plan.market().cells().size() * lanes];
    for (int index : liveCells) {
      Cell cell = plan.market().cells().get(index);
      for (int lane = 0; lane < lanes; lane++) {
        double chips = fleet.chips(cell, lane);
        double sum = 0;
        for (int bought = 0; bought <= year; bought++) {
          sum += fleet.chips(cell, plan.years().get(bought), lane) * of(bought, cell.chip(), lane);
        }
        mean[index * lanes + lane] = chips > 0 ? sum / chips : 0;
      }
    }
    return mean;
  }
}

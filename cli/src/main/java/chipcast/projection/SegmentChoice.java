package chipcast.projection;

import chipcast.arithmetic.Elementary;
import chipcast.choice.ChoiceLaw;
import chipcast.choice.ExponentLanes;
import chipcast.choice.Exponents;
import chipcast.choice.NestLanes;
import chipcast.scarcity.ChoiceAtZeroRent;
import java.util.Arrays;

/**
 * The choice of one segment in one year, in two nests: chips of a line inside each pool, then lines
 * (or pairs of lines, where prefill and decode have pools of their own) as options inside their
 * classes. A pair costs what its two lines cost together and weighs the geometric mean of their
 * weights, so that a family paired with itself weighs as much as it does alone.
 */
final class SegmentChoice {
  private final Segment segment;
  private final YearOffers offers;
  private final int calendarYear;
  private final int lanes;
  private final NestLanes chipNest;
  private final NestLanes optionNest;
  private final double[] onSale;
  private final double[] largest;
  private final double[] scaledCell;
  private final double[] scaledOption;
  private final double[] optionWeight;
  private final double[] cellShare;
  private final double[] meanCost;
  private final double[] baseCost;

  /**
   * Working memory of a choice.
   *
   * @param segment whose
   * @param offers what is on sale to it in the year
   * @param calendarYear the year
   * @param lanes draws side by side
   */
  SegmentChoice(Segment segment, YearOffers offers, int calendarYear, int lanes) {
    this.segment = segment;
    this.offers = offers;
    this.calendarYear = calendarYear;
    this.lanes = lanes;
    this.chipNest = new NestLanes(offers.chipNest(), lanes);
    this.optionNest = new NestLanes(offers.optionNest(), lanes);
    this.onSale = new double[offers.cells().length * lanes];
    this.largest = new double[offers.lines().size() * lanes];
    this.scaledCell = new double[offers.cells().length * lanes];
    this.cellShare = new double[offers.cells().length * lanes];
    this.scaledOption = new double[offers.options().size() * lanes];
    this.optionWeight = new double[offers.options().size() * lanes];
    this.meanCost = new double[lanes];
    this.baseCost = new double[lanes];
  }

  /** The segment. */
  Segment segment() {
    return segment;
  }

  /** What is on sale. */
  YearOffers offers() {
    return offers;
  }

  /** Takes note of how far each chip is on sale in each lane. */
  void enter(Block block, int year) {
    Arrays.fill(largest, 0);
    for (int cell = 0; cell < offers.cells().length; cell++) {
      int line = offers.lineOfCell()[cell];
      for (int lane = 0; lane < lanes; lane++) {
        double sold = block.onSale(year, offers.chips()[cell], lane);
        onSale[cell * lanes + lane] = sold;
        largest[line * lanes + lane] = Math.max(largest[line * lanes + lane], sold);
      }
    }
  }

  /**
   * Prepares the chips' part, which no share weight moves: scaled costs, and how each line splits.
   *
   * @param costs filled for the year
   * @param law of choice
   * @param exponents by lane
   * @param baseCost c0 of the absolute law by lane, USD a task
   */
  void weighChips(CostTable costs, ChoiceLaw law, ExponentLanes exponents, double[] baseCost) {
    int cells = offers.cells().length;
    double[] weight = new double[cells * lanes];
    for (int cell = 0; cell < cells; cell++) {
      for (int lane = 0; lane < lanes; lane++) {
        int at = cell * lanes + lane;
        weight[at] = costs.chipWeight(offers.cells()[cell], lane);
        scaledCell[at] = law.scaled(costs.full(offers.cells()[cell], lane), baseCost[lane]);
      }
    }
    double[] weightless = new double[offers.lines().size() * lanes];
    chipNest.weigh(onSale, weight, weightless, scaledCell);
    chipNest.choose(law, exponents, scaledCell);
  }

  /**
   * Splits new tasks among options, then chips.
   *
   * @param costs filled for the year
   * @param weights of the families, entered into the year
   * @param law of choice
   * @param exponents by lane
   * @param baseCost c0 of the absolute law by lane, USD a task
   */
  void choose(
      CostTable costs, Weights weights, ChoiceLaw law, ExponentLanes exponents, double[] baseCost) {
    System.arraycopy(baseCost, 0, this.baseCost, 0, lanes);
    double[] linePrice = chipNest.scaledFamilyPrice();
    for (int option = 0; option < offers.options().size(); option++) {
      int[] lines = offers.linesOfOption()[option];
      double logReal = Elementary.log(real(offers.options().get(option)));
      for (int lane = 0; lane < lanes; lane++) {
        int at = option * lanes + lane;
        optionWeight[at] = logReal + logWeight(lines, weights, lane);
        scaledOption[at] = scaled(lines, linePrice, law, baseCost[lane], lane);
      }
    }
    double[] one = new double[optionWeight.length];
    Arrays.fill(one, 1);
    optionNest.weigh(one, one, optionWeight, scaledOption);
    optionNest.choose(law, exponents, scaledOption);
    takeShares(costs);
  }

  /** The logarithm of an option's weight: the mean of its lines' ln(α · access · availability). */
  private double logWeight(int[] lines, Weights weights, int lane) {
    double sum = 0;
    for (int line : lines) {
      int family = offers.lines().get(line).family();
      sum +=
          weights.log(segment.buyer(), family, lane) + Elementary.log(largest[line * lanes + lane]);
    }
    return sum / lines.length;
  }

  private double scaled(int[] lines, double[] linePrice, ChoiceLaw law, double baseCost, int lane) {
    if (lines.length == 1) {
      return linePrice[lines[0] * lanes + lane];
    }
    double cost = 0;
    for (int line : lines) {
      cost += law.cost(linePrice[line * lanes + lane], baseCost);
    }
    return law.scaled(cost, baseCost);
  }

  private void takeShares(CostTable costs) {
    Arrays.fill(cellShare, 0);
    Arrays.fill(meanCost, 0);
    double[] optionShare = optionNest.share();
    double[] ofLine = chipNest.shareOfFamily();
    for (int option = 0; option < offers.options().size(); option++) {
      for (int line : offers.linesOfOption()[option]) {
        int to = offers.firstCellOfLine()[line + 1];
        for (int cell = offers.firstCellOfLine()[line]; cell < to; cell++) {
          for (int lane = 0; lane < lanes; lane++) {
            double share = optionShare[option * lanes + lane] * ofLine[cell * lanes + lane];
            cellShare[cell * lanes + lane] += share;
            if (share > 0) {
              meanCost[lane] += share * costs.full(offers.cells()[cell], lane);
            }
          }
        }
      }
    }
  }

  /** How far a chip is on sale, by the cell's local number, 0 to 1. */
  double onSale(int cell, int lane) {
    return onSale[cell * lanes + lane];
  }

  /** How far the chip of a line that is most on sale is so, by the line's local number. */
  double largest(int line, int lane) {
    return largest[line * lanes + lane];
  }

  /** Shares at zero rent, as the answer to rents needs them, in one lane. */
  ChoiceAtZeroRent atZeroRent(
      double tasks, double[] use, Exponents exponents, double unit, double deferral, int lane) {
    return new ChoiceAtZeroRent(
        tasks,
        ofLane(chipNest.shareOfFamily(), lane),
        ofLane(optionNest.shareOfClass(), lane),
        ofLane(optionNest.classShare(), lane),
        use,
        exponents,
        unit,
        deferral);
  }

  private double[] ofLane(double[] all, int lane) {
    double[] own = new double[all.length / lanes];
    for (int i = 0; i < own.length; i++) {
      own[i] = all[i * lanes + lane];
    }
    return own;
  }

  /** What the absolute law divided costs by, USD a task. */
  double baseCost(int lane) {
    return baseCost[lane];
  }

  /** USD a task of an option, by its local number. */
  double optionCost(int option, ChoiceLaw law, int lane) {
    return law.cost(scaledOption[option * lanes + lane], baseCost[lane]);
  }

  /** The part of the year in which an option is real. */
  double real(Option option) {
    return Math.max(0, Math.min(1, calendarYear + 1.0 - option.from()));
  }

  /** Share of an option in the new tasks, by its local number. */
  double optionShare(int option, int lane) {
    return optionNest.share()[option * lanes + lane];
  }

  /** Share of its pool's new tasks that a cell gets, by its number in the plan. */
  double share(int cell, int lane) {
    int local = offers.localOf(cell);
    return local < 0 ? 0 : cellShare[local * lanes + lane];
  }

  /** Shares of pools' new tasks by the cells' local numbers and lanes; read only. */
  double[] shares() {
    return cellShare;
  }

  /** Shares of lines, likewise. */
  double[] sharesOfLines() {
    return chipNest.shareOfFamily();
  }

  /** Share of its line that a cell gets, by its number in the plan. */
  double shareOfLine(int cell, int lane) {
    int local = offers.localOf(cell);
    return local < 0 ? 0 : chipNest.shareOfFamily()[local * lanes + lane];
  }

  /** Share-weighted mean cost of new capacity, USD a task; 0 where nothing can be bought. */
  double meanCost(int lane) {
    return meanCost[lane];
  }

  /** Whether nothing at all can be bought. */
  boolean empty(int lane) {
    return offers.options().isEmpty() || optionNest.empty(lane);
  }
}

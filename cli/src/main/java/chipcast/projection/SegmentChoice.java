package chipcast.projection;

import chipcast.arithmetic.Elementary;
import chipcast.choice.Availability;
import chipcast.choice.ChoiceLaw;
import chipcast.choice.ExponentLanes;
import chipcast.choice.NestLanes;
import chipcast.choice.NestStructure;
import chipcast.hardware.CatalogueChip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The choice of one segment, in two nests: chips of a line inside each pool, then lines (or pairs
 * of lines, where prefill and decode have pools of their own) as options inside their classes. A
 * pair costs what its two lines cost together and weighs the geometric mean of their weights, so
 * that a family paired with itself weighs as much as it does alone.
 */
final class SegmentChoice {
  private final Plan plan;
  private final Segment segment;
  private final int lanes;
  private final int firstCell;
  private final int cells;
  private final int firstLine;
  private final int lines;
  private final NestLanes chipNest;
  private final NestLanes optionNest;
  private final double[] scaledCell;
  private final double[] scaledOption;
  private final double[] availability;
  private final double[] largest;
  private final double[] optionWeight;
  private final double[] one;
  private final double[] cellShare;
  private final double[] meanCost;

  SegmentChoice(Plan plan, Segment segment, int lanes) {
    this.plan = plan;
    this.segment = segment;
    this.lanes = lanes;
    List<Line> all = new ArrayList<>();
    for (Pool pool : segment.pools()) {
      all.addAll(pool.lines());
    }
    this.lines = all.size();
    this.firstLine = lines == 0 ? 0 : all.get(0).index();
    this.firstCell = lines == 0 ? 0 : all.get(0).firstCell();
    int count = 0;
    for (Line line : all) {
      count += line.cells();
    }
    this.cells = count;
    this.chipNest = new NestLanes(chipStructure(all), lanes);
    this.optionNest = new NestLanes(optionStructure(), lanes);
    this.scaledCell = new double[cells * lanes];
    this.availability = new double[cells * lanes];
    this.cellShare = new double[cells * lanes];
    this.largest = new double[lines * lanes];
    int options = segment.options().size();
    this.scaledOption = new double[options * lanes];
    this.optionWeight = new double[options * lanes];
    this.one = new double[Math.max(options, cells) * lanes];
    Arrays.fill(one, 1);
    this.meanCost = new double[lanes];
  }

  private NestStructure chipStructure(List<Line> all) {
    int[] lineOfCell = new int[cells];
    for (Line line : all) {
      for (int i = 0; i < line.cells(); i++) {
        lineOfCell[line.firstCell() - firstCell + i] = line.index() - firstLine;
      }
    }
    return NestStructure.of(lineOfCell, new int[lines], 1);
  }

  private NestStructure optionStructure() {
    Map<String, Integer> nests = new LinkedHashMap<>();
    int options = segment.options().size();
    int[] itself = new int[options];
    int[] nestOf = new int[options];
    for (Option option : segment.options()) {
      itself[option.index()] = option.index();
      Integer nest = nests.get(option.nest());
      if (nest == null) {
        nest = nests.size();
        nests.put(option.nest(), nest);
      }
      nestOf[option.index()] = nest;
    }
    return NestStructure.of(itself, nestOf, nests.size());
  }

  /** The segment. */
  Segment segment() {
    return segment;
  }

  /**
   * Splits new tasks of a year.
   *
   * @param year index of the year
   * @param costs filled for the year
   * @param weights of the families
   * @param law of choice
   * @param exponents by lane
   * @param baseCost c0 of the absolute law by lane, USD a task
   */
  void choose(
      int year,
      CostTable costs,
      Weights weights,
      ChoiceLaw law,
      ExponentLanes exponents,
      double[] baseCost) {
    if (cells == 0) {
      return;
    }
    weighChips(year, costs, law, baseCost);
    chipNest.choose(law, exponents, scaledCell);
    weighOptions(year, weights, law, baseCost);
    optionNest.choose(law, exponents, scaledOption);
    takeShares(costs);
  }

  private void weighChips(int year, CostTable costs, ChoiceLaw law, double[] baseCost) {
    Arrays.fill(largest, 0);
    for (int cell = 0; cell < cells; cell++) {
      Cell of = plan.market().cells().get(firstCell + cell);
      int line = of.line() - firstLine;
      for (int lane = 0; lane < lanes; lane++) {
        int at = cell * lanes + lane;
        double onSale = onSale(plan, of.chip(), year);
        availability[at] = onSale;
        largest[line * lanes + lane] = Math.max(largest[line * lanes + lane], onSale);
        scaledCell[at] = law.scaled(costs.full(firstCell + cell, lane), baseCost[lane]);
      }
    }
    double[] weightless = new double[lines * lanes];
    chipNest.weigh(availability, one, weightless, scaledCell);
  }

  /** How far a chip is on sale in a year. */
  static double onSale(Plan plan, int chip, int year) {
    CatalogueChip of = plan.chips().get(chip);
    double ramp =
        plan.world().economics().purchase().ramp().point() / CatalogueChip.SECONDS_PER_YEAR;
    return new Availability(of.generation().available(), ramp, of.soldFor())
        .in(plan.years().get(year));
  }

  private void weighOptions(int year, Weights weights, ChoiceLaw law, double[] baseCost) {
    double[] linePrice = chipNest.scaledFamilyPrice();
    for (Option option : segment.options()) {
      double real = real(option, year);
      for (int lane = 0; lane < lanes; lane++) {
        double cost = 0;
        double logWeight = 0;
        for (int index : option.lines()) {
          int line = index - firstLine;
          int family = plan.market().lines().get(index).family();
          cost += law.cost(linePrice[line * lanes + lane], baseCost[lane]);
          logWeight +=
              (weights.log(segment.buyer(), family, year, lane)
                      + Elementary.log(largest[line * lanes + lane]))
                  / option.lines().size();
        }
        int at = option.index() * lanes + lane;
        scaledOption[at] =
            option.lines().size() == 1
                ? linePrice[(option.lines().get(0) - firstLine) * lanes + lane]
                : law.scaled(cost, baseCost[lane]);
        optionWeight[at] = real == 0 ? Double.NEGATIVE_INFINITY : logWeight + Elementary.log(real);
      }
    }
    optionNest.weigh(one, one, optionWeight, scaledOption);
  }

  /** The part of a year in which an option is real. */
  private double real(Option option, int year) {
    double elapsed = plan.years().get(year) + 1.0 - option.from();
    return Math.max(0, Math.min(1, elapsed));
  }

  private void takeShares(CostTable costs) {
    Arrays.fill(cellShare, 0);
    Arrays.fill(meanCost, 0);
    double[] optionShare = optionNest.share();
    double[] ofLine = chipNest.shareOfFamily();
    for (Option option : segment.options()) {
      for (int index : option.lines()) {
        Line line = plan.market().lines().get(index);
        for (int i = 0; i < line.cells(); i++) {
          int cell = line.firstCell() - firstCell + i;
          for (int lane = 0; lane < lanes; lane++) {
            double share = optionShare[option.index() * lanes + lane] * ofLine[cell * lanes + lane];
            cellShare[cell * lanes + lane] += share;
            if (share > 0) {
              meanCost[lane] += share * costs.full(firstCell + cell, lane);
            }
          }
        }
      }
    }
  }

  /** Share of its pool's new tasks that a cell of this segment gets. */
  double share(int cell, int lane) {
    return cellShare[(cell - firstCell) * lanes + lane];
  }

  /** Share of its line that a cell of this segment gets. */
  double shareOfLine(int cell, int lane) {
    return chipNest.shareOfFamily()[(cell - firstCell) * lanes + lane];
  }

  /** Share-weighted mean cost of new capacity, USD a task; 0 where nothing can be bought. */
  double meanCost(int lane) {
    return meanCost[lane];
  }

  /** Whether anything at all can be bought. */
  boolean empty(int lane) {
    return cells == 0 || segment.options().isEmpty() || optionNest.empty(lane);
  }
}

package chipcast.projection;

import chipcast.choice.ChoiceLaw;
import chipcast.choice.Exponents;
import chipcast.scarcity.Clearing;
import chipcast.scarcity.NotCleared;
import chipcast.scarcity.RentSearch;
import chipcast.scarcity.ScarceMarket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One draw's new capacity of a year against what contracts leave of its resources. */
final class LaneClearing {
  private final NewCapacity of;
  private final Block block;
  private final ChoiceLaw law;
  private final ResourceUse use;
  private final int[] limited;
  private final int lane;
  private final ScarceMarket market;
  private final Exponents exponents;
  private final double elasticity;
  private final List<SegmentChoice> entered = new ArrayList<>();

  /**
   * A market with all segments that want new capacity.
   *
   * @param limited numbers of the resources that have a supply
   * @param left what contracts leave of each of them
   */
  LaneClearing(
      NewCapacity of,
      Block block,
      ChoiceLaw law,
      ResourceUse use,
      int[] limited,
      double[] left,
      int lane) {
    this.of = of;
    this.block = block;
    this.law = law;
    this.use = use;
    this.limited = limited;
    this.lane = lane;
    this.market = new ScarceMarket(left, block.exponential());
    this.exponents = block.exponents(of.plan().world().economics().choice().exponents(), lane);
    this.elasticity = block.of(of.plan().world().economics().deferral(), lane);
    for (SegmentChoice choice : of.choices()) {
      if (!choice.empty(lane) && of.wanted(choice, lane) > 0) {
        enter(choice);
        entered.add(choice);
      }
    }
  }

  private void enter(SegmentChoice choice) {
    double wanted = of.wanted(choice, lane);
    Market all = of.plan().market();
    double[] tasksPerChip = of.costs().tasksPerChip();
    int[] cells = choice.offers().cells();
    int lanes = block.lanes();
    double[] perTask = new double[cells.length * limited.length];
    for (int i = 0; i < cells.length; i++) {
      // A pool that lacks less than another builds, and pays rents, for a part of the tasks alone.
      double part = of.free(all.poolOf(cells[i]), lane) / wanted;
      if (part > 0 && choice.shares()[i * lanes + lane] > 0) {
        double chips = part / tasksPerChip[of.costs().place(cells[i]) * lanes + lane];
        for (int r = 0; r < limited.length; r++) {
          perTask[i * limited.length + r] = chips * use.perChip(limited[r], cells[i], lane);
        }
      }
    }
    market.add(
        choice.offers().shape(),
        choice.atZeroRent(wanted, perTask, exponents, unit(choice), deferral(choice), lane));
  }

  /** USD a task that one unit of the law's scale stands for. */
  private double unit(SegmentChoice choice) {
    return law.rentUnit(choice.meanCost(lane), choice.baseCost(lane));
  }

  private double deferral(SegmentChoice choice) {
    return elasticity * (unit(choice) / choice.meanCost(lane));
  }

  /**
   * Finds the rents.
   *
   * @throws NotCleared if there are none that keep use within what is left
   */
  Clearing clear() {
    try {
      return RentSearch.clear(market);
    } catch (NotCleared failed) {
      throw new NotCleared(of.plan().years().get(of.year()) + ": " + failed.getMessage());
    }
  }

  /** Choice cells worked out, rents by rents. */
  long cells() {
    return market.cells();
  }

  /** The segments that want new capacity, in the order of their numbers here. */
  List<SegmentChoice> entered() {
    return entered;
  }

  /** The part of what a segment wants that is built. */
  double built(int number) {
    return market.built(number) / of.wanted(entered.get(number), lane);
  }

  /** Writes each cell's share of its pool's new tasks, by its number in the plan. */
  void takeShares(int number, double[] share, int lanes) {
    YearOffers offers = entered.get(number).offers();
    int[] cells = offers.cells();
    double[] own = new double[cells.length];
    for (int option = 0; option < offers.linesOfOption().length; option++) {
      double ofOption = market.shareOfOption(number, option);
      for (int line : offers.linesOfOption()[option]) {
        int to = offers.firstCellOfLine()[line + 1];
        for (int cell = offers.firstCellOfLine()[line]; cell < to; cell++) {
          own[cell] += ofOption * market.shareOfLine(number, cell);
        }
      }
    }
    for (int cell = 0; cell < cells.length; cell++) {
      share[cells[cell] * lanes + lane] = own[cell];
    }
  }

  /** Share of an option in what is built of a segment, rents considered, by its local number. */
  double shareOfOption(int number, int option) {
    return market.shareOfOption(number, option);
  }

  /**
   * What rents made of a cell's share.
   *
   * @param share with rents
   */
  Optional<RentedShare> rented(SegmentChoice choice, int cell, double share) {
    int number = entered.indexOf(choice);
    int local = choice.offers().localOf(cell);
    if (number < 0 || local < 0) {
      return Optional.empty();
    }
    int line = choice.offers().lineOfCell()[local];
    List<Integer> options = options(choice.offers(), line);
    int option = options.get(0);
    return Optional.of(
        new RentedShare(
            choice.share(cell, lane),
            share,
            options.size() > 1 || choice.offers().linesOfOption()[option].length > 1,
            exponents,
            market.cellMove(number, local),
            market.lineMove(number, line),
            market.optionMove(number, option),
            market.classMove(number, option),
            market.priceMove(number),
            deferral(choice),
            built(number)));
  }

  private static List<Integer> options(YearOffers offers, int line) {
    List<Integer> found = new ArrayList<>();
    for (int option = 0; option < offers.options().size(); option++) {
      for (int each : offers.linesOfOption()[option]) {
        if (each == line) {
          found.add(option);
        }
      }
    }
    return found;
  }
}

package chipcast.projection;

import chipcast.assumption.Contract;
import chipcast.hardware.CatalogueChip;
import chipcast.source.Assumption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What contracts take of the new tasks of a year before anything is chosen. A buyer's contracts
 * with a family go to those of its pools that lack capacity and that the family serves, in
 * proportion to the chips that each would need; what no pool needs is not built and counts as
 * unused.
 */
final class Contracts {
  private final Plan plan;
  private final Block block;
  private final int lanes;
  private final List<Pair> pairs;
  private final double[] tasksOfLine;
  private final double[] tasksOfPool;
  private final double[] unusedChips;

  Contracts(Plan plan, Block block) {
    this.plan = plan;
    this.block = block;
    this.lanes = block.lanes();
    this.pairs = pairs();
    this.tasksOfLine = new double[plan.market().lines().size() * lanes];
    this.tasksOfPool = new double[plan.market().pools().size() * lanes];
    this.unusedChips = new double[lanes];
  }

  /** Tasks of new capacity that contracts bring to a line. */
  double tasks(int line, int lane) {
    return tasksOfLine[line * lanes + lane];
  }

  /** What contracts leave to choice of what a pool lacks. */
  double free(int pool, double lacking, int lane) {
    // Contracts scaled to the need may exceed it by rounding.
    return Math.max(0, lacking - tasksOfPool[pool * lanes + lane]);
  }

  /** Scales down what contracts bring to a line. */
  void scale(Line line, int lane, double factor) {
    tasksOfLine[line.index() * lanes + lane] *= factor;
    addUp(plan.market().pools().get(line.pool()), lane);
  }

  private void addUp(Pool pool, int lane) {
    double sum = 0;
    for (Line line : pool.lines()) {
      sum += tasks(line.index(), lane);
    }
    tasksOfPool[pool.index() * lanes + lane] = sum;
  }

  /** Contracted chips of the year for which no pool had work. */
  double unusedChips(int lane) {
    return unusedChips[lane];
  }

  /**
   * Serves the contracts of a year.
   *
   * @param year index of the year
   * @param lacking tasks of new capacity that each pool needs: pool × lane
   * @param costs filled for the year
   * @param choices made for the year: how a line's tasks split among its chips
   */
  void serve(int year, double[] lacking, CostTable costs, List<SegmentChoice> choices) {
    Arrays.fill(tasksOfLine, 0);
    Arrays.fill(tasksOfPool, 0);
    Arrays.fill(unusedChips, 0);
    if (!plan.switches().access()) {
      return;
    }
    for (Pair pair : pairs) {
      for (int lane = 0; lane < lanes; lane++) {
        serve(pair, year, lacking, costs, choices, lane);
      }
    }
    scaleToNeed(lacking);
  }

  /** A buyer and a family that have contracts, and the lines through which they can be served. */
  private record Pair(List<Contract> contracts, List<Line> lines) {}

  private List<Pair> pairs() {
    List<Pair> found = new ArrayList<>();
    for (int buyer = 0; buyer < plan.buyers().size(); buyer++) {
      for (int family = 0; family < plan.families().size(); family++) {
        List<Contract> own = own(buyer, family);
        if (!own.isEmpty()) {
          found.add(new Pair(own, lines(buyer, family)));
        }
      }
    }
    return found;
  }

  private List<Line> lines(int buyer, int family) {
    List<Line> found = new ArrayList<>();
    for (Line line : plan.market().lines()) {
      Pool pool = plan.market().pools().get(line.pool());
      if (line.family() == family && plan.market().segmentOf(pool).buyer() == buyer) {
        found.add(line);
      }
    }
    return found;
  }

  private List<Contract> own(int buyer, int family) {
    List<Contract> own = new ArrayList<>();
    for (Contract contract : plan.world().contracts().values()) {
      if (contract.buyer().equals(plan.buyers().get(buyer).id())
          && contract.family().equals(plan.families().get(family).id())) {
        own.add(contract);
      }
    }
    return own;
  }

  private void serve(
      Pair pair,
      int year,
      double[] lacking,
      CostTable costs,
      List<SegmentChoice> choices,
      int lane) {
    List<Line> lines = new ArrayList<>();
    double all = 0;
    double watts = 0;
    for (Line line : pair.lines()) {
      SegmentChoice choice = choices.get(plan.market().pools().get(line.pool()).segment());
      double perTask = chipsPerTask(line, choice, costs, lane);
      double needed = lacking[line.pool() * lanes + lane] * perTask;
      if (needed > 0) {
        lines.add(line);
        all += needed;
        watts += needed * wattsPerChip(line, choice, lane);
      }
    }
    double due = due(pair.contracts(), year, all > 0 ? watts / all : 0, lane);
    double part = all > 0 ? Math.min(1, due / all) : 0;
    unusedChips[lane] += due - part * all;
    for (int i = 0; i < lines.size(); i++) {
      tasksOfLine[lines.get(i).index() * lanes + lane] +=
          part * lacking[lines.get(i).pool() * lanes + lane];
    }
  }

  /** Chips that a task a year takes of a line's mix; 0 where nothing of the line is on sale. */
  double chipsPerTask(Line line, SegmentChoice choice, CostTable costs, int lane) {
    double chips = 0;
    for (int cell = line.firstCell(); cell < line.firstCell() + line.cells(); cell++) {
      double share = choice.shareOfLine(cell, lane);
      if (share > 0) {
        chips += share / costs.tasksPerChip(cell, lane);
      }
    }
    return chips;
  }

  private double wattsPerChip(Line line, SegmentChoice choice, int lane) {
    double watts = 0;
    for (int cell = line.firstCell(); cell < line.firstCell() + line.cells(); cell++) {
      CatalogueChip chip = block.chip(plan.market().chipOf(cell), lane);
      watts +=
          choice.shareOfLine(cell, lane)
              * chip.generation().watts()
              * block.of(chip.family().allInFactor(), lane);
    }
    return watts;
  }

  /** Chips due in a year, times the probability that each contract is fulfilled. */
  private double due(List<Contract> own, int year, double wattsPerChip, int lane) {
    String calendarYear = Integer.toString(plan.years().get(year));
    double due = 0;
    for (Contract contract : own) {
      double probability = block.of(contract.probability(), lane);
      due += probability * of(contract.units(), calendarYear, lane);
      if (wattsPerChip > 0) {
        due += probability * of(contract.power(), calendarYear, lane) / wattsPerChip;
      }
    }
    return due;
  }

  private double of(Optional<Map<String, Assumption>> byYear, String year, int lane) {
    Assumption amount = byYear.isEmpty() ? null : byYear.get().get(year);
    return amount == null ? 0 : block.of(amount, lane);
  }

  /** Where contracts of several families together exceed a pool's need, all give way alike. */
  private void scaleToNeed(double[] lacking) {
    boolean[] contracted = new boolean[plan.market().pools().size()];
    for (Pair pair : pairs) {
      for (Line line : pair.lines()) {
        contracted[line.pool()] = true;
      }
    }
    for (Pool pool : plan.market().pools()) {
      for (int lane = 0; contracted[pool.index()] && lane < lanes; lane++) {
        addUp(pool, lane);
        int at = pool.index() * lanes + lane;
        if (tasksOfPool[at] > lacking[at]) {
          scaleAll(pool, lane, lacking[at] / tasksOfPool[at]);
        }
      }
    }
  }

  private void scaleAll(Pool pool, int lane, double factor) {
    for (Line line : pool.lines()) {
      tasksOfLine[line.index() * lanes + lane] *= factor;
    }
    addUp(pool, lane);
  }
}

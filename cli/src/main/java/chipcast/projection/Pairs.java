package chipcast.projection;

import chipcast.measure.Basis;
import java.util.List;

/**
 * In which options of its segment's choice a chip serves, by year: what pools of two chips share
 * out between their pairs. A run keeps tasks by chip; the options' shares are had by running the
 * plan once more.
 *
 * <p>A chip serves in an option as the option's share of the choice stands to that of all options
 * which its line has a part in. What contracts fix, and what the base year had, serves beside its
 * own family where that can do both.
 */
final class Pairs {
  private final Plan plan;
  private final int lanes;

  /** Shares of options by year, then by segment, options × lanes; none where pools are joint. */
  private final double[][][] shares;

  Pairs(Plan plan, int lanes) {
    this.plan = plan;
    this.lanes = lanes;
    this.shares = new double[plan.years().size()][plan.market().segments().size()][0];
  }

  /** Takes note of what was chosen in a year, with the rents that were paid in it. */
  void note(int year, List<SegmentChoice> choices, Rationing rationing) {
    for (SegmentChoice choice : choices) {
      if (choice.segment().isSplit()) {
        shares[year][choice.segment().index()] = shares(choice, rationing);
      }
    }
  }

  private double[] shares(SegmentChoice choice, Rationing rationing) {
    double[] shares = new double[choice.segment().options().size() * lanes];
    List<Option> offered = choice.offers().options();
    for (int option = 0; option < offered.size(); option++) {
      for (int lane = 0; lane < lanes; lane++) {
        shares[offered.get(option).index() * lanes + lane] =
            rationing.optionShare(choice, option, lane);
      }
    }
    return shares;
  }

  /** The part of a cell's new chips of a year that serve in an option, by its number there. */
  double part(YearRecord record, int year, Cell cell, int option, int lane) {
    double bound = record.contractedChips(cell.index(), lane);
    double chips = record.newChips(cell.index(), lane);
    double fixed = bound > 0 ? bound / chips : 0;
    double beside = fixed > 0 ? fixed * unchosen(cell, option) : 0;
    return beside + (1 - fixed) * chosen(year, cell, option, lane);
  }

  /** The part of what is chosen of a line. */
  private double chosen(int year, Cell cell, int option, int lane) {
    double[] of = shares[year][cell.segment()];
    double all = 0;
    for (Option each : plan.market().segments().get(cell.segment()).options()) {
      all += each.lines().contains(cell.line()) ? of[each.index() * lanes + lane] : 0;
    }
    return all > 0 ? of[option * lanes + lane] / all : unchosen(cell, option);
  }

  /**
   * The part of chips that nobody chose for a pair: all serve beside their own family, or in equal
   * parts where that cannot do both.
   */
  private double unchosen(Cell cell, int option) {
    int alone = 0;
    int all = 0;
    for (Option each : plan.market().segments().get(cell.segment()).options()) {
      if (each.lines().contains(cell.line())) {
        alone += itself(cell, each.index()) ? 1 : 0;
        all++;
      }
    }
    return alone > 0 ? itself(cell, option) ? 1 : 0 : 1.0 / all;
  }

  /** Whether an option pairs a family with itself. */
  private boolean itself(Cell cell, int option) {
    int family = plan.market().lines().get(cell.line()).family();
    boolean same = true;
    for (int line : plan.market().segments().get(cell.segment()).options().get(option).lines()) {
      same &= plan.market().lines().get(line).family() == family;
    }
    return same;
  }

  /** The same of the chips in service: as those of the base year and all bought since were. */
  double installed(ProjectionRecord record, int year, Cell cell, int option, int lane) {
    double chips = record.year(0).installedChips(cell.index(), lane);
    double all = chips;
    double sum = chips * part(record.year(0), 0, cell, option, lane);
    for (int bought = 1; bought <= year; bought++) {
      double added = record.year(bought).newChips(cell.index(), lane);
      all += added;
      sum += added > 0 ? added * part(record.year(bought), bought, cell, option, lane) : 0;
    }
    return all > 0 ? sum / all : part(record.year(year), year, cell, option, lane);
  }

  /** The part on a basis. */
  double part(Basis basis, ProjectionRecord record, int year, Cell cell, int option, int lane) {
    return basis == Basis.NEW
        ? part(record.year(year), year, cell, option, lane)
        : installed(record, year, cell, option, lane);
  }
}

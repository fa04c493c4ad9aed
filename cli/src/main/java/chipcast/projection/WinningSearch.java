package chipcast.projection;

import chipcast.arithmetic.Elementary;
import chipcast.measure.Lens;
import chipcast.source.Assumption;
import chipcast.source.Values;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.AllowedSolution;
import org.apache.commons.math3.analysis.solvers.BracketingNthOrderBrentSolver;

/**
 * Finds the highest value of one input, such as a price or a date, with which a product still wins
 * a share of the work that it can serve.
 *
 * <p>A share follows through demand, fleets and the sizes of pools of all years before, so there is
 * no closed form of it. The plan is run as a draw of that one input: from the stated value outward
 * until the share is crossed, then by Brent's method within that bracket, which ends on the side
 * that wins.
 */
public final class WinningSearch {
  /** Of a price's logarithm, or of a date in years: a few minutes, or a ten-thousandth. */
  private static final double EXACT = 1e-5;

  private static final double OF_SHARE = 1e-9;
  private static final int MOST_RUNS = 40;
  private static final int ORDER = 3;

  private final Plan plan;
  private final String chip;
  private final Lens lens;
  private final int year;

  /**
   * A search.
   *
   * @param plan of the scenario with the product in it
   * @param chip id of the product's listed chip
   * @param lens in which new capacity is counted
   * @param year index of the year in which the share is asked for
   */
  public WinningSearch(Plan plan, String chip, Lens lens, int year) {
    this.plan = plan;
    this.chip = chip;
    this.lens = lens;
    this.year = year;
  }

  /**
   * The highest price that wins a share.
   *
   * @param price as stated, USD
   * @param share at least so much
   * @param widest prices between the stated one over this factor and times it are tried
   * @return that price, the widest tried if it wins still, or nothing if none wins
   */
  public OptionalDouble price(Assumption price, double share, double widest) {
    DoubleUnaryOperator excess = ln -> share(price, Elementary.exp(ln)) - share;
    double stated = Elementary.log(price.point());
    double step = Elementary.log(2);
    double reach = Elementary.log(widest);
    OptionalDouble found =
        excess.applyAsDouble(stated) >= 0
            ? above(excess, stated, stated + reach, step)
            : below(excess, stated, stated - reach, step);
    return found.isEmpty() ? found : OptionalDouble.of(Elementary.exp(found.getAsDouble()));
  }

  /**
   * The latest date of availability, from the stated one on, that wins a share.
   *
   * @param date as stated, fractional calendar year
   * @param share at least so much
   * @param last the latest that is tried
   * @return nothing if not even the stated one wins
   */
  public OptionalDouble date(Assumption date, double share, double last) {
    DoubleUnaryOperator excess = time -> share(date, time) - share;
    double stated = date.point();
    return stated < last && excess.applyAsDouble(stated) >= 0
        ? above(excess, stated, last, 1)
        : OptionalDouble.empty();
  }

  /** The product's share of the work that it can serve with another value of one input. */
  public double share(Assumption input, double value) {
    Values draw = each -> each.path().equals(input.path()) ? value : each.point();
    Placement placed = Placement.of(Projection.run(plan, Block.of(List.of(draw))), chip);
    double share = placed.shareOfReach(lens, year)[0];
    return Double.isNaN(share) ? 0 : share;
  }

  /** Where the excess is lost above a value that has it, no further than a limit. */
  private static OptionalDouble above(
      DoubleUnaryOperator excess, double wins, double limit, double step) {
    double last = wins;
    while (last < limit) {
      double next = Math.min(limit, last + step);
      if (excess.applyAsDouble(next) < 0) {
        return OptionalDouble.of(between(excess, last, next));
      }
      last = next;
    }
    return OptionalDouble.of(limit);
  }

  /** The highest value with an excess below one that lacks it, no further than a limit. */
  private static OptionalDouble below(
      DoubleUnaryOperator excess, double lacks, double limit, double step) {
    double last = lacks;
    while (last > limit) {
      double next = Math.max(limit, last - step);
      if (excess.applyAsDouble(next) >= 0) {
        return OptionalDouble.of(between(excess, next, last));
      }
      last = next;
    }
    return OptionalDouble.empty();
  }

  private static double between(DoubleUnaryOperator excess, double wins, double lacks) {
    return new BracketingNthOrderBrentSolver(0, EXACT, OF_SHARE, ORDER)
        .solve(MOST_RUNS, excess::applyAsDouble, wins, lacks, AllowedSolution.ABOVE_SIDE);
  }
}

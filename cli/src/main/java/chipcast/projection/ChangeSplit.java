package chipcast.projection;

import chipcast.choice.Shapley;
import chipcast.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How figures changed since the base year, and what made the change: costs, access and contracts,
 * weights, limits, each with its mean effect over all orders of switching them on (Shapley), and
 * what remains with all of them off, which is the mix of demand and of the fleet.
 *
 * @param base figures of the base year
 * @param demand change with all four off
 * @param costs contributed by chips, prices and software
 * @param access contributed by access and contracts
 * @param weights contributed by share weights
 * @param limits contributed by scarcity
 * @param figures as run: the sum of all before
 */
@SuppressWarnings("ArrayRecordComponent")
public record ChangeSplit(
    double[] base,
    double[] demand,
    double[] costs,
    double[] access,
    double[] weights,
    double[] limits,
    double[] figures) {
  private static final int COSTS = 1;
  private static final int ACCESS = 2;
  private static final int WEIGHTS = 4;
  private static final int LIMITS = 8;

  /**
   * Splits the changes of a plan's point run by sixteen runs of it.
   *
   * @param base the figures' values in the base year
   * @param figures of an outcome, always as many, in the order of {@code base}
   */
  public static ChangeSplit of(Plan plan, double[] base, Function<Outcome, double[]> figures) {
    List<double[]> found = new ArrayList<>();
    for (int set = 0; set <= (COSTS | ACCESS | WEIGHTS | LIMITS); set++) {
      boolean known = (set & LIMITS) != 0 && plan.world().supply().isEmpty();
      found.add(known ? found.get(set & ~LIMITS) : figures.apply(Projection.run(with(plan, set))));
    }
    double[][] parts = Shapley.contributions(4, found::get);
    double[] off = found.get(0);
    double[] demand = new double[off.length];
    for (int i = 0; i < off.length; i++) {
      demand[i] = off[i] - base[i];
    }
    double[] all = found.get(found.size() - 1);
    return new ChangeSplit(base, demand, parts[0], parts[1], parts[2], parts[3], all);
  }

  private static Plan with(Plan plan, int set) {
    return plan.with(
        new Switches(
            (set & COSTS) != 0, (set & ACCESS) != 0, (set & WEIGHTS) != 0, (set & LIMITS) != 0));
  }
}

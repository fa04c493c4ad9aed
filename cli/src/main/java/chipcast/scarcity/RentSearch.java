package chipcast.scarcity;

import chipcast.arithmetic.Decimal;
import chipcast.arithmetic.Elementary;
import java.util.Arrays;

/**
 * Finds the rents that clear a market: projected Newton steps on ln(use/supply) over the resources
 * that are short or have a rent, held to an ascent of the dual; where such a step does not ascend,
 * steps on use − supply with a growing ridge, which in the end are steps of steepest ascent (D. P.
 * Bertsekas, "Projected Newton methods for optimization problems with simple constraints", SIAM
 * Journal on Control and Optimization 20, 1982; K. Levenberg, 1944). The dual is concave, so that
 * what is found is the only maximum.
 */
public final class RentSearch {
  /** Largest violation of complementarity that is let stand, relative to supply. */
  public static final double TOLERANCE = 1e-6;

  /** Where a search stops of itself; rounding may stop it before. */
  private static final double GOAL = 1e-12;

  /** Near enough to see which resources bind. */
  private static final double ROUGH = 0.02;

  private static final double NEAR = 1e-9;
  private static final int MOST_STEPS = 200;
  private static final int MOST_TRIALS = 30;
  private static final double FIRST_RIDGE = 1e-6;
  private static final double RIDGE_GROWTH = 10;
  private static final double SINGULAR = 1e-13;
  private static final double SUFFICIENT = 1e-4;
  private static final double ROUNDING = 1e-13;

  /** Of ln(use/supply): near enough for Newton's method to take over. */
  private static final double ABOUT = 0.5;

  /** From 1 to beyond any number, and down to next to nothing. */
  private static final int MOST_DOUBLINGS = 1024;

  private static final int MOST_HALVINGS = 1024;

  private final ScarceMarket market;
  private final int resources;
  private final boolean[] allowed;
  private final boolean[] touched;
  private double[] rents;
  private double[] use;
  private double value;
  private double residual;
  private int steps;

  private RentSearch(ScarceMarket market, boolean[] allowed) {
    this.market = market;
    this.resources = market.resources();
    this.allowed = allowed;
    this.touched = new boolean[resources];
    this.rents = new double[resources];
    market.at(rents);
    this.use = market.use().clone();
    this.value = market.value();
    this.residual = residual(rents, use);
  }

  /**
   * Clears a market, which afterwards stands at the rents found.
   *
   * @throws NotCleared if no rents are found to {@link #TOLERANCE}
   */
  public static Clearing clear(ScarceMarket market) {
    boolean[] all = new boolean[market.resources()];
    Arrays.fill(all, true);
    RentSearch first = new RentSearch(market, all);
    double[] freeUse = first.use.clone();
    first.run(ROUGH);
    RentSearch best = first;
    if (!first.touchedOnlyWhatBinds()) {
      RentSearch second = first.again();
      best = second.isFound() ? second : thorough(market, all);
    }
    if (!(best.residual <= TOLERANCE)) {
      throw new NotCleared(best.failure());
    }
    market.at(best.rents);
    return new Clearing(best.rents, freeUse, best.use, best.residual, best.steps);
  }

  /** The search to the end over all resources, and again as often as it leaves a trace. */
  private static RentSearch thorough(ScarceMarket market, boolean[] all) {
    RentSearch search = new RentSearch(market, all);
    search.run(0);
    RentSearch best = search;
    for (int again = 0; again < market.resources() && !search.touchedOnlyWhatBinds(); again++) {
      search = search.again();
      best = search.residual <= TOLERANCE ? search : best;
    }
    return best;
  }

  /** The search to the end over the resources with a rent alone, looked at over all of them. */
  private RentSearch again() {
    RentSearch again = new RentSearch(market, bound());
    again.run(0);
    Arrays.fill(again.allowed, true);
    again.residual = again.residual(again.rents, again.use);
    return again;
  }

  private boolean isFound() {
    return residual <= TOLERANCE && touchedOnlyWhatBinds();
  }

  /**
   * Whether no slack resource was tried on the way. Where one was, the search is made again over
   * the resources with a rent, so that what is slack leaves no trace, not even in the last digit.
   */
  private boolean touchedOnlyWhatBinds() {
    return Arrays.equals(touched, bound());
  }

  private boolean[] bound() {
    boolean[] bound = new boolean[resources];
    for (int resource = 0; resource < resources; resource++) {
      bound[resource] = rents[resource] > 0;
    }
    return bound;
  }

  /**
   * Runs to the end, or until it is plain that a slack resource has been touched, so that the
   * search is made again anyhow: where that is so and the residual is below a bound.
   */
  private void run(double rough) {
    boolean plain = false;
    while (!plain && residual > GOAL && steps < MOST_STEPS && step()) {
      steps++;
      plain = residual < rough && !touchedOnlyWhatBinds();
    }
  }

  private double residual(double[] atRents, double[] used) {
    double worst = 0;
    for (int resource = 0; resource < resources; resource++) {
      double over = used[resource] / market.supply(resource) - 1;
      if (allowed[resource]) {
        worst = Math.max(worst, atRents[resource] > 0 ? Math.abs(over) : over);
      }
    }
    return worst;
  }

  /** One step; false if none can be made. */
  private boolean step() {
    int[] free = free();
    double[] fall = market.fall(free);
    double[] direction = new double[free.length];
    boolean first = solve(fall, towards(free, true), 0, direction) && moves(free, direction);
    if (first || residual < NEAR) {
      return first;
    }
    double ridge = FIRST_RIDGE;
    for (int trial = 0; trial < MOST_TRIALS; trial++) {
      if (solve(fall, towards(free, false), ridge, direction) && moves(free, direction)) {
        return true;
      }
      ridge *= RIDGE_GROWTH;
    }
    return residual > TOLERANCE && oneByOne(free);
  }

  /**
   * Moves one rent after the other to where its own resource is about used up. A rent that jumped
   * far beyond what clears leaves use without a slope, from which Newton's method finds no way
   * back; each such move ascends, as the dual is concave along every rent.
   */
  private boolean oneByOne(int[] free) {
    double[] trial = rents.clone();
    for (int resource : free) {
      trial[resource] = aboutClearing(trial.clone(), resource);
    }
    market.at(trial);
    boolean ascends = market.value() > value;
    if (ascends) {
      take(trial);
    }
    return ascends;
  }

  /** The rent between where it stands and where it clears, near to the latter. */
  private double aboutClearing(double[] trial, int resource) {
    double own = trial[resource];
    boolean isShort = excess(trial, resource, own) > 0;
    double far = isShort ? Math.max(own, 1) : 0;
    for (int i = 0; isShort && excess(trial, resource, far) > 0 && i < MOST_DOUBLINGS; i++) {
      far *= 2;
    }
    if (!isShort && excess(trial, resource, far) <= 0) {
      return far;
    }
    for (int i = 0; Math.abs(excess(trial, resource, own)) > ABOUT && i < MOST_HALVINGS; i++) {
      double middle = own + (far - own) / 2;
      if (excess(trial, resource, middle) > 0 == isShort) {
        own = middle;
      } else {
        far = middle;
      }
    }
    return own;
  }

  /** Logarithm of use over supply at one rent of a resource, the others as they are. */
  private double excess(double[] trial, int resource, double rent) {
    trial[resource] = rent;
    market.at(trial);
    return Elementary.log(market.use()[resource] / market.supply(resource));
  }

  /** The resources that are short or have a rent. */
  private int[] free() {
    int[] free = new int[resources];
    int count = 0;
    for (int resource = 0; resource < resources; resource++) {
      boolean inPlay = rents[resource] > 0 || use[resource] > market.supply(resource);
      if (allowed[resource] && inPlay) {
        touched[resource] = true;
        free[count++] = resource;
      }
    }
    return Arrays.copyOf(free, count);
  }

  private double[] towards(int[] free, boolean onLogarithm) {
    double[] towards = new double[free.length];
    for (int i = 0; i < free.length; i++) {
      double used = use[free[i]];
      double supply = market.supply(free[i]);
      towards[i] = onLogarithm && used > 0 ? used * Elementary.log(used / supply) : used - supply;
    }
    return towards;
  }

  /** Solves (fall + ridge · its diagonal) · x = towards by Cholesky; false if it is singular. */
  private static boolean solve(double[] fall, double[] towards, double ridge, double[] x) {
    int n = x.length;
    double[][] root = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = fall[SoftMinimum.pair(i, j)] * (i == j ? 1 + ridge : 1);
        for (int k = 0; k < j; k++) {
          sum -= root[i][k] * root[j][k];
        }
        if (i == j && !(sum > SINGULAR * fall[SoftMinimum.pair(i, i)])) {
          return false;
        }
        root[i][j] = i == j ? Math.sqrt(sum) : sum / root[j][j];
      }
    }
    for (int i = 0; i < n; i++) {
      double sum = towards[i];
      for (int k = 0; k < i; k++) {
        sum -= root[i][k] * x[k];
      }
      x[i] = sum / root[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      double sum = x[i];
      for (int k = i + 1; k < n; k++) {
        sum -= root[k][i] * x[k];
      }
      x[i] = sum / root[i][i];
    }
    return true;
  }

  /** Goes to where a direction leads, no rent below 0, if that is better. */
  private boolean moves(int[] free, double[] direction) {
    double[] trial = rents.clone();
    double promised = 0;
    for (int i = 0; i < free.length; i++) {
      int resource = free[i];
      trial[resource] = Math.max(0, rents[resource] + direction[i]);
      double gradient = use[resource] - market.supply(resource);
      promised += gradient * (trial[resource] - rents[resource]);
    }
    market.at(trial);
    double gain = market.value() - value;
    double then = residual(trial, market.use());
    boolean ascends = gain > 0 && gain >= SUFFICIENT * promised;
    boolean nearer = then < residual / 2 && gain >= -ROUNDING * scale(trial);
    if (!ascends && !nearer) {
      return false;
    }
    take(trial);
    return true;
  }

  /** Stands at rents at which the market has just been looked at. */
  private void take(double[] trial) {
    rents = trial;
    use = market.use().clone();
    value = market.value();
    residual = residual(rents, use);
  }

  /** How large the terms are whose difference the dual is. */
  private double scale(double[] trial) {
    double scale = Math.abs(value);
    for (int resource = 0; resource < resources; resource++) {
      scale += trial[resource] * market.supply(resource);
    }
    return scale;
  }

  private String failure() {
    return "no rents keep use within supply: use exceeds supply by "
        + Decimal.rounded(residual * 100, 3)
        + " % after "
        + steps
        + " steps of Newton's method";
  }
}

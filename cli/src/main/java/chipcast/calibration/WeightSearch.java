package chipcast.calibration;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Require;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The search of one draw for its weights, one evaluation of the model at a time.
 *
 * <p>The plain step ln α += ln observed − ln modelled always leads towards the answer, slowly where
 * families hardly compete (S. Berry, J. Levinsohn and A. Pakes, Econometrica 63, 1995). Each
 * success therefore teaches an inverse Jacobian by Broyden's update (C. G. Broyden, Mathematics of
 * Computation 19, 1965) which makes the next step longer; a step that brings the shares no closer
 * is taken back and all teaching forgotten. Closer means a smaller spread, largest less smallest ln
 * observed − ln modelled, which no common factor on all weights can change.
 */
final class WeightSearch {
  /** Stops here; between this and the tolerance it goes on only as long as that helps. */
  private static final double TARGET = 1e-12;

  /** Largest step in ln α: far from the answer what was learnt does not reach further. */
  private static final double LONGEST_STEP = 2;

  /** A plain step halved this often brings nothing: rounding rules. */
  private static final double SHORTEST = 1.0 / 64;

  /** Steps in a row that may bring nothing before all that was learnt is forgotten. */
  private static final int PATIENCE = 3;

  /** Largest |ln α| that is tried: beyond it a weight runs away to a share it cannot reach. */
  private static final double FARTHEST = 60;

  private static final int MOST_EVALUATIONS = 1000;

  private final double[] observed;
  private final int anchor;
  private final double[][] inverse;
  private double[] weight;
  private double[] trial;
  private double[] gap;
  private double[] modelled;
  private double spread = Double.POSITIVE_INFINITY;
  private double residual = Double.POSITIVE_INFINITY;
  private double length = 1;
  private int rejected;
  private int evaluations;
  private boolean searching = true;
  private Optional<Calibration> refusal = Optional.empty();

  WeightSearch(double[] observed) {
    int families = observed.length;
    for (double share : observed) {
      Require.positive("observed", share);
    }
    this.observed = observed;
    this.anchor = largest(observed);
    this.inverse = new double[families][families];
    this.weight = new double[families];
    this.trial = new double[families];
    this.gap = new double[families];
    this.modelled = new double[families];
    forget();
  }

  private static int largest(double[] shares) {
    int at = 0;
    for (int i = 1; i < shares.length; i++) {
      at = shares[i] > shares[at] ? i : at;
    }
    return at;
  }

  void refuse(Calibration reason) {
    refusal = Optional.of(reason);
    searching = false;
  }

  boolean searching() {
    return searching;
  }

  /** ln α to evaluate next; once the search is over, the answer. */
  double logWeight(int family) {
    return searching ? trial[family] : weight[family];
  }

  /** Takes what the model makes of the weights. */
  void take(double[] amounts) {
    if (!searching) {
      return;
    }
    evaluations++;
    double[] shares = ShareWeights.normalised(amounts);
    double[] error = new double[shares.length];
    for (int i = 0; i < shares.length; i++) {
      error[i] = Elementary.log(observed[i]) - Elementary.log(shares[i]);
    }
    double reached = spread(error);
    double[] reachedGap = gap(error);
    boolean taught = reached < Double.POSITIVE_INFINITY && spread < Double.POSITIVE_INFINITY;
    if (taught) {
      learn(difference(trial, weight), difference(gap, reachedGap));
    }
    if (reached < spread) {
      accept(shares, error, reached);
    } else {
      reject(taught);
    }
    if (searching) {
      step();
    }
  }

  private double[] gap(double[] error) {
    double[] gap = new double[error.length];
    for (int i = 0; i < error.length; i++) {
      gap[i] = error[i] - error[anchor];
    }
    return gap;
  }

  private void accept(double[] shares, double[] error, double reached) {
    weight = trial.clone();
    gap = gap(error);
    modelled = shares;
    spread = reached;
    residual = Arrays.stream(error).map(Math::abs).max().orElse(0);
    rejected = 0;
    length = 1;
    searching = spread > TARGET && evaluations < MOST_EVALUATIONS;
  }

  /** What was learnt makes the next step another; where that does not help, plain steps do. */
  private void reject(boolean taught) {
    rejected = taught ? rejected + 1 : Math.max(rejected, PATIENCE) + 1;
    if (rejected > PATIENCE) {
      forget();
      length = rejected == PATIENCE + 1 ? 1 : length / 2;
    }
    boolean lost = spread == Double.POSITIVE_INFINITY || length < SHORTEST;
    searching = !lost && evaluations < MOST_EVALUATIONS;
  }

  private void forget() {
    for (int i = 0; i < inverse.length; i++) {
      Arrays.fill(inverse[i], 0);
      inverse[i][i] = 1;
    }
  }

  private void step() {
    double[] step = new double[weight.length];
    double longest = 0;
    for (int i = 0; i < step.length; i++) {
      step[i] = dot(inverse[i], gap);
      longest = Math.max(longest, Math.abs(step[i]));
    }
    double scale = length * (longest > LONGEST_STEP ? LONGEST_STEP / longest : 1);
    trial = new double[step.length];
    for (int i = 0; i < step.length; i++) {
      trial[i] = weight[i] + scale * step[i];
      searching &= Math.abs(trial[i]) < FARTHEST;
    }
  }

  /** H += (s − H·y)·sᵀH / (sᵀH·y), where the step s closed the gap by y. */
  private void learn(double[] step, double[] closed) {
    int n = step.length;
    double[] reached = new double[n];
    double[] row = new double[n];
    for (int i = 0; i < n; i++) {
      reached[i] = dot(inverse[i], closed);
      for (int j = 0; j < n; j++) {
        row[j] += step[i] * inverse[i][j];
      }
    }
    double scale = dot(step, reached);
    if (scale <= 0) {
      return;
    }
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        inverse[i][j] += (step[i] - reached[i]) * row[j] / scale;
      }
    }
  }

  Calibration result() {
    List<Calibration.FamilyTerm> families = new ArrayList<>();
    for (int i = 0; i < weight.length; i++) {
      families.add(
          new Calibration.FamilyTerm(
              observed[i], modelled[i], weight[i], Elementary.exp(weight[i])));
    }
    Calibration found =
        residual <= Calibration.TOLERANCE
            ? new Calibration.Met(families, residual, evaluations)
            : new Calibration.NotMet(families, residual, evaluations);
    return refusal.orElse(found);
  }

  private static double spread(double[] error) {
    double highest = Double.NEGATIVE_INFINITY;
    double lowest = Double.POSITIVE_INFINITY;
    for (double one : error) {
      highest = Math.max(highest, one);
      lowest = Math.min(lowest, one);
    }
    return highest - lowest;
  }

  private static double[] difference(double[] a, double[] b) {
    double[] difference = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      difference[i] = a[i] - b[i];
    }
    return difference;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}

package chipcast.evidence;

import chipcast.arithmetic.Elementary;
import java.util.List;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresBuilder;
import org.apache.commons.math3.fitting.leastsquares.LeastSquaresProblem;
import org.apache.commons.math3.fitting.leastsquares.LevenbergMarquardtOptimizer;
import org.apache.commons.math3.fitting.leastsquares.ValueAndJacobianFunction;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.util.Pair;

/**
 * Robust least squares of the logarithms of predicted over measured, with what was assumed before
 * as further observations.
 *
 * <p>Huber's weights by iteration (P. J. Huber, <i>Robust estimation of a location parameter</i>,
 * 1964): beyond a factor of 1.28 an error counts linearly. Each weighting is solved by Levenberg
 * and Marquardt's method. The start is what was assumed, never another fit: what is left out leaves
 * no trace.
 */
public final class Fit {
  /** ln of the factor error beyond which a row counts linearly. */
  private static final double HUBER = 0.25;

  /** Times that rows are weighed anew. */
  private static final int WEIGHTINGS = 4;

  /** Steps in which a weighting is solved; the next one goes on from there. */
  private static final int STEPS = 12;

  /** Difference of a logarithm by which derivatives are taken. */
  private static final double DIFFERENCE = 1e-4;

  /** Change of the sum of squares at which a weighting counts as solved. */
  private static final double SOLVED = 1e-6;

  private final List<Situation> rows;
  private final FitTerms terms;
  private final double[] weights;

  private Fit(List<Situation> rows, FitTerms terms) {
    this.rows = rows;
    this.terms = terms;
    weights = new double[rows.size()];
  }

  /** What software reaches, by the rows and by what was assumed before. */
  public static Reach of(List<Situation> rows, MeasuredWorld measured) {
    FitTerms terms = new FitTerms(measured.priors(), measured.names(), rows);
    return terms.reach(new Fit(rows, terms).solve());
  }

  /** ln of predicted over measured. */
  static double error(Situation row, Reach reach) {
    return Elementary.log(row.predict(reach) / row.measured());
  }

  private double[] solve() {
    double[] logs = new double[terms.terms().size()];
    for (int round = 0; round < WEIGHTINGS; round++) {
      weigh(logs);
      LeastSquaresProblem problem =
          new LeastSquaresBuilder()
              .model(new Residuals())
              .start(logs)
              .target(new double[rows.size() + logs.length])
              .checker(
                  (step, before, after) ->
                      step >= STEPS
                          || Math.abs(before.getCost() - after.getCost())
                              <= SOLVED * before.getCost())
              .lazyEvaluation(true)
              .maxEvaluations(Integer.MAX_VALUE)
              .maxIterations(Integer.MAX_VALUE)
              .build();
      logs = new LevenbergMarquardtOptimizer().optimize(problem).getPoint().toArray();
    }
    return logs;
  }

  /** Huber's weights at the present errors, as their roots. */
  private void weigh(double[] logs) {
    Reach reach = terms.reach(logs);
    for (int i = 0; i < weights.length; i++) {
      double size = Math.abs(error(rows.get(i), reach));
      weights[i] = size <= HUBER ? 1 : Math.sqrt(HUBER / size);
    }
  }

  /** Weighted errors of the rows, then how far each term is from what was assumed. */
  private final class Residuals implements ValueAndJacobianFunction {
    @Override
    public Pair<RealVector, RealMatrix> value(RealVector point) {
      double[] logs = point.toArray();
      return new Pair<>(computeValue(logs), computeJacobian(logs));
    }

    @Override
    public RealVector computeValue(double[] logs) {
      Reach reach = terms.reach(logs);
      double[] values = new double[weights.length + logs.length];
      for (int i = 0; i < weights.length; i++) {
        values[i] = weights[i] * error(rows.get(i), reach);
      }
      for (int j = 0; j < logs.length; j++) {
        values[weights.length + j] = logs[j] * priorWeight(j);
      }
      return new ArrayRealVector(values, false);
    }

    @Override
    public RealMatrix computeJacobian(double[] logs) {
      double[][] jacobian = new double[weights.length + logs.length][logs.length];
      Reach here = terms.reach(logs);
      double[] errors = new double[weights.length];
      for (int i = 0; i < weights.length; i++) {
        errors[i] = error(rows.get(i), here);
      }
      for (int j = 0; j < logs.length; j++) {
        double[] moved = logs.clone();
        moved[j] += DIFFERENCE;
        Reach there = terms.reach(moved);
        FitTerms.Term term = terms.terms().get(j);
        for (int i = 0; i < weights.length; i++) {
          if (term.touches(rows.get(i))) {
            jacobian[i][j] = weights[i] * (error(rows.get(i), there) - errors[i]) / DIFFERENCE;
          }
        }
        jacobian[weights.length + j][j] = priorWeight(j);
      }
      return new Array2DRowRealMatrix(jacobian, false);
    }

    /** A term one standard deviation off weighs as much as a row at Huber's bound. */
    private double priorWeight(int term) {
      return HUBER / terms.terms().get(term).spread();
    }
  }
}

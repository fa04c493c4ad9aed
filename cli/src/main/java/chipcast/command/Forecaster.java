package chipcast.command;

import chipcast.assumption.World;
import chipcast.projection.Plan;
import chipcast.projection.Projection;

/** Computes scenarios: the seam at which a test puts in an outcome of its own. */
interface Forecaster {

  /** Finds out whether a scenario can be computed, by compiling it. */
  void compile(String id, World world);

  /** Computes a scenario by its id and its assumptions. */
  Forecast forecast(String id, World world);

  /** The model. */
  static Forecaster model() {
    return new Forecaster() {
      @Override
      public void compile(String id, World world) {
        Plan.of(id, world);
      }

      @Override
      public Forecast forecast(String id, World world) {
        Plan plan = Plan.of(id, world);
        return new Forecast(Projection.run(plan), () -> Projection.run(plan.withFrozenWeights()));
      }
    };
  }
}

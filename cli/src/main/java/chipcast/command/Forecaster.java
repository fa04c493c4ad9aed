package chipcast.command;

import chipcast.assumption.World;
import chipcast.projection.Plan;
import chipcast.projection.Projection;
import chipcast.result.Outcome;

/** Computes scenarios: the seam at which a test puts in an outcome of its own. */
interface Forecaster {

  /** Computes a scenario by its id and its assumptions; frozen weights only when asked for. */
  Forecast forecast(String id, World world);

  /**
   * The same where frozen weights are sure to be asked for: both at once where that is possible.
   */
  default Forecast forecastBoth(String id, World world) {
    return forecast(id, world);
  }

  /** The model. */
  static Forecaster model() {
    return new Model();
  }

  /** The model itself. */
  final class Model implements Forecaster {
    private Model() {}

    @Override
    public Forecast forecast(String id, World world) {
      Plan plan = Plan.of(id, world);
      return new Forecast(Projection.run(plan), () -> Projection.run(plan.withFrozenWeights()));
    }

    @Override
    public Forecast forecastBoth(String id, World world) {
      Plan plan = Plan.of(id, world);
      Aside<Outcome> frozen =
          Aside.begin("frozen weights", () -> Projection.run(plan.withFrozenWeights()));
      return new Forecast(Projection.run(plan), frozen::result);
    }
  }
}

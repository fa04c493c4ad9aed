package chipcast.command;

import chipcast.assumption.World;
import chipcast.projection.Plan;
import chipcast.projection.Projection;
import chipcast.result.Outcome;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

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
      FutureTask<Outcome> frozen = new FutureTask<>(() -> Projection.run(plan.withFrozenWeights()));
      Thread second = new Thread(frozen, "frozen weights");
      second.setDaemon(true);
      second.start();
      return new Forecast(Projection.run(plan), () -> result(frozen));
    }

    private static Outcome result(FutureTask<Outcome> task) {
      try {
        return task.get();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while computing", interrupted);
      } catch (ExecutionException failed) {
        if (failed.getCause() instanceof RuntimeException cause) {
          throw cause;
        }
        throw new IllegalStateException(failed.getCause());
      }
    }
  }
}

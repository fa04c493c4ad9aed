package chipcast.hardware;

import chipcast.hardware.PhaseWork.Step;
import chipcast.hardware.PhaseWork.Training;
import chipcast.hardware.Serving.Infeasible;
import chipcast.hardware.Serving.Reason;

/** What kept a phase from being served: of all obstacles met the one nearest to success. */
final class Obstacle {
  private Infeasible nearest = new Infeasible(Reason.PRECISION, 0, 0);
  private double nearestRatio;

  Infeasible nearest() {
    return nearest;
  }

  /** Whether training finds a chip unfit, which is noted. */
  boolean unfit(Datasheet chip, Training fit) {
    if (chip.domain() < fit.minimumDomain()) {
      lacks(Reason.DOMAIN, fit.minimumDomain(), chip.domain());
      return true;
    }
    if (chip.memory() < fit.minimumMemory()) {
      lacks(Reason.CHIP_MEMORY, fit.minimumMemory(), chip.memory());
      return true;
    }
    return false;
  }

  /** The weights need more chips than a layout can have. */
  void tooManyWeights(double needed, double most) {
    lacks(Reason.WEIGHTS, needed, most);
  }

  /** One stream in each stage does not fit, or the weights themselves do not. */
  void lacksMemory(PhaseProfile profile, Datasheet chip, Layout layout, double reserve) {
    MemoryUse one = MemoryUse.of(profile, chip, layout, 1, reserve);
    if (one.weightsFit()) {
      double beside = one.separate() ? 0 : one.residentBytes();
      lacks(Reason.STATE, one.stateBytes(), one.stateAvailable() - beside);
    } else {
      double available = MemoryUse.available(1, chip.memory(), reserve);
      tooManyWeights(Math.ceil(one.residentBytes() / available), layout.chips());
    }
  }

  /** One stream misses the service level when a stage takes so long. */
  void tooSlow(ServiceLevel level, Layout layout, Step step, double seconds) {
    double rate = OperatingPoint.ratePerStream(layout, step, seconds);
    double first = OperatingPoint.timeToFirst(layout, step, seconds);
    if (rate < level.leastRate()) {
      met(Reason.RATE, rate, level.leastRate(), rate / level.leastRate());
    } else {
      lacks(Reason.TIME_TO_FIRST, first, level.mostSeconds());
    }
  }

  private void lacks(Reason reason, double needed, double there) {
    met(reason, needed, there, there / needed);
  }

  /** Takes note of an obstacle; {@code ratio} is 1 where it would just be overcome. */
  private void met(Reason reason, double figure, double of, double ratio) {
    int ahead = reason.nearness() - nearest.reason().nearness();
    if (ahead > 0 || (ahead == 0 && ratio > nearestRatio)) {
      nearest = new Infeasible(reason, figure, of);
      nearestRatio = ratio;
    }
  }
}

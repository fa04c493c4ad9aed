package chipcast.hardware;

import chipcast.hardware.PhaseWork.Step;

/**
 * How long a stage of one layout takes as its batch grows: the {@link Roofline} with all worked out
 * that the layout decides. What is left is linear in the batch, but for the experts that more
 * tokens touch.
 *
 * <p>This is the kernel of {@link ServingSolver}, which asks for the time of hundreds of thousands
 * of layouts and batches.
 */
final class StageTime {
  private final double computePerUnit;
  private final double memoryRate;
  private final double secondRate; // 0 without a second memory.
  private final double layers;
  private final double exchangeWaiting;
  private final double exchangePerUnit;
  private final double hopWaiting;
  private final double hopPerUnit;
  private final double hostPerStream;
  private final boolean mayBeCut;
  private final double activationBytes;
  private final StreamBytes stream;
  private final ModelWeights weights;
  private final double logMissed;
  private final double memoryOverlap;
  private final double exchangeOverlap;

  StageTime(Roofline of, Layout layout) {
    computePerUnit = of.secondsPerUnit(layout) / layout.chips();
    memoryRate = of.memoryRate(layout);
    secondRate = of.secondRate(layout);
    layers = of.layerSeconds(layout);
    exchangeWaiting = of.exchangeWaiting(layout);
    exchangePerUnit = of.exchangeSending(layout);
    hopWaiting = of.hopWaiting(layout);
    hopPerUnit = of.hopSending(layout);
    hostPerStream = of.hostSeconds(layout);
    mayBeCut = of.mayBeCut(layout);
    activationBytes = of.profile().activationBytes();
    stream = of.profile().stream();
    weights = of.weights();
    logMissed = of.logMissed();
    memoryOverlap = of.efficiency().memoryOverlap();
    exchangeOverlap = of.efficiency().exchangeOverlap();
  }

  /** Seconds for a micro-batch of so many streams. */
  double seconds(Step step, double batch) {
    double whole = whole(step, batch);
    return mayBeCut ? Math.min(whole, halves(step, batch)) : whole;
  }

  private double whole(Step step, double batch) {
    double units = batch * step.computed();
    return core(step, batch) + layers + (exchange(units) + hop(units)) + host(batch);
  }

  private double halves(Step step, double batch) {
    return cut(step, batch) + hop(batch * step.computed()) + host(batch);
  }

  /** Whether the batch is faster in two halves, of which one computes while the other exchanges. */
  boolean isCut(Step step, double batch) {
    return mayBeCut && halves(step, batch) < whole(step, batch);
  }

  /** Computing and exchanging by two halves in turn. */
  double cut(Step step, double batch) {
    double computing = 2 * (core(step, batch / 2) + layers);
    double exchanging = 2 * exchange(batch / 2 * step.computed());
    return Overlap.seconds(computing, exchanging, exchangeOverlap);
  }

  /** Arithmetic and memory traffic, as far as they overlap. */
  double core(Step step, double batch) {
    return Overlap.seconds(compute(batch * step.computed()), memory(step, batch), memoryOverlap);
  }

  /** Arithmetic of so many units. */
  double compute(double units) {
    return units * computePerUnit;
  }

  /** Memory traffic. */
  double memory(Step step, double batch) {
    double units = batch * step.computed();
    double shared = weights.sharedRead(logMissed, units);
    double streams = batch * stream.moved(step.computed());
    double activations = units * activationBytes;
    return secondRate == 0
        ? (shared + streams + activations) / memoryRate
        : Math.max((shared + activations) / memoryRate, streams / secondRate);
  }

  /** Exchanges of so many units within the layers. */
  double exchange(double units) {
    return exchangeWaiting + units * exchangePerUnit;
  }

  /** Handing so many units to the next stage. */
  double hop(double units) {
    return hopWaiting + units * hopPerUnit;
  }

  /** Time of the host for so many streams. */
  double host(double batch) {
    return batch * hostPerStream;
  }

  /**
   * A batch above which a stage takes longer than a limit: the largest one if no step read a routed
   * expert, thus exact for dense models. Not whole, and negative if nothing meets the limit.
   */
  double mostWithin(Step step, double limit) {
    double whole = mostWhole(step, limit);
    return mayBeCut ? Math.max(whole, mostCut(step, limit)) : whole;
  }

  private double mostWhole(Step step, double limit) {
    double left = limit - layers - exchangeWaiting - hopWaiting;
    double rest = step.computed() * (exchangePerUnit + hopPerUnit) + hostPerStream;
    return mostCore(step, left, 1, rest);
  }

  /**
   * The same for a batch in halves. Of the longer and the exposed part of the shorter neither is
   * less than either and the exposed part of the other, so two bounds hold.
   */
  private double mostCut(Step step, double limit) {
    double exposed = 1 - exchangeOverlap;
    double rest = step.computed() * hopPerUnit + hostPerStream;
    double left = limit - hopWaiting;
    double waiting = 2 * exchangeWaiting;
    double sending = step.computed() * exchangePerUnit;
    double layersTwice = 2 * layers;
    double computing =
        mostCore(step, left - layersTwice - exposed * waiting, 1, exposed * sending + rest);
    double exchanging =
        mostCore(step, left - waiting - exposed * layersTwice, exposed, sending + rest);
    return Math.min(computing, exchanging);
  }

  /**
   * The most streams for which a part of arithmetic and memory traffic and so many seconds a stream
   * of all else take no longer than a limit.
   */
  private double mostCore(Step step, double limit, double part, double secondsAStream) {
    double exposed = 1 - memoryOverlap;
    double compute = compute(step.computed());
    double streams = stream.moved(step.computed());
    double first = step.computed() * activationBytes + (secondRate == 0 ? streams : 0);
    double memory = first / memoryRate;
    double dense = weights.denseBytes() / memoryRate;
    double byFirst =
        Math.min(
            most(
                limit - part * exposed * dense,
                part * (compute + exposed * memory) + secondsAStream),
            most(limit - part * dense, part * (memory + exposed * compute) + secondsAStream));
    return secondRate == 0
        ? byFirst
        : Math.min(byFirst, most(limit, part * streams / secondRate + secondsAStream));
  }

  /** How many times something that may cost nothing can be had. */
  private static double most(double left, double each) {
    if (each > 0) {
      return left / each;
    }
    return left >= 0 ? Double.POSITIVE_INFINITY : -1;
  }
}

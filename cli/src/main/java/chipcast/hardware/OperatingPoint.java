package chipcast.hardware;

import chipcast.arithmetic.Require;
import chipcast.assumption.Precision;
import chipcast.hardware.PhaseWork.Step;

/**
 * A phase served at one layout and batch.
 *
 * @param precision the number format used
 * @param layout how the model lies on chips
 * @param step units a step; of a prefill the chunk
 * @param batch streams of a micro-batch, b; S micro-batches are in flight
 * @param stage the terms of the time of a stage
 * @param ratePerStream units per second that a stream gets, u / (S·stage)
 * @param unitsPerSecondPerChip X = b·u / (stage·n), or min(rate per stream, pace) / n where the
 *     chips belong to one stream that asks for a pace
 * @param timeToFirst seconds to the first unit, (steps + S − 1)·stage
 * @param memory what is held
 */
public record OperatingPoint(
    Precision precision,
    Layout layout,
    Step step,
    double batch,
    Stage stage,
    double ratePerStream,
    double unitsPerSecondPerChip,
    double timeToFirst,
    MemoryUse memory) {
  /**
   * The operating point of a stated layout and batch, whether or not it fits or meets a service
   * level: what a published measurement is held against.
   *
   * @throws IllegalArgumentException if the chip lacks the precision or the links
   * @param reserve fraction of memory that weights and streams may not use
   */
  public static OperatingPoint of(
      PhaseProfile profile,
      Datasheet chip,
      Efficiency efficiency,
      Layout layout,
      Step step,
      double batch,
      double reserve) {
    Require.that(reserve >= 0 && reserve < 1, "reserve", reserve, "0 to below 1");
    Require.that(chip.links(layout), "chips", layout.chips(), "linked on this chip");
    return of(
        Roofline.of(profile, chip, efficiency),
        layout,
        step,
        batch,
        MemoryUse.of(profile, chip, layout, batch, reserve));
  }

  /** The operating point of a roofline at a batch. */
  static OperatingPoint of(
      Roofline roofline, Layout layout, Step step, double batch, MemoryUse memory) {
    Stage stage = roofline.stage(layout, step, batch);
    return new OperatingPoint(
        roofline.profile().precision(),
        layout,
        step,
        batch,
        stage,
        ratePerStream(layout, step, stage.seconds()),
        unitsPerSecondPerChip(roofline.profile().work(), layout, step, batch, stage.seconds()),
        timeToFirst(layout, step, stage.seconds()),
        memory);
  }

  static double ratePerStream(Layout layout, Step step, double stageSeconds) {
    return step.delivered() / (layout.stages() * stageSeconds);
  }

  static double unitsPerSecondPerChip(
      PhaseWork work, Layout layout, Step step, double batch, double stageSeconds) {
    if (work.pace() < Double.POSITIVE_INFINITY) {
      return Math.min(ratePerStream(layout, step, stageSeconds), work.pace()) / layout.chips();
    }
    return batch * step.delivered() / (stageSeconds * layout.chips());
  }

  static double timeToFirst(Layout layout, Step step, double stageSeconds) {
    return (step.stepsToFirst() + layout.stages() - 1) * stageSeconds;
  }
}

package chipcast.hardware;

import chipcast.arithmetic.Require;
import chipcast.assumption.Precision;

/**
 * How long one chip computes one unit of a phase: its products at the precision of the weights, and
 * attention at sixteen bits where that is counted apart.
 *
 * <pre>
 * seconds = (flop − attention) · load / (F·ηc) + attention / (F16·ηa)
 * </pre>
 *
 * @param flopPerUnit FLOP for each unit, attention included
 * @param attentionFlop those of attention, counted apart; 0 where they are counted with the rest
 * @param load times as long as its FLOP that the rest takes: the experts' load, 1 for dense models
 * @param peak dense FLOP/s of a chip at the precision of the weights
 * @param efficiency fraction of it reached
 * @param attentionPeak dense FLOP/s of a chip at sixteen bits
 * @param attentionEfficiency fraction of it that attention reaches
 */
public record Arithmetic(
    double flopPerUnit,
    double attentionFlop,
    double load,
    double peak,
    double efficiency,
    double attentionPeak,
    double attentionEfficiency) {

  /**
   * The arithmetic of a phase on a chip.
   *
   * @throws IllegalArgumentException if the chip lacks the precision of the profile
   */
  static Arithmetic of(PhaseProfile profile, Datasheet chip, Efficiency efficiency) {
    Precision precision = profile.precision();
    double peak = chip.peak().at(precision);
    if (!(peak > 0)) {
      Require.positive("peak at " + precision.word(), peak);
    }
    double sixteenBit = chip.peak().bf16() > 0 ? chip.peak().bf16() : peak;
    boolean apart = efficiency.attention() > 0;
    return new Arithmetic(
        profile.flopPerUnit(),
        apart ? profile.attentionFlop() : 0,
        chip.inMemory(profile.weights()).experts() > 0 ? efficiency.expertLoad() : 1,
        peak,
        efficiency.computeAt(precision),
        sixteenBit,
        apart ? efficiency.attention() : 1);
  }

  /** Seconds for a unit on one chip. */
  public double secondsPerUnit() {
    double products = (flopPerUnit - attentionFlop) * load / (peak * efficiency);
    return attentionFlop == 0
        ? products
        : products + attentionFlop / (attentionPeak * attentionEfficiency);
  }
}

package chipcast.hardware;

import chipcast.arithmetic.Require;
import chipcast.assumption.Precision;

/**
 * How long one chip computes one unit of a phase: its products at the precision of the weights,
 * those of experts with their load, and attention where that is counted apart, whose softmax hides
 * behind its products as far as memory traffic does behind arithmetic.
 *
 * <pre>
 * products  = (flop − attention + experts · (load · busiest − 1)) / (F·ηc)
 * attention = max(a, e) + (1 − h) · min(a, e)
 *         a = attention / (Fa·ηa)        e = exponentials / rate
 * seconds   = products + attention
 * </pre>
 *
 * @param flopPerUnit FLOP for each unit, attention included
 * @param attention what of it attention takes, counted apart; nothing where it is counted with the
 *     rest
 * @param experts what of it routed experts take; nothing where they are counted with the rest
 * @param load times as long as its FLOP that experts take
 * @param peak dense FLOP/s of a chip at the precision of the weights
 * @param efficiency fraction of it reached
 * @param attentionPeak dense FLOP/s of a chip in the format of attention
 * @param attentionEfficiency fraction of it that the products of attention reach
 * @param exponentialRate exponentials a second of a chip
 * @param hidden fraction of the shorter of products and softmax that hides behind the longer
 */
public record Arithmetic(
    double flopPerUnit,
    Attention attention,
    ExpertWork experts,
    double load,
    double peak,
    double efficiency,
    double attentionPeak,
    double attentionEfficiency,
    double exponentialRate,
    double hidden) {
  /**
   * FLOP at sixteen bits for each exponential, of chips that state no rate: a multiprocessor of an
   * H100 multiplies 4,096 a clock and makes 16 (NVIDIA, <i>CUDA C++ programming guide</i>, 8.4.1).
   */
  private static final double FLOP_AN_EXPONENTIAL = 256;

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
    double narrow = chip.peak().at(profile.attention().format());
    boolean apart = efficiency.attention() > 0;
    boolean alike = chip.weightsInSilicon().isPresent() || efficiency.expertLoad() == 1;
    ExpertWork experts = alike ? ExpertWork.NONE : profile.experts();
    return new Arithmetic(
        profile.flopPerUnit(),
        apart ? profile.attention() : Attention.NONE,
        experts,
        experts.load(efficiency.expertLoad()),
        peak,
        efficiency.computeAt(precision),
        narrow > 0 ? narrow : sixteenBit,
        apart ? efficiency.attention() : 1,
        chip.exponentials() > 0 ? chip.exponentials() : sixteenBit / FLOP_AN_EXPONENTIAL,
        efficiency.memoryOverlap());
  }

  /** Seconds for a unit on one chip that has no more than its part of the experts' work. */
  public double secondsPerUnit() {
    return secondsPerUnit(1);
  }

  /**
   * Seconds for a unit on one chip.
   *
   * @param busiest times its part of the experts' work that the busiest chip has
   */
  public double secondsPerUnit(double busiest) {
    double rate = peak * efficiency;
    double products = (flopPerUnit - attention.flop() + waited(busiest)) / rate;
    return attention.flop() == 0 ? products : products + attentionSeconds();
  }

  /** FLOP for a unit that dense products would do in the time by which experts take longer. */
  public double waited(double busiest) {
    return experts.flop() == 0 ? 0 : experts.flop() * (load * busiest - 1);
  }

  /** Seconds of attention for a unit. */
  public double attentionSeconds() {
    return Overlap.seconds(multiplying(), softmax(), hidden);
  }

  /** Seconds of attention's products for a unit. */
  public double multiplying() {
    return attention.flop() / (attentionPeak * attentionEfficiency);
  }

  /** Seconds of attention's softmax for a unit. */
  public double softmax() {
    return attention.exponentials() / exponentialRate;
  }

  /** Seconds a unit for each part of the mean by which the busiest chip has more to do. */
  double secondsPerImbalance() {
    return experts.flop() * load / (peak * efficiency);
  }
}

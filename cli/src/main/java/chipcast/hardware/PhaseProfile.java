package chipcast.hardware;

import chipcast.arithmetic.Require;
import chipcast.assumption.Precision;

/**
 * The hardware profile of a phase at one precision: all that serving knows of a workload.
 *
 * @param precision the number format that this profile holds for
 * @param work what the phase does in a step
 * @param flopPerUnit FLOP for each computed unit at mean context: two per active parameter and the
 *     attention
 * @param attention what of it attention takes, where that is counted apart
 * @param experts what of it routed experts take, where they are counted apart
 * @param weights the weights of the model
 * @param stream what a stream holds and moves
 * @param activationBytes bytes of activations moved for each computed unit
 * @param shape layers, width and exchange
 */
public record PhaseProfile(
    Precision precision,
    PhaseWork work,
    double flopPerUnit,
    Attention attention,
    ExpertWork experts,
    ModelWeights weights,
    StreamBytes stream,
    double activationBytes,
    ModelShape shape) {
  /** Checks signs. */
  public PhaseProfile {
    Require.positive("flopPerUnit", flopPerUnit);
    Require.that(
        attention.flop() <= flopPerUnit, "attention.flop", attention.flop(), "part of all FLOP");
    Require.that(experts.flop() <= flopPerUnit, "experts.flop", experts.flop(), "part of all FLOP");
    Require.nonNegative("activationBytes", activationBytes);
  }

  /** A profile whose attention and experts are not counted apart. */
  public PhaseProfile(
      Precision precision,
      PhaseWork work,
      double flopPerUnit,
      ModelWeights weights,
      StreamBytes stream,
      double activationBytes,
      ModelShape shape) {
    this(
        precision,
        work,
        flopPerUnit,
        Attention.NONE,
        ExpertWork.NONE,
        weights,
        stream,
        activationBytes,
        shape);
  }

  /** This profile on chips that exchange in another way. */
  public PhaseProfile exchanging(Exchange exchange) {
    return new PhaseProfile(
        precision,
        work,
        flopPerUnit,
        attention,
        experts,
        weights,
        stream,
        activationBytes,
        new ModelShape(shape.layers(), shape.width(), exchange));
  }

  /**
   * This profile on chips that belong to one stream, which asks for so many units a second.
   *
   * @throws IllegalStateException if it is not made of passes
   */
  public PhaseProfile owned(double unitsPerSecond) {
    if (!(work instanceof PhaseWork.Compute passes)) {
      throw new IllegalStateException("passes alone have a pace");
    }
    return new PhaseProfile(
        precision,
        new PhaseWork.Compute(passes.units(), unitsPerSecond),
        flopPerUnit,
        attention,
        experts,
        weights,
        stream,
        activationBytes,
        shape);
  }

  /** This profile without anything but its FLOP, as training is counted. */
  PhaseProfile flopAlone() {
    ModelShape apart = new ModelShape(shape.layers(), shape.width(), Exchange.NONE);
    return new PhaseProfile(
        precision, work, flopPerUnit, ModelWeights.NONE, StreamBytes.NONE, 0, apart);
  }

  /** Whether it does the same work with no more bytes held and moved than another. */
  boolean needsNoMoreThan(PhaseProfile other) {
    return sameWork(work, other.work)
        && sameShape(shape, other.shape)
        && flopPerUnit <= other.flopPerUnit
        && attention.needsNoMoreThan(other.attention)
        && experts.needsNoMoreThan(other.experts)
        && activationBytes <= other.activationBytes
        && weights.needsNoMoreThan(other.weights)
        && stream.needsNoMoreThan(other.stream);
  }

  // What follows is the equality of these records, written out: the JVM makes a record's own when
  // it is first asked for, and each takes a hundredth of the time in which a run starts and ends.

  private static boolean sameWork(PhaseWork one, PhaseWork other) {
    if (one instanceof PhaseWork.Decode left && other instanceof PhaseWork.Decode right) {
      return left.computed() == right.computed() && left.delivered() == right.delivered();
    }
    if (one instanceof PhaseWork.Prefill left && other instanceof PhaseWork.Prefill right) {
      return left.fresh() == right.fresh();
    }
    if (one instanceof PhaseWork.Compute left && other instanceof PhaseWork.Compute right) {
      return left.units() == right.units() && left.pace() == right.pace();
    }
    return one instanceof PhaseWork.Training left
        && other instanceof PhaseWork.Training right
        && left.minimumDomain() == right.minimumDomain()
        && left.minimumMemory() == right.minimumMemory();
  }

  private static boolean sameShape(ModelShape one, ModelShape other) {
    return one.layers() == other.layers()
        && one.width() == other.width()
        && one.exchange() == other.exchange();
  }
}

package chipcast.hardware;

import chipcast.arithmetic.Require;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a tier asks of a phase; either part may be absent. The caller gives each phase the part that
 * binds it: usually the rate to a decode, the time to a prefill.
 *
 * @param rate least units per second and stream
 * @param timeToFirst most seconds to the first unit
 */
public record ServiceLevel(OptionalDouble rate, OptionalDouble timeToFirst) {
  /** Asks nothing. */
  public static final ServiceLevel NONE =
      new ServiceLevel(OptionalDouble.empty(), OptionalDouble.empty());

  /** Checks signs. */
  public ServiceLevel {
    rate.ifPresent(least -> Require.positive("rate", least));
    timeToFirst.ifPresent(most -> Require.positive("timeToFirst", most));
  }

  /** A least rate alone. */
  public static ServiceLevel ofRate(double unitsPerSecond) {
    return new ServiceLevel(OptionalDouble.of(unitsPerSecond), OptionalDouble.empty());
  }

  /** A most time to the first unit alone. */
  public static ServiceLevel ofTimeToFirst(double seconds) {
    return new ServiceLevel(OptionalDouble.empty(), OptionalDouble.of(seconds));
  }

  /**
   * This level with the time to first shortened by what is spent elsewhere, such as the transfer of
   * a KV cache between pools; empty where nothing is left.
   */
  public Optional<ServiceLevel> after(double seconds) {
    Require.nonNegative("seconds", seconds);
    if (timeToFirst.isEmpty()) {
      return Optional.of(this);
    }
    double left = timeToFirst.getAsDouble() - seconds;
    return left > 0
        ? Optional.of(new ServiceLevel(rate, OptionalDouble.of(left)))
        : Optional.empty();
  }

  /** The least rate, 0 where none is asked. */
  double leastRate() {
    return rate.orElse(0);
  }

  /** The most seconds to first, infinite where none is asked. */
  double mostSeconds() {
    return timeToFirst.orElse(Double.POSITIVE_INFINITY);
  }
}

package chipcast.arithmetic;

/**
 * {@link Elementary#exp} of many numbers at once. All implementations give the same bits; a faster
 * one is taken where there is enough to do for the time that it takes to load.
 */
@FunctionalInterface
public interface Exponential {

  /** Replaces numbers by e to their power. */
  void of(double[] values);

  /** One number after the other: for short runs, and where there is nothing better. */
  static Exponential scalar() {
    return values -> {
      for (int at = 0; at < values.length; at++) {
        values[at] = Elementary.exp(values[at]);
      }
    };
  }

  /** With the vector module where the JVM has it; the first call loads it. */
  static Exponential fastest() {
    if (!VectorModule.isPresent()) {
      return scalar();
    }
    try {
      return Class.forName("chipcast.arithmetic.vector.VectorExponential")
          .asSubclass(Exponential.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException | LinkageError unavailable) {
      return scalar();
    }
  }
}

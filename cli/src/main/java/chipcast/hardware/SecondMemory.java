package chipcast.hardware;

import chipcast.arithmetic.Require;

/**
 * A second, larger memory that holds the state of streams beside a small fast one for weights.
 *
 * @param bytes capacity a chip
 * @param bandwidth bytes per second a chip
 */
public record SecondMemory(double bytes, double bandwidth) {
  /** Checks signs. */
  public SecondMemory {
    Require.positive("bytes", bytes);
    Require.positive("bandwidth", bandwidth);
  }
}

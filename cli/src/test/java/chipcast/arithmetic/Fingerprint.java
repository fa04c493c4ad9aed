package chipcast.arithmetic;

import java.util.HexFormat;

/** A hash over the bits of many doubles (FNV-1a, 64 bits), for tests of determinism. */
public final class Fingerprint {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private long hash = OFFSET;

  /** Adds a result; every NaN counts as the same. */
  public Fingerprint add(double value) {
    long bits = Double.doubleToLongBits(value);
    for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
      hash = (hash ^ ((bits >>> shift) & 0xff)) * PRIME;
    }
    return this;
  }

  /** Sixteen hexadecimal digits. */
  public String hexadecimal() {
    return HexFormat.of().toHexDigits(hash);
  }
}

package chipcast.assumption;

import java.util.Locale;

/** A number format in which a chip multiplies, from the widest to the narrowest. */
public enum Precision {
  BF16(2, 2),
  FP8(1, 1),
  INT8(1, 1),
  /** Weights in four bits with a shared scale for each block; the KV cache stays at eight bits. */
  FP4(0.5625, 1);

  private final double bytesPerWeight;
  private final double bytesPerCacheElement;

  Precision(double bytesPerWeight, double bytesPerCacheElement) {
    this.bytesPerWeight = bytesPerWeight;
    this.bytesPerCacheElement = bytesPerCacheElement;
  }

  /** The word for it in files and results, e.g. {@code fp8}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Bytes that hold one weight, block scales included (fp4: 4 bits and an 8-bit scale for 16). */
  public double bytesPerWeight() {
    return bytesPerWeight;
  }

  /** Bytes that hold one element of the KV cache. */
  public double bytesPerCacheElement() {
    return bytesPerCacheElement;
  }
}

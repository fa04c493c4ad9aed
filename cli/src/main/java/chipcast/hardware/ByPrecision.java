package chipcast.hardware;

import chipcast.arithmetic.Require;
import chipcast.assumption.Precision;

/**
 * One number for each precision; 0 where there is none, for instance the peak of a chip that has no
 * arithmetic of that format.
 *
 * @param bf16 value at sixteen bits
 * @param fp8 value at eight-bit floating point
 * @param int8 value at eight-bit integers
 * @param fp4 value at four bits
 */
public record ByPrecision(double bf16, double fp8, double int8, double fp4) {
  /** Nothing at any precision. */
  public static final ByPrecision NONE = new ByPrecision(0, 0, 0, 0);

  /** Checks that no value is negative. */
  public ByPrecision {
    Require.nonNegative("bf16", bf16);
    Require.nonNegative("fp8", fp8);
    Require.nonNegative("int8", int8);
    Require.nonNegative("fp4", fp4);
  }

  /** The same value at every precision. */
  public static ByPrecision all(double value) {
    return new ByPrecision(value, value, value, value);
  }

  /** These values with the one at a precision replaced. */
  public ByPrecision with(Precision precision, double value) {
    return new ByPrecision(
        precision == Precision.BF16 ? value : bf16,
        precision == Precision.FP8 ? value : fp8,
        precision == Precision.INT8 ? value : int8,
        precision == Precision.FP4 ? value : fp4);
  }

  /** The value at a precision, 0 where there is none. */
  public double at(Precision precision) {
    return switch (precision) {
      case BF16 -> bf16;
      case FP8 -> fp8;
      case INT8 -> int8;
      case FP4 -> fp4;
    };
  }

  /** Whether there is a value at a precision. */
  public boolean has(Precision precision) {
    return at(precision) > 0;
  }

  /** All values times a factor. */
  public ByPrecision times(double factor) {
    return new ByPrecision(bf16 * factor, fp8 * factor, int8 * factor, fp4 * factor);
  }
}

package chipcast.evidence;

import chipcast.assumption.Precision;
import chipcast.hardware.ByPrecision;
import chipcast.hardware.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the number formats of a measured row. */
final class Formats {
  private static final Pattern FOUR = Pattern.compile("fp4|int4|q4");
  private static final Pattern INTEGERS = Pattern.compile("(?<!u)int4|q4");
  private static final Pattern UNSIGNED = Pattern.compile("uint4");
  private static final Pattern EIGHT = Pattern.compile("fp8|8-bit");
  private static final Pattern SIXTEEN = Pattern.compile("bf16|bfloat16|fp16|fp32");

  private Formats() {}

  /**
   * The format in which weights are kept; sixteen bits where a row says nothing, as most models are
   * published so.
   */
  static Precision stored(String written) {
    String text = written.toLowerCase(Locale.ROOT);
    if (FOUR.matcher(text).find()) {
      return Precision.FP4;
    }
    if (EIGHT.matcher(text).find()) {
      return Precision.FP8;
    }
    boolean sixteen = SIXTEEN.matcher(text).find();
    return text.contains("int8") && !sixteen ? Precision.INT8 : Precision.BF16;
  }

  /**
   * The formats on a chip: products are computed in the narrowest one that it has and the weights
   * fit; four-bit weights on a chip without such arithmetic are widened to sixteen bits, and
   * four-bit integers on every chip, for what they multiply has no such form (AWQ, GPTQ, Q4).
   * Unsigned ones are Intel's in MLPerf v5.1, multiplied in eight bits: in sixteen a B60 would have
   * reached 0.93 of its peak.
   *
   * @param written the row's format
   * @param weightsOnly whether four bits hold the weights alone, so that products take eight
   */
  static Optional<Numbers> on(ByPrecision peak, String written, boolean weightsOnly) {
    Precision stored = stored(written);
    for (Precision computed : order(peak, written.toLowerCase(Locale.ROOT), weightsOnly)) {
      if (peak.has(computed)) {
        return Optional.of(new Numbers(stored, computed));
      }
    }
    return Optional.empty();
  }

  private static List<Precision> order(ByPrecision peak, String text, boolean weightsOnly) {
    if (INTEGERS.matcher(text).find()) {
      return List.of(Precision.BF16);
    }
    return UNSIGNED.matcher(text).find()
        ? List.of(Precision.INT8, Precision.BF16)
        : order(peak, stored(text), weightsOnly);
  }

  private static List<Precision> order(ByPrecision peak, Precision stored, boolean weightsOnly) {
    return switch (stored) {
      case BF16 -> List.of(Precision.BF16);
      case FP8 -> List.of(Precision.FP8, Precision.BF16);
      case INT8 -> List.of(Precision.INT8, Precision.BF16);
      case FP4 -> {
        if (!weightsOnly) {
          yield List.of(Precision.FP4, Precision.BF16);
        }
        yield peak.has(Precision.FP4)
            ? List.of(Precision.FP8, Precision.BF16)
            : List.of(Precision.BF16);
      }
    };
  }
}

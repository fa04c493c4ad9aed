package chipcast.assumption;

import java.util.Locale;

/** How a chip is built. Its class follows from it: an architecture, never a vendor. */
public enum Architecture {
  GPU,
  SYSTOLIC,
  DATAFLOW,
  SRAM,
  WAFER,
  HARD_WIRED,
  CPU;

  /** The word for it in files and results, e.g. {@code hard-wired}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** {@code gpu}, {@code cpu} or {@code specialized}. */
  public String chipClass() {
    return switch (this) {
      case GPU -> "gpu";
      case CPU -> "cpu";
      default -> "specialized";
    };
  }
}

package chipcast.assumption;

/** How a chip is built. Its class follows from it: an architecture, never a vendor. */
public enum Architecture {
  GPU("gpu"),
  SYSTOLIC("systolic"),
  DATAFLOW("dataflow"),
  SRAM("sram"),
  WAFER("wafer"),
  HARD_WIRED("hard-wired"),
  CPU("cpu");

  private final String word;

  Architecture(String word) {
    this.word = word;
  }

  /** The word for it in files and results, e.g. {@code hard-wired}. */
  public String word() {
    return word;
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

package chipcast.hardware;

/** A number format of matrix arithmetic, from wide to narrow. */
public enum Precision {
  /** Sixteen-bit floating point, bfloat16 or half. */
  BF16("bf16"),
  /** Eight-bit floating point. */
  FP8("fp8"),
  /** Eight-bit integer. */
  INT8("int8"),
  /** Four-bit floating point with block scales. */
  FP4("fp4");

  private final String label;

  Precision(String label) {
    this.label = label;
  }

  /** The name as users write it. */
  public String label() {
    return label;
  }
}

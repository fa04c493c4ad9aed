package chipcast.measure;

/**
 * What a figure can be selected and grouped by. Labels of a segment say where work is done; labels
 * of a chip say by what. In a share the former restrict the whole and the latter the part, unless
 * the measure says otherwise.
 */
public enum Label implements Named {
  USE("use", false),
  MARKET("market", false),
  BUYER("buyer", false),
  WORKLOAD("workload", false),
  TIER("tier", false),
  POOL("pool", false),
  PHASE("phase", false),
  CLASS("class", true),
  VENDOR("vendor", true),
  DESIGNER("designer", true),
  FOUNDRY("foundry", true),
  ARCHITECTURE("architecture", true),
  FAMILY("family", true),
  /** Chips of a family made for the same use: {@code google-tpu/inference}. */
  PRODUCT_LINE("product_line", true),
  CHIP("chip", true),
  /** Whether a roadmap made the chip up: {@code true} or {@code false}. */
  GENERATED("generated", true),
  /** How the buyer comes by the chip: {@code merchant}, {@code captive} or {@code rented}. */
  PRICE_BASIS("price_basis", true),
  /** The architectures that serve a task together, prefill first: {@code gpu+sram}. */
  PAIRING("pairing", true);

  private final String word;
  private final boolean ofChip;

  Label(String word, boolean ofChip) {
    this.word = word;
    this.ofChip = ofChip;
  }

  @Override
  public String word() {
    return word;
  }

  /** Whether the label belongs to the chip that serves and not to the segment that is served. */
  public boolean ofChip() {
    return ofChip;
  }
}

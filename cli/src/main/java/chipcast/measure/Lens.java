package chipcast.measure;

/**
 * The denominator of a share: what is counted when one says how much of the market a chip has. In
 * one and the same year the same chips can hold a few per cent in one lens and nearly half in
 * another, so no share is asked for or printed without its lens.
 */
public enum Lens implements Named {
  /** Packages, as the datasheets count them. */
  CHIPS("chips", "chip", "Chips, counted in packages as their datasheets count them."),

  /** H100-equivalents by peak arithmetic. */
  COMPUTE(
      "compute",
      "1",
      "Peak arithmetic in H100-equivalents; it ignores memory bandwidth, so no claim on memory may"
          + " rest on it alone."),

  /** Dollars to suppliers for chips. */
  SPEND(
      "spend",
      "USD",
      "Dollars that suppliers are paid for new chips, on the owner's price basis, rented chips"
          + " included, systems around them not."),

  /** Dollars to suppliers for chips with their systems. */
  SPEND_OWNER("spend-owner", "USD", "Dollars that owners pay for chips with their systems."),

  /** Dollars a year to own and run. */
  TCO("tco", "USD", "Dollars of the year to own and run the chips."),

  /** Watts drawn at the meter. */
  POWER("power", "W", "Power drawn: chip watts times draw times the all-in factor of the site."),

  /** Work served. */
  WORK(
      "work",
      "FLOP",
      "Work served in the year: tasks where one workload is selected, FLOP across workloads.");

  private final String word;
  private final String unit;
  private final String meaning;

  Lens(String word, String unit, String meaning) {
    this.word = word;
    this.unit = unit;
    this.meaning = meaning;
  }

  @Override
  public String word() {
    return word;
  }

  /** The canonical unit of amounts in this lens; compute counts H100-equivalents and has none. */
  public String unit() {
    return unit;
  }

  /** The unit as printed beside a total. */
  public String unitText() {
    return this == COMPUTE ? "H100e" : unit;
  }

  /** One sentence for help texts and footnotes. */
  public String meaning() {
    return meaning;
  }
}

package chipcast.economics;

/** On what terms a buyer gets a chip. */
public enum PriceBasis {
  /** Bought from its vendor at the vendor's price. */
  MERCHANT("merchant"),
  /** Made for the buyer itself, at what it costs to have it made. */
  CAPTIVE("captive"),
  /** Rented by the hour from the owner of a captive family, at the owner's cost and a margin. */
  RENTED("rented");

  private final String word;

  PriceBasis(String word) {
    this.word = word;
  }

  /** The word for it in results. */
  public String word() {
    return word;
  }

  /** What an hour costs a buyer on this basis, given the owner's cost of it. */
  public ChipHour hour(HourlyCost owner, double margin) {
    return this == RENTED ? new RentedHour(owner, margin) : owner;
  }
}

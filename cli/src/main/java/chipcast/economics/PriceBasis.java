package chipcast.economics;

/** On what terms a buyer gets a chip. */
public enum PriceBasis {
  /** Bought from its vendor at the vendor's price. */
  MERCHANT,
  /** Made for the buyer itself, at what it costs to have it made. */
  CAPTIVE,
  /** Rented by the hour from the owner of a captive family, at the owner's cost and a margin. */
  RENTED;

  /** What an hour costs a buyer on this basis, given the owner's cost of it. */
  public ChipHour hour(HourlyCost owner, double margin) {
    return this == RENTED ? new RentedHour(owner, margin) : owner;
  }
}

package chipcast.quantity;

/** What the dimensions of all units are made of, with the symbol of the canonical unit. */
enum BaseUnit {
  USD("USD"),
  SECOND("s"),
  JOULE("J"),
  BYTE("B"),
  FLOP("FLOP"),
  CHIP("chip"),
  TOKEN("token"),
  TASK("task"),
  FRAME("frame"),
  WAFER("wafer"),
  /** A dimension of its own, since a yearly multiplier neither adds nor scales like a number. */
  GROWTH("x/year");

  private final String symbol;

  BaseUnit(String symbol) {
    this.symbol = symbol;
  }

  String symbol() {
    return symbol;
  }
}

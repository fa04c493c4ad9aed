package chipcast.measure;

/** What is asked of a candidate chip family: when it is made and what would make it pay. */
public enum CandidateFigure implements Named {
  /** The calendar year of the decision to make the chip. */
  DECISION("decision", "year"),
  /** The calendar year, with fraction, of first silicon. */
  FIRST_SILICON("first_silicon", "year"),
  /** Chips over the product life at which the saving equals the outlay. */
  VOLUME("volume", "chip"),
  /** Yearly spend on the replaced work at which the saving equals the outlay. */
  SPEND("spend", "USD"),
  /** Cost of the one run of work at which the saving equals the outlay. */
  RUN("run", "USD"),
  /** How much later the chip could come and still pay. */
  DELAY("delay", "s"),
  /** The factor by which the outlay could grow and the chip still pay. */
  OUTLAY_FACTOR("outlay_factor", "1");

  private final String word;
  private final String unit;

  CandidateFigure(String word, String unit) {
    this.word = word;
    this.unit = unit;
  }

  @Override
  public String word() {
    return word;
  }

  /** The canonical unit; {@code year} is a calendar year, not a duration. */
  public String unit() {
    return unit;
  }
}

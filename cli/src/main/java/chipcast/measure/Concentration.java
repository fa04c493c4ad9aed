package chipcast.measure;

/** How a mix is spread, as one number. */
public enum Concentration implements Named {
  /** Herfindahl–Hirschman index: the sum of squared shares, from 1/n to 1. */
  HHI("hhi"),
  /** 1/HHI: the number of equal parts with the same index. */
  EFFECTIVE_NUMBER("effective_number"),
  /** Shannon entropy in nats. */
  ENTROPY("entropy"),
  /** The largest share. */
  TOP_SHARE("top_share");

  private final String word;

  Concentration(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}

package chipcast.measure;

/** How intensities of several slots become one. */
public enum Statistic implements Named {
  /** All FLOP over all bytes. */
  MEAN("mean"),
  /** The intensity below which half of the FLOP are served. */
  MEDIAN("median");

  private final String word;

  Statistic(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}

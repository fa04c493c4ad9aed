package chipcast.measure;

/** Whether a figure counts what the year adds or what stands at its end. */
public enum Basis implements Named {
  /** Chips added in the year. */
  NEW("new", "chips added in the year"),

  /** The closing fleet; in the spend lenses, what the surviving chips cost when bought. */
  INSTALLED("installed", "the fleet at the end of the year");

  private final String word;
  private final String meaning;

  Basis(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  @Override
  public String word() {
    return word;
  }

  /** A few words for help texts and footnotes. */
  public String meaning() {
    return meaning;
  }
}

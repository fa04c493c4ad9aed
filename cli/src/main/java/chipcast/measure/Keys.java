package chipcast.measure;

/** Names of arguments that are not labels. */
final class Keys {

  static final String LENS = "lens";
  static final String BASIS = "basis";
  static final String USE = Label.USE.word();
  static final String MARKET = Label.MARKET.word();
  static final String YEAR = "year";
  static final String YEARS = "years";
  static final String LASTING = "lasting";
  static final String BY = "by";
  static final String ACROSS = "across";
  static final String OF = "of";
  static final String A = "a";
  static final String B = "b";
  static final String PICK = "pick";
  static final String STATISTIC = "statistic";
  static final String RESOURCE = "resource";
  static final String CANDIDATE = "candidate";
  static final String FIGURE = "figure";
  static final String SOLD_FOR = "sold_for";
  static final String CHIPS = "chips";

  /** The value of {@link #CHIPS} that keeps only the leading ones. */
  static final String LEADING = "leading";

  private Keys() {}
}

package chipcast.result;

/** Why there is no figure. None of these is ever printed as zero. */
public enum Absence {
  /** The year adds no capacity to what is selected. */
  NO_NEW_DEMAND("no new demand"),
  /** The closing fleet holds nothing of what is selected. */
  NOTHING_INSTALLED("nothing installed"),
  /** None of the selected options can do the work at its service level. */
  CANNOT_SERVE("cannot serve"),
  /** The year, or the peak looked for, lies outside the horizon. */
  OUTSIDE_HORIZON("outside the horizon"),
  /** The condition holds in none of the years asked about. */
  NEVER("never"),
  /** The candidate is not made, or has no such figure. */
  NOT_MADE("not made"),
  /** The resource has no supply path. */
  NOT_LIMITED("not limited"),
  /** A ratio to nothing. */
  NOTHING_TO_COMPARE("nothing to compare with");

  private final String text;

  Absence(String text) {
    this.text = text;
  }

  /** What is printed in place of the figure. */
  public String text() {
    return text;
  }
}

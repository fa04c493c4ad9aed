package chipcast.measure;

/**
 * The year that a figure is of.
 *
 * @param kind how the year is stated
 * @param year the calendar year where it is stated outright, else 0
 */
public record When(Kind kind, int year) {

  /** Whatever year is asked about: the measure is a series, or a year is looked for. */
  public static final When EACH = new When(Kind.EACH, 0);

  /** The observed year from which the projection starts. */
  public static final When BASE = new When(Kind.BASE, 0);

  /** The last year of the horizon. */
  public static final When LAST = new When(Kind.LAST, 0);

  /** How a year is stated. */
  public enum Kind {
    EACH,
    IN,
    BASE,
    LAST
  }

  /** A calendar year. */
  public static When in(int year) {
    return new When(Kind.IN, year);
  }

  /** The year meant, given the horizon and the year that is asked about. */
  public int resolve(int base, int last, int asked) {
    return switch (kind) {
      case EACH -> asked;
      case IN -> year;
      case BASE -> base;
      case LAST -> last;
    };
  }

  /** The year as written in a measure; empty for {@link #EACH}. */
  public String text() {
    return switch (kind) {
      case EACH -> "";
      case IN -> Integer.toString(year);
      case BASE -> "base";
      case LAST -> "last";
    };
  }
}

package chipcast.quantity;

/** A quantity in one unit was asked for in another that measures something else. */
public final class IncompatibleUnits extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String found;
  private final String expected;

  IncompatibleUnits(Unit found, Unit expected) {
    super(message(found, expected));
    this.found = found.text();
    this.expected = expected.text();
  }

  /** The unit that was found, as written. */
  public String found() {
    return found;
  }

  /** The unit that was expected. */
  public String expected() {
    return expected;
  }

  private static String message(Unit found, Unit expected) {
    if (found.compatible(expected)) {
      return found.text() + " and " + expected.text() + " are money of different years";
    }
    return described(found) + " cannot be expressed in " + described(expected);
  }

  private static String described(Unit unit) {
    String canonical = unit.canonicalText();
    if (canonical.equals("1")) {
      return unit.text().equals("1") ? "a plain number" : unit.text() + " (a plain number)";
    }
    return canonical.equals(unit.text()) ? canonical : unit.text() + " (" + canonical + ")";
  }
}

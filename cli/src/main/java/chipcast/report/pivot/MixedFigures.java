package chipcast.report.pivot;

import java.util.List;

/** Figures that must not become one: dollars and chips, or new capacity and the fleet. */
public final class MixedFigures extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String column;
  private final transient List<String> values;

  MixedFigures(String column, List<String> values) {
    super("rows of several kinds would be put together: " + column + " is " + values);
    this.column = column;
    this.values = List.copyOf(values);
  }

  /** The column that tells the kinds apart. */
  public String column() {
    return column;
  }

  /** Its values. */
  public List<String> values() {
    return values;
  }
}

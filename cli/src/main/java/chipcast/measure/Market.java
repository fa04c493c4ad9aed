package chipcast.measure;

import java.util.List;

/**
 * Which buyers' markets a figure covers: a named predicate over market labels.
 *
 * <p>Written {@code world}, {@code ex-china} (all but the market {@code china}), or the label of a
 * market; alternatives with {@code |}.
 *
 * @param labels the market labels that are covered
 */
public record Market(Choice labels) {

  /** All markets. */
  public static final Market WORLD = new Market(Choice.ALL);

  /** Whether buyers of a market are covered. */
  public boolean includes(String label) {
    return labels.includes(label);
  }

  /** The market that a choice of words means. */
  static Market of(Choice written) {
    if (!written.isSingle()) {
      return new Market(written);
    }
    String name = written.names().get(0);
    if (name.equals(Words.WORLD)) {
      return WORLD;
    }
    return name.startsWith(Words.EXCEPT)
        ? new Market(new Choice(true, List.of(name.substring(Words.EXCEPT.length()))))
        : new Market(written);
  }

  /** The market as written in a measure. */
  public String text() {
    if (labels.isAll()) {
      return Words.WORLD;
    }
    boolean exceptOne = labels.negated() && labels.names().size() == 1;
    return exceptOne ? Words.quotedIfNeeded(Words.EXCEPT + labels.names().get(0)) : labels.text();
  }
}

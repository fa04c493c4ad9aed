package chipcast.measure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which values of a label are meant: one, alternatives, or all but some.
 *
 * <p>Written {@code gpu}, {@code amd|intel}, {@code !edge}, {@code !edge|china} (neither of the
 * two), {@code all}, {@code none}.
 *
 * @param negated whether the names are those left out
 * @param names values as written; none of them, negated, means all
 */
public record Choice(boolean negated, List<String> names) {

  /** Every value. */
  public static final Choice ALL = new Choice(true, List.of());

  /** No value. */
  public static final Choice NONE = new Choice(false, List.of());

  public Choice {
    names = List.copyOf(names);
  }

  /** The choice of the given values. */
  public static Choice of(String... names) {
    return new Choice(false, List.of(names));
  }

  /** Whether a value is meant. */
  public boolean includes(String value) {
    return names.contains(value) != negated;
  }

  /** The values that both choices mean. */
  public Choice and(Choice other) {
    if (!negated) {
      return new Choice(false, names.stream().filter(other::includes).toList());
    }
    return other.negated
        ? new Choice(true, Stream.concat(names.stream(), other.names.stream()).distinct().toList())
        : other.and(this);
  }

  /** Whether every value is meant. */
  public boolean isAll() {
    return negated && names.isEmpty();
  }

  /** Whether exactly one value is meant. */
  public boolean isSingle() {
    return !negated && names.size() == 1;
  }

  /** The choice as written in a measure. */
  public String text() {
    if (isAll()) {
      return Words.ALL;
    }
    if (names.isEmpty()) {
      return Words.NONE;
    }
    return (negated ? "!" : "")
        + names.stream().map(Words::quotedIfNeeded).collect(Collectors.joining("|"));
  }
}

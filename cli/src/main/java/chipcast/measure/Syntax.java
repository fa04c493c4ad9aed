package chipcast.measure;

import java.util.List;
import java.util.Optional;

/** A measure as written, before anyone asks what its words mean. */
sealed interface Syntax {

  /** Where it begins, in code points from 1. */
  int column();

  /**
   * One word.
   *
   * @param quoted whether it stood in quotes and so is a name whatever it says
   */
  record Word(int column, String text, boolean quoted) {}

  /** One or more values: {@code a}, {@code a|b}, {@code !a}. */
  record Values(int column, boolean negated, List<Word> names) implements Syntax {

    /** The one plain word that this is, if it is one. */
    Optional<Word> single() {
      return negated || names.size() != 1 ? Optional.empty() : Optional.of(names.get(0));
    }
  }

  /** Words side by side: a short form. */
  record Phrase(int column, List<Values> words) implements Syntax {}

  /** A function with its arguments. */
  record Call(int column, String function, List<Argument> arguments) implements Syntax {}

  /** Arguments in parentheses, as the value of a key. */
  record Group(int column, List<Argument> arguments) implements Syntax {}

  /** A measure with a relation to a bound. */
  record Compared(Syntax measure, Operator operator, Text bound) implements Syntax {
    @Override
    public int column() {
      return measure.column();
    }
  }

  /** A measure between two bounds. */
  record Between(Syntax measure, Text low, Text high) implements Syntax {
    @Override
    public int column() {
      return measure.column();
    }
  }

  /** A bound as written. */
  record Text(int column, String text) {}

  /** One argument; without a key it is a nested measure or a short word. */
  record Argument(int column, Optional<Word> key, Syntax value) {}
}

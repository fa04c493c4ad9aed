package chipcast.command;

import chipcast.quantity.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A command line that names something that does not exist or asks for what cannot be. */
final class UsageError extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int FEW = 12;

  private final transient Optional<String> nearest;
  private final transient List<String> hints;

  private UsageError(String message, Optional<String> nearest, List<String> hints) {
    super(message);
    this.nearest = nearest;
    this.hints = hints;
  }

  /** A mistake that its message explains. */
  static UsageError of(String message, String... hints) {
    return new UsageError(message, Optional.empty(), List.of(hints));
  }

  /**
   * A word that is none of the choices.
   *
   * @param what what the word stands for, such as {@code command} or {@code value of --lens}
   */
  static UsageError unknown(String what, String word, Collection<String> choices) {
    Optional<String> nearest = Spelling.nearest(word, choices);
    return new UsageError("unknown " + what + ": " + word, nearest, choices(word, choices));
  }

  /** All choices where they are few, else those in which the word occurs. */
  private static List<String> choices(String word, Collection<String> choices) {
    if (choices.isEmpty()) {
      return List.of();
    }
    if (choices.size() <= FEW) {
      return List.of("choices: " + String.join(", ", choices));
    }
    List<String> holding = choices.stream().filter(choice -> choice.contains(word)).toList();
    return holding.size() < 2 || holding.size() > FEW
        ? List.of()
        : List.of("choices with it: " + String.join(", ", holding));
  }

  /** The same mistake with a further hint. */
  UsageError hinting(String hint) {
    List<String> more = new java.util.ArrayList<>(hints);
    more.add(hint);
    return new UsageError(String.valueOf(getMessage()), nearest, more);
  }

  /** The valid choice nearest to what was written. */
  Optional<String> nearest() {
    return nearest;
  }

  /** Lines that help to get it right. */
  List<String> hints() {
    return hints;
  }
}

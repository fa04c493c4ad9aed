package chipcast.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the keys of a map may be.
 *
 * @param <K> their type
 */
sealed interface Keys<K extends Comparable<? super K>> {

  /** The key written at a position, or null after telling what is wrong with it. */
  @Nullable K read(String key, Node value, Position position, Place place);

  /** What the keys are, in words: {@code id}, {@code id in chips}. */
  String words();

  /** Ids of the writer's choice. */
  static Keys<String> ids() {
    return new Ids();
  }

  /** An enum's constants. */
  static <E extends Enum<E>> Keys<E> choices(Class<E> type) {
    return new Choices<>(ChoiceContent.of(type));
  }

  /** Grades, as they are written everywhere. */
  static Keys<Grade> grades() {
    return new Choices<>(ChoiceContent.verbatim(Grade.class));
  }

  /** Calendar years. */
  static Keys<String> years() {
    return new Years();
  }

  /** Ids of a collection's members. */
  static Keys<String> members(String collection) {
    return new Members(new ReferenceContent(collection));
  }

  /** Ids of the writer's choice: what a path can hold. */
  record Ids() implements Keys<String> {
    @Override
    public @Nullable String read(String key, Node value, Position position, Place place) {
      if (isId(key)) {
        return key;
      }
      String found = "the id " + Printable.quoted(key);
      Problem problem = Problem.of(Code.BAD_ID, position, place.path(), found);
      Problem told = problem.expecting("letters, digits, - and _, first a letter or digit");
      place.problems().add(told.offering(nearest(key)));
      return null;
    }

    @Override
    public String words() {
      return "id";
    }

    /** The same with a dash for everything that may not stand. */
    private static Optional<String> nearest(String key) {
      StringBuilder id = new StringBuilder();
      for (int at = 0; at < key.length(); at++) {
        char character = key.charAt(at);
        boolean fits = isLetterOrDigit(character) || character == '_';
        id.append(fits ? character : '-');
      }
      return isId(id.toString()) ? Optional.of(id.toString()) : Optional.empty();
    }

    private static boolean isId(String key) {
      boolean valid = !key.isEmpty() && isLetterOrDigit(key.charAt(0));
      for (int at = 1; at < key.length() && valid; at++) {
        char character = key.charAt(at);
        valid = isLetterOrDigit(character) || character == '-' || character == '_';
      }
      return valid;
    }

    private static boolean isLetterOrDigit(char c) {
      return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }
  }

  /** An enum's constants. */
  record Choices<E extends Enum<E>>(ChoiceContent<E> choices) implements Keys<E> {
    @Override
    public @Nullable E read(String key, Node value, Position position, Place place) {
      return choices.constant(key, value, position, place);
    }

    @Override
    public String words() {
      return choices.type();
    }
  }

  /** Calendar years in four digits. */
  record Years() implements Keys<String> {
    @Override
    public @Nullable String read(String key, Node value, Position position, Place place) {
      if (YearKey.isCalendarYear(key)) {
        return key;
      }
      String message = "no calendar year: " + Printable.quoted(key);
      Problem problem = Problem.of(Code.BAD_SERIES, position, place.path(), message);
      place.problems().add(problem.expecting("a calendar year such as 2026"));
      return null;
    }

    @Override
    public String words() {
      return "calendar year";
    }
  }

  /** Ids of a collection's members. */
  record Members(ReferenceContent reference) implements Keys<String> {
    @Override
    public @Nullable String read(String key, Node value, Position position, Place place) {
      return reference.exists(key, value, position, place) ? key : null;
    }

    @Override
    public String words() {
      return reference.type();
    }
  }
}

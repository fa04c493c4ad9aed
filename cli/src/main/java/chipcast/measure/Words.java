package chipcast.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How single words of the language are spelt and looked up. */
final class Words {

  static final String ALL = "all";
  static final String NONE = "none";
  static final String WORLD = "world";
  static final String EXCEPT = "ex-";

  /** Words that mean something of their own where a value could stand. */
  private static final Set<String> RESERVED = Set.of(ALL, NONE);

  private static final String PLAIN = "_-.+/:";

  private Words() {}

  /** Whether a character may stand in a word that is not quoted. */
  static boolean isPlain(int character) {
    return Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0;
  }

  /** A value as it has to be written to be read back. */
  static String quotedIfNeeded(String name) {
    if (!name.isEmpty() && name.codePoints().allMatch(Words::isPlain) && !RESERVED.contains(name)) {
      return name;
    }
    return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** The constant that a word names. */
  static <E extends Enum<E> & Named> Optional<E> constant(Class<E> type, String word) {
    return Arrays.stream(type.getEnumConstants()).filter(e -> e.word().equals(word)).findFirst();
  }

  /** The words of a closed list, in its order. */
  static <E extends Enum<E> & Named> List<String> all(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Named::word).toList();
  }
}

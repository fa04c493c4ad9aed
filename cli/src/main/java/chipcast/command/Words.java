package chipcast.command;

import chipcast.measure.Named;
import java.util.ArrayList;
import java.util.List;

/** Words of the command line that stand for one of several values. */
final class Words {

  private Words() {}

  /**
   * The value that a word stands for.
   *
   * @param what what the word is, for the message: {@code lens}
   * @throws UsageError with the nearest choice if it stands for none
   */
  static <T extends Named> T choice(String what, String word, T[] values) {
    for (T value : values) {
      if (value.word().equals(word)) {
        return value;
      }
    }
    throw UsageError.unknown(what, word, all(values));
  }

  /** The words for some values. */
  static List<String> all(Named... values) {
    List<String> words = new ArrayList<>(values.length);
    for (Named value : values) {
      words.add(value.word());
    }
    return words;
  }
}

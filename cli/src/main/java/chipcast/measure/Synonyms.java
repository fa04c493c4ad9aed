package chipcast.measure;

import java.util.Map;

/**
 * Other words for values that the model fixes: both spellings of English, and what architectures
 * are also called. What is printed in full is always the model's own word.
 */
final class Synonyms {
  private static final Map<String, String> OF_CLASSES = Map.of("specialised", "specialized");

  private static final Map<String, String> OF_ARCHITECTURES =
      Map.of(
          "hardwired", "hard-wired",
          "hard_wired", "hard-wired",
          "wafer-scale", "wafer",
          "waferscale", "wafer",
          "data-flow", "dataflow",
          "in-sram", "sram",
          "systolic-array", "systolic");

  private Synonyms() {}

  /** The model's own word for a value of a label; the word itself where it knows no other. */
  static String own(Label label, String word) {
    return switch (label) {
      case CLASS -> OF_CLASSES.getOrDefault(word, word);
      case ARCHITECTURE -> OF_ARCHITECTURES.getOrDefault(word, word);
      default -> word;
    };
  }
}

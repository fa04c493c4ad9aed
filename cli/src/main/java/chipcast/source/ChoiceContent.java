package chipcast.source;

import chipcast.quantity.Spelling;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of an enum's constants, by the word that stands for it. */
record ChoiceContent<E extends Enum<E>>(Map<String, E> words) implements Content<E> {

  ChoiceContent {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /** The constants in lower case with dashes. */
  static <E extends Enum<E>> ChoiceContent<E> of(Class<E> type) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      words.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
    }
    return new ChoiceContent<>(words);
  }

  /** The constants as they are named. */
  static <E extends Enum<E>> ChoiceContent<E> verbatim(Class<E> type) {
    Map<String, E> words = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      words.put(constant.name(), constant);
    }
    return new ChoiceContent<>(words);
  }

  @Override
  public @Nullable E read(Node node, Place place) {
    String text = place.text(node, this);
    return text == null ? null : constant(text, node, node.position(), place);
  }

  /** The constant of a word found at a position, or null after telling that there is none. */
  @Nullable E constant(String word, Node node, Position position, Place place) {
    E constant = words.get(word);
    if (constant == null) {
      place.tell(
          Code.BAD_CHOICE,
          node,
          position,
          Printable.quoted(word) + " is no choice here",
          expected(),
          Spelling.nearest(word, words.keySet()));
    }
    return constant;
  }

  @Override
  public String expected() {
    return "one of " + String.join(", ", words.keySet());
  }

  @Override
  public String type() {
    return String.join(" | ", words.keySet());
  }

  @Override
  public Map<String, Object> schema(SchemaTerms terms) {
    return terms.choices(words.keySet());
  }
}

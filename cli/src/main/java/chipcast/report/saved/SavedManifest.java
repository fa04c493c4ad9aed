package chipcast.report.saved;

import chipcast.report.Manifest;
import chipcast.source.InvalidInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the manifest of a saved result. */
final class SavedManifest {
  private static final String KEY = "manifest";

  private SavedManifest() {}

  /**
   * The manifest in an object.
   *
   * @throws InvalidInput if there is none that a result could have
   */
  static Manifest of(String name, JsonValue.Members object) {
    JsonValue found = object.get(KEY).orElse(null);
    if (!(found instanceof JsonValue.Members manifest)) {
      throw JsonText.problem(name, 1, "no manifest, so nothing says what made this");
    }
    try {
      return new Manifest(
          text(manifest.get("chipcast")).orElse(""),
          texts(manifest.get("command")),
          texts(manifest.get("scenarios")),
          inputs(manifest.get("inputs")),
          texts(manifest.get("overrides")),
          number(manifest.get("seed")),
          number(manifest.get("draws")));
    } catch (IllegalArgumentException senseless) {
      throw JsonText.problem(name, 1, "a manifest that makes no sense: " + senseless.getMessage());
    }
  }

  private static List<Manifest.Input> inputs(Optional<JsonValue> value) {
    List<Manifest.Input> inputs = new ArrayList<>();
    if (value.isPresent() && value.get() instanceof JsonValue.Members files) {
      files
          .members()
          .forEach(
              (path, hash) ->
                  inputs.add(new Manifest.Input(path, text(Optional.of(hash)).orElse(""))));
    }
    return inputs;
  }

  /** A string; empty where there is another value or none. */
  static Optional<String> text(Optional<JsonValue> value) {
    return value
        .filter(JsonValue.Text.class::isInstance)
        .map(text -> ((JsonValue.Text) text).text());
  }

  /** The strings of an array. */
  static List<String> texts(Optional<JsonValue> value) {
    List<String> texts = new ArrayList<>();
    if (value.isPresent() && value.get() instanceof JsonValue.Items items) {
      items.items().forEach(item -> text(Optional.of(item)).ifPresent(texts::add));
    }
    return texts;
  }

  private static OptionalLong number(Optional<JsonValue> value) {
    return value.isPresent() && value.get() instanceof JsonValue.Bare bare && bare.isNumber()
        ? OptionalLong.of(Long.parseLong(bare.text()))
        : OptionalLong.empty();
  }
}

package chipcast.scenario;

import chipcast.source.Node;
import chipcast.source.Position;
import java.util.Optional;

/**
 * One of those who set a value, in order from the assumptions to the last override.
 *
 * @param kind given, set, added or removed
 * @param position where
 * @param level who: {@code assumptions}, {@code scenario vlm-surge}, {@code --with my.yaml}, {@code
 *     --set}
 * @param value what was written; none where it was removed
 */
public record Origin(Kind kind, Position position, String level, Optional<Node> value) {

  /** The value as YAML on one line, shortened; {@code removed} where there is none. */
  public String text() {
    return value.map(YamlText::brief).orElse("removed");
  }
}

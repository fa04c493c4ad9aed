package chipcast.scenario;

import chipcast.source.Node;
import chipcast.source.Position;
import java.util.Optional;

/**
 * What an override changed in the resolved tree.
 *
 * @param kind set, add or remove
 * @param path dotted path of the value
 * @param position where the override is written
 * @param level who overrides: {@code scenario vlm-surge}, {@code --with my.yaml}, {@code --set}
 * @param before what was there
 * @param after what is there now
 */
public record Change(
    Kind kind,
    String path,
    Position position,
    String level,
    Optional<Node> before,
    Optional<Node> after) {}

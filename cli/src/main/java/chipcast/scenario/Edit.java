package chipcast.scenario;

import chipcast.source.Node;
import chipcast.source.Position;
import org.jspecify.annotations.Nullable;

/**
 * An override as a file or the command line states it.
 *
 * @param key where its path is written
 * @param node the new value; null for a removal
 * @param restated whether it merely stands in a file beside others, so that repeating what is there
 *     already is no mistake
 */
record Edit(Kind kind, TreePath path, Position key, @Nullable Node node, boolean restated) {}

package chipcast.scenario;

import java.util.List;

/**
 * Overrides that have one say: of one scenario, of all files given beside it, or of all overrides
 * on the command line. Their order never matters, for no two may touch one path.
 *
 * @param name who overrides, for changes and origins
 */
record Level(String name, List<NamedEdit> edits) {

  Level {
    edits = List.copyOf(edits);
  }

  /** An edit with the name of who states it, where a level has several. */
  record NamedEdit(String by, Edit edit) {}
}

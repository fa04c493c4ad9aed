package chipcast.source;

/**
 * A file read: its text and the tree in it.
 *
 * @param root the map at the root; as much of it as could be read where there were problems
 */
public record Document(SourceText source, MapNode root) {}

package chipcast.source;

/**
 * A single text; numbers and units are read later, from the text as written.
 *
 * @param text the text, escapes and line folding resolved
 * @param quoted whether it was written as a quoted or block scalar
 */
public record ScalarNode(Position position, String text, boolean quoted) implements Node {

  @Override
  public String described() {
    return Printable.quoted(text);
  }
}

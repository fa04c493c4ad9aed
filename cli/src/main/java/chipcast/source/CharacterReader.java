package chipcast.source;

import java.io.Reader;

/**
 * Reads a string without ever splitting a character of two chars between two reads: the YAML
 * scanner (snakeyaml-engine 3.0.1) overruns its buffer where one is split.
 */
final class CharacterReader extends Reader {
  private final String text;
  private int next;

  CharacterReader(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (next == text.length()) {
      return -1;
    }
    int end = Math.min(text.length(), next + length);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) && end - next > 1) {
      end--;
    }
    text.getChars(next, end, buffer, offset);
    int count = end - next;
    next = end;
    return count;
  }

  @Override
  public void close() {
    next = text.length();
  }
}

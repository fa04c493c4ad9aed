package chipcast.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The text of an input, without byte order mark and with {@code \n} as its only line break. */
public final class SourceText {
  private final String name;
  private final String text;
  private final byte[] bytes;

  private SourceText(String name, String text, byte[] bytes) {
    this.name = name;
    this.text = text;
    this.bytes = bytes;
  }

  /** A text that did not come from bytes. */
  public static SourceText of(String name, String text) {
    return new SourceText(name, text, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A text decoded from bytes, which are kept for their hash and must not change any more. */
  static SourceText decoded(String name, String text, byte[] bytes) {
    return new SourceText(name, text, bytes);
  }

  /** Name of the input as shown in positions. */
  public String name() {
    return name;
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** A line without its line break, from 1; none outside the text. */
  public Optional<String> line(int number) {
    int start = 0;
    for (int line = 1; line < number; line++) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        return Optional.empty();
      }
      start = end + 1;
    }
    return number < 1 ? Optional.empty() : Optional.of(text.substring(start, lineEnd(start)));
  }

  /** SHA-256 of the input's bytes as they were, in lower-case hexadecimal. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private int lineEnd(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }
}

package chipcast.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The text of an input, without byte order mark and with {@code \n} as its only line break. */
public final class SourceText {
  private final String name;
  private final byte[] bytes;
  // Of a text that need not be parsed again, both are known or wanted seldom.
  private @Nullable String text;
  private @Nullable String sha256;

  private SourceText(String name, byte[] bytes, @Nullable String text, @Nullable String sha256) {
    this.name = name;
    this.bytes = bytes;
    this.text = text;
    this.sha256 = sha256;
  }

  /** A text that did not come from bytes. */
  public static SourceText of(String name, String text) {
    return new SourceText(name, text.getBytes(StandardCharsets.UTF_8), text, null);
  }

  /** A text decoded from bytes, which are kept for their hash and must not change any more. */
  static SourceText decoded(String name, String text, byte[] bytes) {
    return new SourceText(name, bytes, text, null);
  }

  /** A text in UTF-8 whose hash is known; it is decoded when it is asked for. */
  static SourceText known(String name, byte[] bytes, String sha256) {
    return new SourceText(name, bytes, null, sha256);
  }

  /** Name of the input as shown in positions. */
  public String name() {
    return name;
  }

  /** The text. */
  public String text() {
    String known = text;
    if (known == null) {
      known = TextReader.plain(new String(bytes, StandardCharsets.UTF_8));
      text = known;
    }
    return known;
  }

  /** The input as it was; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** A line without its line break, from 1; none outside the text. */
  public Optional<String> line(int number) {
    String text = text();
    int start = 0;
    for (int line = 1; line < number; line++) {
      int end = text.indexOf('\n', start);
      if (end < 0) {
        return Optional.empty();
      }
      start = end + 1;
    }
    return number < 1 ? Optional.empty() : Optional.of(text.substring(start, lineEnd(text, start)));
  }

  /**
   * Whether a key may be written somewhere in the text, which need not be YAML: the word, perhaps
   * in quotes, with a colon after it.
   */
  boolean mayHaveKey(String key) {
    String text = text();
    for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
      boolean begins = at == 0 || !isOfWord(text.charAt(at - 1));
      if (begins && endsInColon(text, at + key.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfWord(char character) {
    return Character.isLetterOrDigit(character) || character == '-' || character == '_';
  }

  private static boolean endsInColon(String text, int from) {
    int at = from;
    while (at < text.length() && " '\"".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && text.charAt(at) == ':';
  }

  /** SHA-256 of the input's bytes as they were, in lower-case hexadecimal. */
  public String sha256() {
    String known = sha256;
    if (known == null) {
      known = hash();
      sha256 = known;
    }
    return known;
  }

  private String hash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }
}

package chipcast.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** One hash for several files. */
public final class InputHash {

  private InputHash() {}

  /** SHA-256 of some bytes in lower-case hexadecimal digits. */
  public static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** SHA-256 over the lines {@code hash path} of all inputs, as sha256sum prints them. */
  public static String of(List<Manifest.Input> inputs) {
    StringBuilder lines = new StringBuilder();
    for (Manifest.Input input : inputs) {
      lines.append(input.sha256()).append("  ").append(input.path()).append('\n');
    }
    return of(lines.toString().getBytes(StandardCharsets.UTF_8));
  }
}

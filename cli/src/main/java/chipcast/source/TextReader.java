package chipcast.source;

import chipcast.quantity.Spelling;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an input's bytes as text, in bounded memory whatever the input: at most one byte more than
 * the limit is ever read. Strict UTF-8, with or without a byte order mark, any line breaks.
 */
public final class TextReader {
  /** The largest input accepted: 2 MiB. The parser's time grows faster than the size. */
  public static final int LARGEST = 2 * 1024 * 1024;

  private TextReader() {}

  /** The text of a file, or nothing after telling why. */
  public static Optional<SourceText> read(Path file, String name, Problems problems) {
    byte[] bytes = bytes(file, name, problems);
    return bytes == null ? Optional.empty() : Optional.ofNullable(decode(bytes, name, problems));
  }

  /** The bytes of a file, or nothing after telling why. */
  static byte @Nullable [] bytes(Path file, String name, Problems problems) {
    try {
      if (Files.isDirectory(file)) {
        tell(problems, Code.NOT_A_FILE, name, "this is a directory", "a YAML file");
        return null;
      }
      try (InputStream in = Files.newInputStream(file)) {
        return bytes(in, name, problems);
      }
    } catch (NoSuchFileException missing) {
      problems.add(missing(file, name));
    } catch (AccessDeniedException denied) {
      tell(problems, Code.NO_PERMISSION, name, "no permission to read this file", "");
    } catch (IOException broken) {
      tell(problems, Code.UNREADABLE, name, "this file could not be read", "");
    }
    return null;
  }

  /** The text of a stream, or nothing after telling why. The stream is not closed. */
  public static Optional<SourceText> read(InputStream in, String name, Problems problems)
      throws IOException {
    byte[] bytes = bytes(in, name, problems);
    return bytes == null ? Optional.empty() : Optional.ofNullable(decode(bytes, name, problems));
  }

  private static byte @Nullable [] bytes(InputStream in, String name, Problems problems)
      throws IOException {
    byte[] bytes = in.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      String found = String.format(Locale.ROOT, "more than %,d bytes", LARGEST);
      tell(problems, Code.TOO_LARGE, name, found, "at most 2 MiB; split it into several files");
      return null;
    }
    return bytes;
  }

  /** The text in some bytes, or null after telling why it is none. */
  static @Nullable SourceText decode(byte[] bytes, String name, Problems problems) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    String text = out.toString();
    if (result.isError()) {
      problems.add(notUtf8(name, withoutMark(text), bytes[in.position()] & 0xFF));
      return null;
    }
    SourceText source = SourceText.decoded(name, plain(text), bytes);
    problems.remember(source);
    return TextScan.passes(source, problems) ? source : null;
  }

  /** A decoded text without byte order mark and with plain line breaks. */
  static String plain(String text) {
    return withPlainBreaks(withoutMark(text));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String withPlainBreaks(String text) {
    return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Problem notUtf8(String name, String before, int octet) {
    String text = withPlainBreaks(before);
    int start = text.lastIndexOf('\n') + 1;
    int line = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      line++;
    }
    int column = text.codePointCount(start, text.length()) + 1;
    String found = String.format(Locale.ROOT, "byte 0x%02X is not UTF-8", octet);
    Code code = text.indexOf('\0') < 0 ? Code.NOT_UTF8 : Code.BINARY;
    return Problem.of(code, new Position(name, line, column), "", found)
        .expecting("text in UTF-8; save the file in that encoding");
  }

  private static Problem missing(Path file, String name) {
    List<String> neighbours = new ArrayList<>();
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        entries.forEach(entry -> neighbours.add(String.valueOf(entry.getFileName())));
      } catch (IOException noFolder) {
        neighbours.clear(); // Without the folder there is no near name to offer.
      }
    }
    Problem problem =
        Problem.of(Code.MISSING_FILE, Position.ofFile(name), "", "there is no such file");
    return problem.offering(Spelling.nearest(String.valueOf(file.getFileName()), neighbours));
  }

  private static void tell(
      Problems problems, Code code, String name, String message, String expected) {
    problems.add(code, Position.ofFile(name), "", message, expected);
  }
}

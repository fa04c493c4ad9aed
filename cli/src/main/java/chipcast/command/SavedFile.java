package chipcast.command;

import chipcast.source.Code;
import chipcast.source.InvalidInput;
import chipcast.source.Position;
import chipcast.source.Problem;
import chipcast.source.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.BiFunction;

/** Reads results that were saved: larger than assumptions may be, but not without bound. */
final class SavedFile {
  private static final int LARGEST = 32 * 1024 * 1024;
  private static final String STANDARD_INPUT = "-";

  private final Session session;

  SavedFile(Session session) {
    this.session = session;
  }

  /**
   * What a file holds.
   *
   * @param file a path, or {@code -} for standard input
   * @param reader makes something of the name and the text
   * @throws InvalidInput if it cannot be read
   */
  <T> T read(String file, BiFunction<String, String, T> reader) {
    boolean piped = file.equals(STANDARD_INPUT);
    String name = piped ? TreeReader.STANDARD_INPUT : file;
    Scenarios.path("FILE", file);
    Path path = session.terminal().resolve(file);
    if (!piped && Files.isDirectory(path)) {
      throw problem(Code.NOT_A_FILE, name, "this is a directory");
    }
    try (InputStream in = piped ? session.terminal().in() : Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw problem(Code.TOO_LARGE, name, "more than 32 MiB; save fewer labels or years");
      }
      return reader.apply(name, text(bytes));
    } catch (NoSuchFileException missing) {
      throw problem(Code.MISSING_FILE, name, "there is no such file");
    } catch (CharacterCodingException broken) {
      throw problem(Code.NOT_UTF8, name, "the file is not UTF-8 text");
    } catch (IOException broken) {
      throw problem(Code.UNREADABLE, name, "this file could not be read");
    }
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    String text =
        StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static InvalidInput problem(Code code, String name, String message) {
    return new InvalidInput(Problem.of(code, Position.ofFile(name), "", message));
  }
}

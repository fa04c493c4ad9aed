package chipcast.command;

import chipcast.source.TreeArchive;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The file that the program runs from, and what lies beside it. */
final class ProgramFile {
  private static final String TREES = "evidence.trees";
  private static final String CHECKS = "evidence.checks";

  /** The record that ends a jar: its signature and length, and where the directory is told. */
  private static final int END_SIGNATURE = 0x06054b50;

  private static final int END_LENGTH = 22;
  private static final int DIRECTORY_LENGTH = 12;

  private ProgramFile() {}

  /** The folder of the program's jar or classes. */
  static Optional<Path> folder() {
    return Optional.ofNullable(file()).map(Path::getParent);
  }

  private static @Nullable Path file() {
    CodeSource source = ProgramFile.class.getProtectionDomain().getCodeSource();
    try {
      return source == null ? null : Path.of(source.getLocation().toURI());
    } catch (URISyntaxException | IllegalArgumentException noFile) {
      return null;
    }
  }

  /** Where the trees of the shipped evidence are kept; nothing unless the program is a jar. */
  static Optional<Path> trees() {
    return beside(TREES);
  }

  /** Where is kept what checks of the shipped scenarios found; nothing unless it is a jar. */
  static Optional<Path> checksFile() {
    return beside(CHECKS);
  }

  private static Optional<Path> beside(String name) {
    Path jar = file();
    return jar != null && Files.isRegularFile(jar)
        ? Optional.of(jar.resolveSibling(name))
        : Optional.empty();
  }

  /** The archive of the shipped evidence's trees that this very program made; empty if none. */
  static TreeArchive archive() {
    return trees().map(trees -> TreeArchive.open(trees, identity())).orElse(TreeArchive.EMPTY);
  }

  /** What this very program found of the shipped scenarios; nothing if it kept nothing. */
  static KnownChecks checks() {
    return checksFile()
        .map(checks -> KnownChecks.open(checks, identity()))
        .orElse(KnownChecks.NONE);
  }

  /** The identity of the running program; 0 unless it is a jar. */
  static long identity() {
    Path jar = file();
    return jar == null ? 0 : identity(jar);
  }

  /**
   * The checksum of a jar's directory, in which the checksum of every class stands; 0 where it has
   * none. The directory's length is part of it.
   */
  private static long identity(Path jar) {
    try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
      byte[] end = new byte[END_LENGTH];
      file.seek(file.length() - END_LENGTH);
      file.readFully(end);
      ByteBuffer fields = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
      if (fields.getInt(0) != END_SIGNATURE) {
        return 0;
      }
      byte[] directory = new byte[fields.getInt(DIRECTORY_LENGTH)];
      file.seek(file.length() - END_LENGTH - directory.length);
      file.readFully(directory);
      CRC32 crc = new CRC32();
      crc.update(directory);
      return ((long) directory.length << Integer.SIZE) | crc.getValue();
    } catch (IOException | RuntimeException noJar) {
      return 0;
    }
  }
}

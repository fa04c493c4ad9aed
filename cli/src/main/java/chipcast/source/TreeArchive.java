package chipcast.source;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The trees of texts that were read before and had nothing wrong, so that they need not be parsed
 * again: that takes ten times as long, most of it to load and warm up the parser. A text is known
 * by its very bytes, never by its name or date, so whatever has changed is parsed.
 *
 * <p>An archive belongs to the program that made it. One that is missing, damaged or another
 * program's is as good as empty: nothing depends on it but the time to read.
 *
 * <p>Layout, big-endian: magic, program and CRC-32 of the rest; the strings of all trees; then each
 * text with its SHA-256, its bytes and its tree. {@link TreeArchiveWriter} writes it.
 */
public final class TreeArchive {
  static final long MAGIC = 0x6363_7472_6565_7331L;
  static final int HEADER = 2 * Long.BYTES + Integer.BYTES;
  static final int HASH = 32;

  /** An archive that knows no text. */
  public static final TreeArchive EMPTY =
      new TreeArchive(new TreeStrings(new byte[0]), new Entry[0]);

  private final TreeStrings strings;
  private final Entry[] entries;

  /** One text: its hash, and where its bytes and its tree stand in the file. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Entry(byte[] file, int hash, int text, int length, int tree) {

    boolean isOf(byte[] bytes) {
      int to = text + length;
      return length == bytes.length && Arrays.equals(file, text, to, bytes, 0, length);
    }

    String sha256() {
      return HexFormat.of().formatHex(file, hash, hash + HASH);
    }
  }

  private TreeArchive(TreeStrings strings, Entry[] entries) {
    this.strings = strings;
    this.entries = entries;
  }

  /**
   * The archive in a file.
   *
   * @param program the identity of the program that must have made it
   */
  public static TreeArchive open(Path file, long program) {
    try {
      return Files.exists(file) ? read(Files.readAllBytes(file), program) : EMPTY;
    } catch (IOException | SecurityException unreadable) {
      return EMPTY;
    }
  }

  /** The archive in some bytes; empty where they are no archive of the program. */
  static TreeArchive read(byte[] bytes, long program) {
    if (bytes.length < HEADER) {
      return EMPTY;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    if (in.getLong() != MAGIC || in.getLong() != program || in.getInt() != checksum(bytes)) {
      return EMPTY;
    }
    try {
      TreeStrings strings = new TreeStrings(block(in));
      Entry[] entries = new Entry[in.getInt()];
      for (int at = 0; at < entries.length; at++) {
        entries[at] = entry(in, bytes);
      }
      return new TreeArchive(strings, entries);
    } catch (BufferUnderflowException | IllegalArgumentException | NegativeArraySizeException bad) {
      return EMPTY; // Right by its checksum and yet no archive: another version's layout.
    }
  }

  static int checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes, HEADER, bytes.length - HEADER);
    return (int) crc.getValue();
  }

  private static byte[] block(ByteBuffer in) {
    byte[] block = new byte[in.getInt()];
    in.get(block);
    return block;
  }

  private static Entry entry(ByteBuffer in, byte[] bytes) {
    int hash = in.position();
    int text = hash + HASH + Integer.BYTES;
    int length = in.getInt(hash + HASH);
    in.position(text + length);
    int treeLength = in.getInt();
    int tree = in.position();
    in.position(tree + treeLength);
    return new Entry(bytes, hash, text, length, tree);
  }

  /**
   * The document of a text, if it was read before.
   *
   * @param name of the text in positions
   * @param bytes of the text, kept and not to be changed any more
   */
  Optional<Document> find(String name, byte[] bytes) {
    for (Entry entry : entries) {
      if (entry.isOf(bytes)) {
        ByteBuffer in = ByteBuffer.wrap(entry.file()).position(entry.tree());
        MapNode root = new TreeDecoder(in, strings, name).root();
        return Optional.of(new Document(SourceText.known(name, bytes, entry.sha256()), root));
      }
    }
    return Optional.empty();
  }
}

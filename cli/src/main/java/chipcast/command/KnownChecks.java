package chipcast.command;

import chipcast.report.Manifest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What this program found when it checked the shipped scenarios before, so that to check them again
 * takes no longer than to read them and to see that nothing has changed. A finding is known by its
 * manifest, in which the hash of every byte that it rests on stands, and belongs to the program
 * that made it: whatever has changed is checked anew. Only scenarios that were all right are kept.
 *
 * <p>As with {@link chipcast.source.TreeArchive}, one that is missing, damaged or another program's
 * is as good as empty: nothing depends on it but the time to check.
 *
 * <p>Layout, big-endian: magic, program and CRC-32 of the rest; then each finding with its
 * manifest, its counts and its warnings.
 */
final class KnownChecks {
  private static final long MAGIC = 0x6363_6368_6563_6b31L;
  private static final int HEADER = 2 * Long.BYTES + Integer.BYTES;

  /** Findings that know of no scenario. */
  static final KnownChecks NONE = new KnownChecks(Map.of());

  private final Map<String, Finding> findings;

  /** What was counted of one scenario, and what was worth a look. */
  private record Finding(Map<String, Integer> counts, List<String> warnings) {}

  private KnownChecks(Map<String, Finding> findings) {
    this.findings = findings;
  }

  /**
   * The findings in a file.
   *
   * @param program the identity of the program that must have made it
   */
  static KnownChecks open(Path file, long program) {
    try {
      return Files.exists(file) ? read(Files.readAllBytes(file), program) : NONE;
    } catch (IOException | SecurityException unreadable) {
      return NONE;
    }
  }

  /** The findings in some bytes; none where they are not the program's. */
  static KnownChecks read(byte[] bytes, long program) {
    if (bytes.length < HEADER) {
      return NONE;
    }
    ByteBuffer header = ByteBuffer.wrap(bytes);
    if (header.getLong() != MAGIC
        || header.getLong() != program
        || header.getInt() != checksum(bytes)) {
      return NONE;
    }
    int length = bytes.length - HEADER;
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes, HEADER, length))) {
      Map<String, Finding> findings = new LinkedHashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        findings.put(in.readUTF(), finding(in));
      }
      return new KnownChecks(findings);
    } catch (IOException otherLayout) {
      return NONE;
    }
  }

  /** What was found of a scenario, if it was found by the very same inputs. */
  Optional<Census> find(String input, Manifest manifest) {
    return Optional.ofNullable(findings.get(manifest.json()))
        .map(found -> new Census(input, found.counts(), found.warnings(), manifest));
  }

  /**
   * The findings as they are kept.
   *
   * @param right of scenarios that nothing was wrong with
   * @param program the identity of the program that found them
   */
  static byte[] write(List<Census> right, long program) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(MAGIC);
      out.writeLong(program);
      out.writeInt(0);
      out.writeInt(right.size());
      for (Census census : right) {
        write(census, out);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory can be written to", impossible);
    }
    byte[] whole = bytes.toByteArray();
    ByteBuffer.wrap(whole).putInt(HEADER - Integer.BYTES, checksum(whole));
    return whole;
  }

  private static void write(Census census, DataOutputStream out) throws IOException {
    out.writeUTF(census.manifest().json());
    out.writeInt(census.counts().size());
    for (Map.Entry<String, Integer> count : census.counts().entrySet()) {
      out.writeUTF(count.getKey());
      out.writeInt(count.getValue());
    }
    out.writeInt(census.warnings().size());
    for (String warning : census.warnings()) {
      out.writeUTF(warning);
    }
  }

  private static Finding finding(DataInputStream in) throws IOException {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      counts.put(in.readUTF(), in.readInt());
    }
    List<String> warnings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      warnings.add(in.readUTF());
    }
    return new Finding(counts, warnings);
  }

  private static int checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes, HEADER, bytes.length - HEADER);
    return (int) crc.getValue();
  }
}

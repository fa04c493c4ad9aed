package chipcast.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The strings of an archive: their number, the length of each, then all of them in UTF-8. Each is
 * made when first asked for. Several threads may ask; at worst they make the same string twice.
 */
final class TreeStrings {
  private final byte[] block;
  private final int[] start;
  private final @Nullable String[] made;

  TreeStrings(byte[] block) {
    this.block = block;
    ByteBuffer in = ByteBuffer.wrap(block);
    int count = block.length == 0 ? 0 : in.getInt();
    this.start = new int[count + 1];
    this.made = new @Nullable String[count];
    int at = Integer.BYTES * (count + 1);
    for (int i = 0; i < count; i++) {
      start[i] = at;
      at += in.getInt();
    }
    start[count] = at;
  }

  String at(int index) {
    String known = made[index];
    if (known == null) {
      int length = start[index + 1] - start[index];
      known = new String(block, start[index], length, StandardCharsets.UTF_8);
      made[index] = known;
    }
    return known;
  }
}

package chipcast.source;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes {@link TreeArchive}s. */
public final class TreeArchiveWriter {
  private static final int SEVEN_BITS = 0x7F;

  private final Map<String, Integer> strings = new LinkedHashMap<>();
  private final ByteArrayOutputStream tree = new ByteArrayOutputStream();

  private TreeArchiveWriter() {}

  /**
   * The archive of some documents.
   *
   * @param documents read without any problem
   * @param program the identity of the program that reads the archive
   */
  public static byte[] write(List<Document> documents, long program) {
    TreeArchiveWriter writer = new TreeArchiveWriter();
    ByteArrayOutputStream texts = new ByteArrayOutputStream();
    for (Document document : documents) {
      writer.add(document, texts);
    }
    byte[] strings = writer.strings();
    int length = TreeArchive.HEADER + 2 * Integer.BYTES + strings.length + texts.size();
    ByteBuffer out = ByteBuffer.allocate(length).putLong(TreeArchive.MAGIC).putLong(program);
    out.putInt(0).putInt(strings.length).put(strings);
    out.putInt(documents.size()).put(texts.toByteArray());
    int checksum = TreeArchive.checksum(out.array());
    return out.putInt(TreeArchive.HEADER - Integer.BYTES, checksum).array();
  }

  private void add(Document document, ByteArrayOutputStream texts) {
    tree.reset();
    node(document.root());
    byte[] bytes = document.source().bytes();
    texts.writeBytes(HexFormat.of().parseHex(document.source().sha256()));
    texts.writeBytes(withLength(bytes));
    texts.writeBytes(withLength(tree.toByteArray()));
  }

  private static byte[] withLength(byte[] bytes) {
    return ByteBuffer.allocate(Integer.BYTES + bytes.length)
        .putInt(bytes.length)
        .put(bytes)
        .array();
  }

  private byte[] strings() {
    ByteArrayOutputStream lengths = new ByteArrayOutputStream();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    lengths.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(strings.size()).array());
    for (String string : strings.keySet()) {
      byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
      lengths.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
      all.writeBytes(bytes);
    }
    lengths.writeBytes(all.toByteArray());
    return lengths.toByteArray();
  }

  private void node(Node node) {
    if (node instanceof ScalarNode scalar) {
      begin(scalar.quoted() ? TreeDecoder.QUOTED : TreeDecoder.SCALAR, scalar);
      string(scalar.text());
    } else if (node instanceof ListNode list) {
      begin(TreeDecoder.LIST, list);
      number(list.items().size());
      list.items().forEach(this::node);
    } else if (node instanceof MapNode map) {
      begin(TreeDecoder.MAP, map);
      number(map.entries().size());
      map.entries().forEach(this::entry);
    }
  }

  private void entry(String key, MapNode.Entry entry) {
    string(key);
    position(entry.keyPosition());
    node(entry.value());
  }

  private void begin(int kind, Node node) {
    tree.write(kind);
    position(node.position());
  }

  private void position(Position position) {
    number(position.line());
    number(position.column());
  }

  private void string(String string) {
    Integer known = strings.putIfAbsent(string, strings.size());
    number(known == null ? strings.size() - 1 : known);
  }

  private void number(int number) {
    int left = number;
    while (left > SEVEN_BITS) {
      tree.write((left & SEVEN_BITS) | ~SEVEN_BITS);
      left >>>= 7;
    }
    tree.write(left);
  }
}

package chipcast.source;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one tree of an archive, whose checksum has been seen to be right. */
final class TreeDecoder {
  static final int SCALAR = 0;
  static final int QUOTED = 1;
  static final int LIST = 2;
  static final int MAP = 3;

  private static final int SEVEN_BITS = 0x7F;

  private final ByteBuffer in;
  private final TreeStrings strings;
  private final String file;

  TreeDecoder(ByteBuffer in, TreeStrings strings, String file) {
    this.in = in;
    this.strings = strings;
    this.file = file;
  }

  /** The root, which is always a map. */
  MapNode root() {
    return (MapNode) node();
  }

  private Node node() {
    int kind = in.get();
    Position position = position();
    return switch (kind) {
      case MAP -> map(position);
      case LIST -> list(position);
      default -> new ScalarNode(position, strings.at(number()), kind == QUOTED);
    };
  }

  private MapNode map(Position position) {
    int size = number();
    Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      String key = strings.at(number());
      entries.put(key, new MapNode.Entry(position(), node()));
    }
    return new MapNode(position, entries);
  }

  private ListNode list(Position position) {
    int size = number();
    List<Node> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(node());
    }
    return new ListNode(position, items);
  }

  private Position position() {
    int line = number();
    return new Position(file, line, number());
  }

  /** A number of 0 or more, seven bits a byte, the lowest first. */
  private int number() {
    int result = 0;
    int shift = 0;
    int octet = in.get();
    while (octet < 0) {
      result |= (octet & SEVEN_BITS) << shift;
      shift += 7;
      octet = in.get();
    }
    return result | (octet << shift);
  }
}

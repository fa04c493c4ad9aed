package chipcast.scenario;

import chipcast.source.ListNode;
import chipcast.source.MapNode;
import chipcast.source.Node;
import chipcast.source.Printable;
import chipcast.source.ScalarNode;
import java.util.Map;

/** Nodes as YAML on one line. */
public final class YamlText {
  private static final int BRIEF = 80;
  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`~";
  private static final String FLOW_INDICATORS = ",[]{}";

  private YamlText() {}

  /** A node in flow style. */
  public static String flow(Node node) {
    StringBuilder out = new StringBuilder();
    flow(node, out);
    return out.toString();
  }

  /** A node in flow style, shortened to what fits beside other things. */
  public static String brief(Node node) {
    String whole = flow(node);
    if (whole.codePointCount(0, whole.length()) <= BRIEF) {
      return whole;
    }
    return whole.substring(0, whole.offsetByCodePoints(0, BRIEF)) + "…";
  }

  /** A text as a scalar: plain where that is safe, else in double quotes. */
  static String scalar(String text) {
    return isPlain(text) ? text : quoted(text);
  }

  private static void flow(Node node, StringBuilder out) {
    if (node instanceof ScalarNode scalar) {
      out.append(scalar(scalar.text()));
    } else if (node instanceof ListNode list) {
      out.append('[');
      String separator = "";
      for (Node item : list.items()) {
        out.append(separator);
        flow(item, out);
        separator = ", ";
      }
      out.append(']');
    } else if (node instanceof MapNode map) {
      flow(map, out);
    }
  }

  private static void flow(MapNode map, StringBuilder out) {
    out.append('{');
    String separator = "";
    for (Map.Entry<String, MapNode.Entry> entry : map.entries().entrySet()) {
      out.append(separator).append(scalar(entry.getKey())).append(": ");
      flow(entry.getValue().value(), out);
      separator = ", ";
    }
    out.append('}');
  }

  /** Whether a text reads back as itself without quotes, in a flow too. */
  private static boolean isPlain(String text) {
    if (text.isEmpty() || isNull(text) || text.startsWith("---") || text.startsWith("...")) {
      return false;
    }
    char first = text.charAt(0);
    boolean negative = first == '-' && text.length() > 1 && Character.isDigit(text.charAt(1));
    if (first == ' ' || text.endsWith(" ") || (INDICATORS.indexOf(first) >= 0 && !negative)) {
      return false;
    }
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      boolean last = at + 1 == text.length();
      boolean colon = character == ':' && (last || text.charAt(at + 1) == ' ');
      boolean comment = character == '#' && at > 0 && text.charAt(at - 1) == ' ';
      if (colon || comment || character < ' ' || FLOW_INDICATORS.indexOf(character) >= 0) {
        return false;
      }
    }
    return Printable.of(text).equals(text);
  }

  private static boolean isNull(String text) {
    return text.equals("null") || text.equals("Null") || text.equals("NULL") || text.equals("~");
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      switch (character) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> out.append(character);
      }
    }
    return out.append('"').toString();
  }
}

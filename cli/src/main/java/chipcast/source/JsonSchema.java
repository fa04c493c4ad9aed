package chipcast.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON Schema (draft 2020-12) of the files, from the descriptions that bind and check them. */
public final class JsonSchema {
  private JsonSchema() {}

  /**
   * The schema of a file that holds any one of some shapes at its root. At the root nothing is
   * required, because a tree may be spread over several files.
   *
   * @return the schema as JSON text, indented, ending in a line break
   */
  public static String of(Shape<?>... roots) {
    SchemaTerms terms = new SchemaTerms();
    List<Map<String, Object>> all = new ArrayList<>();
    for (Shape<?> root : roots) {
      all.add(terms.record(root, false));
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    if (all.size() == 1) {
      schema.putAll(all.get(0)); // Editors say more of a mistake where there is no choice.
    } else {
      schema.put("anyOf", all);
    }
    schema.put("$defs", terms.definitions());
    StringBuilder out = new StringBuilder();
    write(schema, 0, out);
    return out.append('\n').toString();
  }

  private static void write(Object value, int depth, StringBuilder out) {
    if (value instanceof Map<?, ?> map) {
      writeMap(map, depth, out);
    } else if (value instanceof List<?> list) {
      writeList(list, depth, out);
    } else if (value instanceof String text) {
      writeText(text, out);
    } else {
      out.append(value);
    }
  }

  private static void writeMap(Map<?, ?> map, int depth, StringBuilder out) {
    out.append('{');
    String separator = "";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(separator);
      indent(depth + 1, out);
      writeText((String) entry.getKey(), out);
      out.append(": ");
      write(entry.getValue(), depth + 1, out);
      separator = ",";
    }
    if (!map.isEmpty()) {
      indent(depth, out);
    }
    out.append('}');
  }

  private static void writeList(List<?> list, int depth, StringBuilder out) {
    out.append('[');
    String separator = "";
    for (Object item : list) {
      out.append(separator);
      indent(depth + 1, out);
      write(item, depth + 1, out);
      separator = ",";
    }
    if (!list.isEmpty()) {
      indent(depth, out);
    }
    out.append(']');
  }

  private static void writeText(String text, StringBuilder out) {
    out.append('"');
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      switch (character) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        default -> out.append(character);
      }
    }
    out.append('"');
  }

  private static void indent(int depth, StringBuilder out) {
    out.append('\n').append("  ".repeat(depth));
  }
}

package chipcast.report.saved;

import java.util.ArrayList;
import java.util.List;

/** What JSON of any shape says: each of its leaves, by the way that leads to it. */
final class Outline {
  private final String part;
  private final List<Statement> statements = new ArrayList<>();

  private Outline(String part) {
    this.part = part;
  }

  /** The leaves of one part of a result. */
  static List<Statement> of(String part, JsonValue value) {
    Outline outline = new Outline(part);
    outline.walk("", value);
    return outline.statements;
  }

  private void walk(String way, JsonValue value) {
    if (value instanceof JsonValue.Members object) {
      object
          .members()
          .forEach((key, member) -> walk(way.isEmpty() ? key : way + "." + key, member));
    } else if (value instanceof JsonValue.Items items) {
      for (int at = 0; at < items.items().size(); at++) {
        walk(way + "[" + at + "]", items.items().get(at));
      }
    } else {
      Statement.Place place = new Statement.Place(part, way, "");
      statements.add(new Statement(place, leaf(value)));
    }
  }

  private static String leaf(JsonValue value) {
    return value instanceof JsonValue.Text text ? text.text() : ((JsonValue.Bare) value).text();
  }
}

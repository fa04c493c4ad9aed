package chipcast.report.saved;

import chipcast.source.InvalidInput;
import chipcast.source.Position;
import chipcast.source.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON from a text; the parser itself bounds depth and length. */
final class JsonText {
  private static final String CODE = "saved-result";

  private final String name;
  private final int firstLine;

  /**
   * A reader.
   *
   * @param name of the input, for messages
   * @param firstLine the line of the input at which the text begins
   */
  JsonText(String name, int firstLine) {
    this.name = name;
    this.firstLine = firstLine;
  }

  /**
   * The one object that the text is.
   *
   * @throws InvalidInput if it is anything else
   */
  JsonValue.Members object(String json) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw problem(name, firstLine, "no JSON object");
      }
      JsonValue.Members read = members(parser);
      if (parser.nextToken() != null) {
        throw problem(name, line(parser.currentLocation()), "something after the object");
      }
      return read;
    } catch (JacksonException broken) {
      TokenStreamLocation at = broken.getLocation();
      throw problem(name, at == null ? firstLine : line(at), "this is not well-formed JSON");
    }
  }

  private int line(TokenStreamLocation at) {
    return firstLine + Math.max(0, at.getLineNr() - 1);
  }

  private static JsonValue.Members members(JsonParser parser) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String key = parser.currentName();
      members.put(key, value(parser, parser.nextToken()));
    }
    return new JsonValue.Members(members);
  }

  private static JsonValue value(JsonParser parser, JsonToken token) {
    return switch (token) {
      case START_OBJECT -> members(parser);
      case START_ARRAY -> items(parser);
      case VALUE_STRING -> new JsonValue.Text(parser.getString());
      default -> new JsonValue.Bare(parser.getString(), token.isNumeric());
    };
  }

  private static JsonValue items(JsonParser parser) {
    List<JsonValue> items = new ArrayList<>();
    JsonToken token = parser.nextToken();
    while (token != JsonToken.END_ARRAY) {
      items.add(value(parser, token));
      token = parser.nextToken();
    }
    return new JsonValue.Items(items);
  }

  /** What is wrong with a saved result. */
  static InvalidInput problem(String name, int line, String message) {
    return new InvalidInput(
        new Problem(
            CODE,
            new Position(name, line, 1),
            "",
            message,
            "a result saved by --format json or --format jsonl",
            Optional.empty()));
  }
}

package chipcast.source;

import chipcast.quantity.CalendarDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The keys by which any record or quantity says where it comes from. */
final class ProvenanceKeys {
  static final String SOURCE = "source";
  static final String AS_OF = "as_of";
  static final String GRADE = "grade";
  static final String NOTE = "note";

  /** All of them. */
  static final List<String> ALL = List.of(SOURCE, AS_OF, GRADE, NOTE);

  /** What may stand in a map beside three percentiles. */
  static final List<String> ALL_AND_FOR = List.of(SOURCE, AS_OF, GRADE, NOTE, QuantityForm.FOR);

  private static final ChoiceContent<Grade> GRADES = ChoiceContent.verbatim(Grade.class);
  private static final DateMeasure DATE = new DateMeasure();
  private static final TextContent TEXT = new TextContent();

  private ProvenanceKeys() {}

  static boolean anyIn(MapNode map) {
    return map.has(SOURCE) || map.has(AS_OF) || map.has(GRADE) || map.has(NOTE);
  }

  static boolean isOne(String key) {
    return switch (key) {
      case SOURCE, AS_OF, GRADE, NOTE -> true;
      default -> false;
    };
  }

  /** What a map states; problems with a statement are told once, however often it is read. */
  static Provenance read(MapNode map, Place place) {
    return new Provenance(
        text(map, SOURCE, place), date(map, place), grade(map, place), text(map, NOTE, place));
  }

  /** The calendar date of a scalar, or null after telling that it is none. */
  static @Nullable CalendarDate date(Node node, Place place) {
    String text = place.text(node, DATE);
    if (text == null) {
      return null;
    }
    try {
      return CalendarDate.parse(text);
    } catch (IllegalArgumentException unreadable) {
      String found = node.described() + ": " + unreadable.getMessage();
      place.tell(Code.BAD_DATE, node, Printable.of(found), DATE.expected());
      return null;
    }
  }

  private static Optional<String> text(MapNode map, String key, Place place) {
    Node node = map.find(key);
    return node == null ? Optional.empty() : Optional.ofNullable(TEXT.read(node, place.at(key)));
  }

  private static Optional<CalendarDate> date(MapNode map, Place place) {
    Node node = map.find(AS_OF);
    return node == null ? Optional.empty() : Optional.ofNullable(date(node, place.at(AS_OF)));
  }

  private static Optional<Grade> grade(MapNode map, Place place) {
    Node node = map.find(GRADE);
    return node == null
        ? Optional.empty()
        : Optional.ofNullable(GRADES.read(node, place.at(GRADE)));
  }
}

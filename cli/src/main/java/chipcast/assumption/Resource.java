package chipcast.assumption;

import chipcast.source.Field;
import chipcast.source.Series;
import chipcast.source.Shape;
import java.util.List;

/**
 * A scarce input of new chips.
 *
 * @param id its key; chips state what they use of it
 * @param name what it is, in words
 * @param unit of its use, e.g. B or wafers
 * @param multiple supply by year as a multiple of what the base year used
 */
public record Resource(String id, String name, String unit, Series multiple) {
  private static final Field<String> NAME = Field.text("name", "what it is, in words");
  private static final Field<String> UNIT = Field.text("unit", "of its use, e.g. B or wafers");
  private static final Field<Series> MULTIPLE =
      Field.series("multiple", "1", "supply by year, times what the base year used").positive();

  /** The description of the fields. */
  public static final Shape<Resource> SHAPE =
      Shape.of(
          "resource",
          "a scarce input of new chips",
          List.of(NAME, UNIT, MULTIPLE),
          b -> new Resource(b.id(), b.get(NAME), b.get(UNIT), b.get(MULTIPLE)));
}

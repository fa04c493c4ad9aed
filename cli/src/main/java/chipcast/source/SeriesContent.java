package chipcast.source;

import chipcast.arithmetic.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A quantity over the years: a constant; a map by year; or a path with its interpolation.
 *
 * @param quantity its values
 * @param usual the interpolation where none is stated
 */
record SeriesContent(QuantityContent quantity, Interpolation usual) implements Content<Series> {
  static final String PATH = "path";
  static final String INTERPOLATION = "interpolation";

  private static final ChoiceContent<Interpolation> INTERPOLATIONS =
      ChoiceContent.of(Interpolation.class);

  static SeriesContent of(String unit) {
    return new SeriesContent(QuantityContent.of(unit), Interpolation.LINEAR);
  }

  @Override
  public @Nullable Series read(Node node, Place place) {
    if (node instanceof MapNode map && isPath(map)) {
      return path(map, place);
    }
    Assumption constant = quantity.read(node, place);
    return constant == null
        ? null
        : new Series(place.path(), usual, List.of(new Series.Knot(0, constant)));
  }

  private static boolean isPath(MapNode map) {
    if (map.has(PATH) || map.has(INTERPOLATION)) {
      return true;
    }
    for (String key : map.keys()) {
      if (YearKey.looksLikeOne(key)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Series path(MapNode map, Place place) {
    Place inside = place.inside(map);
    Interpolation interpolation = interpolation(map, place);
    Node path = map.find(PATH);
    List<Series.Knot> knots;
    if (path == null) {
      knots = knots(map, inside, interpolation, true);
    } else if (path instanceof MapNode years) {
      noOthers(map, place);
      Place there = inside.at(PATH);
      knots = knots(years, there.inside(years), interpolation, false);
    } else {
      place.at(PATH).tellType(path, "a map from years to values");
      return null;
    }
    return knots == null ? null : new Series(place.path(), interpolation, knots);
  }

  private Interpolation interpolation(MapNode map, Place place) {
    Node node = map.find(INTERPOLATION);
    Interpolation stated = node == null ? null : INTERPOLATIONS.read(node, place.at(INTERPOLATION));
    return stated == null ? usual : stated;
  }

  private static void noOthers(MapNode map, Place place) {
    for (Map.Entry<String, MapNode.Entry> entry : map.entries().entrySet()) {
      String key = entry.getKey();
      if (!key.equals(PATH) && !key.equals(INTERPOLATION) && !ProvenanceKeys.isOne(key)) {
        YearKey.unknown(key, entry.getValue(), place);
      }
    }
  }

  private @Nullable List<Series.Knot> knots(
      MapNode years, Place place, Interpolation interpolation, boolean mixed) {
    QuantityContent values = valuesFor(interpolation);
    List<Series.Knot> knots = new ArrayList<>();
    boolean complete = true;
    for (Map.Entry<String, MapNode.Entry> entry : years.entries().entrySet()) {
      String key = entry.getKey();
      if (ProvenanceKeys.isOne(key) || (mixed && key.equals(INTERPOLATION))) {
        continue;
      }
      Double year = YearKey.read(key, entry.getValue(), place);
      Assumption value = values.read(entry.getValue().value(), place.at(key));
      if (year == null || value == null) {
        complete = false;
      } else {
        knots.add(new Series.Knot(year, value));
      }
    }
    return complete && inOrder(knots, years, place) ? knots : null;
  }

  /** A logarithm needs positive values. */
  private QuantityContent valuesFor(Interpolation interpolation) {
    return interpolation == Interpolation.LOG_LINEAR
        ? new QuantityContent(quantity.measure(), quantity.domain().and(Domain.POSITIVE))
        : quantity;
  }

  private static boolean inOrder(List<Series.Knot> knots, MapNode years, Place place) {
    knots.sort((one, other) -> Double.compare(one.year(), other.year()));
    for (int at = 1; at < knots.size(); at++) {
      if (knots.get(at - 1).year() == knots.get(at).year()) {
        String found = "two values for " + Decimal.tenDigits(knots.get(at).year());
        place.tell(Code.BAD_SERIES, years, found, "each year once");
        return false;
      }
    }
    if (knots.isEmpty()) {
      place.tell(Code.BAD_SERIES, years, "a series without years", "a map from years to values");
    }
    return !knots.isEmpty();
  }

  @Override
  public String expected() {
    return quantity.expected() + ", or such values by year";
  }

  @Override
  public String type() {
    return "series";
  }

  @Override
  public String unit() {
    return quantity.unit();
  }

  @Override
  public boolean isNumeric() {
    return true;
  }

  @Override
  public Content<Series> within(Domain domain) {
    Domain both = quantity.domain().and(domain);
    return new SeriesContent(new QuantityContent(quantity.measure(), both), usual);
  }

  @Override
  public Content<Series> interpolated(Interpolation interpolation) {
    return new SeriesContent(quantity, interpolation);
  }

  @Override
  public Map<String, Object> schema(SchemaTerms terms) {
    boolean plain = quantity.measure().isPlain();
    return terms.quantity(expected(), plain, new ArrayList<>(INTERPOLATIONS.words().keySet()));
  }
}

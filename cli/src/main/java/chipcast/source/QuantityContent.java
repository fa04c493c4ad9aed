package chipcast.source;

import chipcast.quantity.Distribution;
import chipcast.quantity.LogNormal;
import chipcast.quantity.Normal;
import chipcast.quantity.Percentiles;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A quantity: a number with its unit or a date, certain or uncertain, with where it comes from.
 *
 * @param measure how its numbers are read
 * @param domain the values it may take
 */
record QuantityContent(Measure measure, Domain domain) implements Content<Assumption> {
  /** A tail rarer than this is no reason to refuse an unbounded distribution. */
  private static final double RARE = 1e-9;

  static QuantityContent of(String unit) {
    Measure measure = unit.equals("any") ? new AnyMeasure() : UnitMeasure.of(unit);
    return new QuantityContent(measure, Domain.ALL);
  }

  static QuantityContent ofDates() {
    return new QuantityContent(new DateMeasure(), Domain.ALL);
  }

  @Override
  public @Nullable Assumption read(Node node, Place place) {
    Measure settled = measure.settled(node);
    QuantityReader.Reading reading = new QuantityReader(settled).read(node, place);
    if (reading == null || !admits(reading.distribution(), node, place)) {
      return null;
    }
    for (Observation observation : reading.history()) {
      if (!admits(observation.distribution(), node, place)) {
        return null;
      }
    }
    Provenance provenance = place.completed(reading.provenance(), node.position());
    return new Assumption(
        place.path(),
        settled.unit(),
        reading.distribution(),
        provenance,
        node.position(),
        reading.history());
  }

  private boolean admits(Distribution distribution, Node node, Place place) {
    if (domain.isAll()
        || (domain.contains(end(distribution, false))
            && domain.contains(end(distribution, true)))) {
      return true;
    }
    String found = node instanceof ScalarNode ? node.described() : "a distribution";
    String expected = "a value " + domain.words() + unitSuffix();
    place.tell(Code.OUT_OF_DOMAIN, node, found + " reaches outside the domain", expected);
    return false;
  }

  private String unitSuffix() {
    String unit = measure.unit().text();
    return measure.isPlain() ? "" : " " + unit;
  }

  /** The end of the values; of tails that never end, where they become too rare to matter. */
  private static double end(Distribution distribution, boolean upper) {
    boolean endless =
        distribution instanceof Normal
            || distribution instanceof LogNormal
            || distribution instanceof Percentiles;
    if (endless) {
      return distribution.quantile(upper ? 1 - RARE : RARE);
    }
    return upper ? distribution.highest() : distribution.lowest();
  }

  @Override
  public String expected() {
    String words = domain.words();
    return measure.expected() + (words.isEmpty() ? "" : ", " + words);
  }

  @Override
  public String type() {
    return measure instanceof DateMeasure ? "date" : "quantity";
  }

  @Override
  public String unit() {
    return measure.unitText();
  }

  @Override
  public boolean isNumeric() {
    return true;
  }

  @Override
  public Content<Assumption> within(Domain other) {
    return new QuantityContent(measure, domain.and(other));
  }

  @Override
  public Map<String, Object> schema(SchemaTerms terms) {
    return terms.quantity(expected(), measure.isPlain(), List.of());
  }
}

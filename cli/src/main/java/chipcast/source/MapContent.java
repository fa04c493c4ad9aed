package chipcast.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A map in the order of its keys, whatever the order in which they are written. */
record MapContent<K extends Comparable<? super K>, V>(Keys<K> keys, Content<V> value)
    implements Content<Map<K, V>> {

  @Override
  public @Nullable Map<K, V> read(Node node, Place place) {
    if (!(node instanceof MapNode map)) {
      place.tellType(node, expected());
      return null;
    }
    boolean vouched = value.isNumeric();
    Place inside = vouched ? place.inside(map) : place;
    Map<K, V> values = new TreeMap<>();
    boolean complete = true;
    for (Map.Entry<String, MapNode.Entry> entry : map.entries().entrySet()) {
      if (!vouched || !ProvenanceKeys.isOne(entry.getKey())) {
        complete &= put(values, entry.getKey(), entry.getValue(), inside);
      }
    }
    return complete ? Collections.unmodifiableMap(new LinkedHashMap<>(values)) : null;
  }

  private boolean put(Map<K, V> values, String key, MapNode.Entry entry, Place place) {
    Place inside = place.at(key);
    K bound = keys.read(key, entry.value(), entry.keyPosition(), inside);
    V read = inside.read(value, entry.value());
    if (bound == null || read == null) {
      return false;
    }
    values.put(bound, read);
    return true;
  }

  @Override
  public String expected() {
    String to = value.isNumeric() ? value.expected() : value.type();
    return "a map from " + keys.words() + " to " + to;
  }

  @Override
  public String type() {
    return "map from " + keys.words() + " to " + value.type();
  }

  @Override
  public String unit() {
    return value.unit();
  }

  @Override
  public List<Inside> inside() {
    List<Inside> all = new ArrayList<>();
    for (Inside inside : value.inside()) {
      all.add(new Inside("<id>." + inside.below(), inside.shape()));
    }
    return all;
  }

  @Override
  public Map<String, Object> schema(SchemaTerms terms) {
    return terms.map(keys, value);
  }

  @Override
  public Content<Map<K, V>> within(Domain domain) {
    return new MapContent<>(keys, value.within(domain));
  }

  @Override
  public Content<Map<K, V>> interpolated(Interpolation interpolation) {
    return new MapContent<>(keys, value.interpolated(interpolation));
  }

  @Override
  public Content<Map<K, V>> keyedFrom(String collection) {
    return keyed(Keys.members(collection));
  }

  @Override
  public Content<Map<K, V>> keyedByYear() {
    return keyed(Keys.years());
  }

  private Content<Map<K, V>> keyed(Keys<String> texts) {
    if (!(keys instanceof Keys.Ids)) {
      throw new IllegalStateException("the keys are already " + keys.words());
    }
    @SuppressWarnings("unchecked") // Ids are the only keys of type String that get here.
    Keys<K> other = (Keys<K>) texts;
    return new MapContent<>(other, value);
  }
}

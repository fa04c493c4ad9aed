package chipcast.source;

import chipcast.quantity.CalendarDate;
import chipcast.quantity.Distribution;
import chipcast.quantity.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a quantity in all its forms. */
record QuantityReader(Measure measure) {

  /** What a quantity's node says. */
  record Reading(Distribution distribution, Provenance provenance, List<Observation> history) {}

  /** What a node says, or null after telling what is wrong with it. */
  @Nullable Reading read(Node node, Place place) {
    if (node instanceof MapNode map) {
      return read(map, place, List.of());
    }
    if (node instanceof ListNode) {
      place.tellType(node, measure.expected());
      return null;
    }
    Double value = measure.read(node, place);
    return value == null ? null : new Reading(new Point(value), Provenance.NONE, List.of());
  }

  /** What a map says that may have other keys too. */
  private @Nullable Reading read(MapNode map, Place place, List<String> otherKeys) {
    Provenance own = ProvenanceKeys.read(map, place);
    String form = QuantityForm.only(map, place, otherKeys, measure);
    if (form == null) {
      return null;
    }
    Node inside = map.find(form);
    if (form.equals(QuantityForm.HISTORY) && inside != null) {
      return history(inside, own, place.at(form));
    }
    if (form.equals(QuantityForm.VALUE) && inside != null) {
      return value(inside, own, place.at(form));
    }
    Distribution distribution = new DistributionReader(measure).read(form, map, place);
    return distribution == null ? null : new Reading(distribution, own, List.of());
  }

  private @Nullable Reading value(Node node, Provenance own, Place place) {
    if (node instanceof MapNode map && map.has(QuantityForm.HISTORY)) {
      place.tell(Code.BAD_HISTORY, node, "a history inside a value", "history in place of value");
      return null;
    }
    Reading inner = read(node, place);
    return inner == null
        ? null
        : new Reading(inner.distribution, inner.provenance.within(own), List.of());
  }

  private @Nullable Reading history(Node node, Provenance own, Place place) {
    if (!(node instanceof ListNode list) || list.items().isEmpty()) {
      place.tellType(node, "a list of {for: …, as_of: …, value: …}");
      return null;
    }
    List<Observation> all = new ArrayList<>();
    for (Node item : list.items()) {
      Observation observation = observation(item, own, place);
      if (observation != null) {
        all.add(observation);
      }
    }
    if (all.size() < list.items().size() || !HistoryOrder.sort(all, node, place)) {
      return null;
    }
    return latest(all, node, place);
  }

  private static @Nullable Reading latest(List<Observation> all, Node node, Place place) {
    Optional<CalendarDate> knownAt = place.binding().knownAt();
    Optional<Observation> latest = HistoryOrder.latest(all, knownAt);
    if (latest.isEmpty()) {
      String date = knownAt.map(CalendarDate::text).orElse("");
      place.tell(Code.NOT_KNOWN_YET, node, "nothing known by " + date, "an earlier observation");
      return null;
    }
    return new Reading(latest.get().distribution(), latest.get().provenance(), all);
  }

  private @Nullable Observation observation(Node node, Provenance own, Place place) {
    if (!(node instanceof MapNode map)) {
      place.tellType(node, "{for: …, as_of: …, value: …}");
      return null;
    }
    Node holds = map.find(QuantityForm.FOR);
    CalendarDate date = holds == null ? null : ProvenanceKeys.date(holds, place);
    Reading reading = read(map, place, List.of(QuantityForm.FOR));
    if (holds == null) {
      place.tell(Code.MISSING_FIELD, map, "an observation without for", "for: when it holds");
    }
    if (date == null || reading == null) {
      return null;
    }
    Provenance provenance = place.completed(reading.provenance.within(own), map.position());
    CalendarDate known = reading.provenance.within(own).asOf().or(provenance::asOf).orElse(null);
    if (known == null) {
      place.tell(Code.MISSING_FIELD, map, "an observation without as_of", "as_of: when known");
      return null;
    }
    return new Observation(date, known, reading.distribution, provenance, map.position());
  }
}

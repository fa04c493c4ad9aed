package chipcast.result;

import java.util.ArrayList;
import java.util.List;

/**
 * What is the same in every draw of a scenario: which years, segments, chips, resources and
 * candidates there are, in a fixed order. Indices everywhere in this room count into these lists.
 *
 * @param scenario id of the scenario
 * @param years calendar years, ascending by one; the first is the base year
 * @param segments all segments
 * @param slots for each segment its slots, slots of one option beside each other
 * @param resources scarce inputs
 * @param candidates ids of families that exist only if they pay
 */
public record Structure(
    String scenario,
    List<Integer> years,
    List<SegmentLabel> segments,
    List<List<Slot>> slots,
    List<ResourceLabel> resources,
    List<String> candidates) {

  public Structure {
    years = List.copyOf(years);
    segments = List.copyOf(segments);
    slots = copy(slots);
    resources = List.copyOf(resources);
    candidates = List.copyOf(candidates);
    if (years.isEmpty()) {
      throw new IllegalArgumentException("years: at least the base year is needed");
    }
    for (int i = 1; i < years.size(); i++) {
      if (years.get(i) != years.get(i - 1) + 1) {
        throw new IllegalArgumentException("years: not consecutive at " + years.get(i));
      }
    }
    if (slots.size() != segments.size()) {
      throw new IllegalArgumentException(
          "slots: " + slots.size() + " lists for " + segments.size() + " segments");
    }
  }

  private static List<List<Slot>> copy(List<List<Slot>> lists) {
    List<List<Slot>> copies = new ArrayList<>();
    for (List<Slot> list : lists) {
      copies.add(List.copyOf(list));
    }
    return List.copyOf(copies);
  }

  /** The observed year from which the projection starts. */
  public int baseYear() {
    return years.get(0);
  }

  /** The last year of the horizon. */
  public int lastYear() {
    return years.get(years.size() - 1);
  }

  /** Index of a calendar year, or −1 outside the horizon. */
  public int yearIndex(int year) {
    return years.indexOf(year);
  }
}

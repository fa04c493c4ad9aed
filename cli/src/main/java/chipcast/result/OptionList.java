package chipcast.result;

import chipcast.measure.Choice;
import chipcast.measure.Label;
import chipcast.measure.Scope;
import chipcast.measure.Selection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The chips that can serve tasks as selected: chips whose phases are selected, by segment and pool,
 * and the options of the segment's choice that have such chips in all its pools.
 *
 * @param places segments with such options, in the structure's order
 * @param rule which chips count
 */
record OptionList(List<Place> places, ChipRule rule) {

  /**
   * One chip in one pool of one segment.
   *
   * @param all all its slots
   * @param selected its slots in the selected phases
   * @param pairs the options in which it serves
   */
  record Option(List<Integer> all, List<Integer> selected, List<Slot.Pair> pairs) {}

  /**
   * A segment.
   *
   * @param segment index
   * @param pools the chips that serve as selected, by pool: one pool, or one for reading and one
   *     for writing; only pools that have a part in the selected phases
   * @param every all chips of these pools, selected or not
   * @param options numbers of the options that have a chip in each of the pools
   */
  record Place(
      int segment, List<List<Option>> pools, List<List<Option>> every, Set<Integer> options) {}

  static OptionList of(Structure structure, Scope scope, Selection selection) {
    CellList segments = CellList.of(structure, scope, only(selection, false, false));
    CellList phases = segments.narrowedBy(only(selection, true, false));
    CellList chips = phases.narrowedBy(only(selection, true, true));
    Choice pairing = selection.choices().getOrDefault(Label.PAIRING, Choice.ALL);
    Map<List<Integer>, List<Integer>> all = byOption(segments);
    Map<List<Integer>, List<Integer>> wanted = byOption(phases);
    Map<List<Integer>, List<Integer>> found = byOption(chips);
    Map<Integer, Map<List<String>, List<Option>>> every = new LinkedHashMap<>();
    Map<Integer, Map<List<String>, List<Option>>> serving = new LinkedHashMap<>();
    wanted.forEach(
        (key, slots) -> {
          List<Slot> of = structure.slots().get(key.get(0));
          Option option =
              new Option(all.getOrDefault(key, slots), slots, of.get(slots.get(0)).pairs());
          List<String> pool = phases(of, option.all());
          at(every, key.get(0), pool).add(option);
          List<Option> chosen = at(serving, key.get(0), pool);
          if (slots.equals(found.get(key))) {
            chosen.add(option);
          }
        });
    List<Place> places = new ArrayList<>();
    serving.forEach(
        (segment, pools) -> {
          List<List<Option>> chosen = List.copyOf(pools.values());
          Set<Integer> options = options(chosen, pairing);
          if (!options.isEmpty()) {
            List<List<Option>> whole = List.copyOf(every.getOrDefault(segment, Map.of()).values());
            places.add(new Place(segment, chosen, whole, options));
          }
        });
    return new OptionList(List.copyOf(places), ChipRule.of(scope, selection, chips));
  }

  /** The options with a chip in every pool whose architectures are asked for. */
  private static Set<Integer> options(List<List<Option>> pools, Choice pairing) {
    Set<Integer> common = new LinkedHashSet<>();
    for (Option chip : pools.get(0)) {
      for (Slot.Pair pair : chip.pairs()) {
        if (pairing.includes(pair.architectures())) {
          common.add(pair.option());
        }
      }
    }
    for (List<Option> pool : pools.subList(1, pools.size())) {
      Set<Integer> here = new LinkedHashSet<>();
      pool.forEach(chip -> chip.pairs().forEach(pair -> here.add(pair.option())));
      common.retainAll(here);
    }
    return common;
  }

  private static List<Option> at(
      Map<Integer, Map<List<String>, List<Option>>> of, int segment, List<String> pool) {
    return of.computeIfAbsent(segment, s -> new LinkedHashMap<>())
        .computeIfAbsent(pool, p -> new ArrayList<>());
  }

  /** The phases of some slots: what tells pools apart. */
  private static List<String> phases(List<Slot> of, List<Integer> slots) {
    List<String> phases = new ArrayList<>();
    slots.forEach(slot -> phases.add(of.get(slot).phase()));
    return phases;
  }

  /** A selection's restrictions on segments, and if wanted those on phases and on chips. */
  private static Selection only(Selection selection, boolean phase, boolean chip) {
    Selection kept = Selection.ALL;
    for (var entry : selection.choices().entrySet()) {
      Label label = entry.getKey();
      boolean wanted = label == Label.PHASE ? phase : chip || !label.ofChip();
      if (wanted && label != Label.PAIRING) {
        kept = kept.with(label, entry.getValue());
      }
    }
    return kept;
  }

  private static Map<List<Integer>, List<Integer>> byOption(CellList cells) {
    Map<List<Integer>, List<Integer>> slots = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      List<Integer> key = List.of(cells.segment(i), cells.cell(i).slot().option());
      slots.computeIfAbsent(key, k -> new ArrayList<>()).add(cells.slot(i));
    }
    return slots;
  }
}

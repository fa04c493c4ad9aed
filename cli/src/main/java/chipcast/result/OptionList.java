package chipcast.result;

import chipcast.measure.Label;
import chipcast.measure.Scope;
import chipcast.measure.Selection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The options whose chips are selected in all selected phases.
 *
 * @param options in the structure's order
 * @param rule which chips count
 */
record OptionList(List<Option> options, ChipRule rule) {

  /**
   * One option of one segment.
   *
   * @param segment index
   * @param all all its slots: together they serve its tasks
   * @param selected its slots in the selected phases
   */
  record Option(int segment, List<Integer> all, List<Integer> selected) {}

  static OptionList of(Structure structure, Scope scope, Selection selection) {
    CellList segments = CellList.of(structure, scope, ofSegments(selection, false));
    CellList phases = segments.narrowedBy(ofSegments(selection, true));
    CellList chips = phases.narrowedBy(selection);
    Map<List<Integer>, List<Integer>> all = byOption(segments);
    Map<List<Integer>, List<Integer>> wanted = byOption(phases);
    Map<List<Integer>, List<Integer>> found = byOption(chips);
    List<Option> options = new ArrayList<>();
    found.forEach(
        (key, slots) -> {
          if (slots.equals(wanted.get(key))) {
            options.add(new Option(key.get(0), all.getOrDefault(key, slots), slots));
          }
        });
    return new OptionList(List.copyOf(options), ChipRule.of(scope, selection, chips));
  }

  /** A selection's restrictions on segments, with or without the one on phases. */
  private static Selection ofSegments(Selection selection, boolean withPhase) {
    Selection kept = Selection.ALL;
    for (var entry : selection.choices().entrySet()) {
      Label label = entry.getKey();
      if (!label.ofChip() && (withPhase || label != Label.PHASE)) {
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

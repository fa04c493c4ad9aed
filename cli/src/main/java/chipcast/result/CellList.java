package chipcast.result;

import chipcast.measure.Choice;
import chipcast.measure.Label;
import chipcast.measure.Market;
import chipcast.measure.Scope;
import chipcast.measure.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The slots that a figure is about, as indices in the structure's order: found once for a
 * structure, summed for every draw.
 */
final class CellList {

  private final Structure structure;
  private final int[] segments;
  private final int[] slots;

  private CellList(Structure structure, int[] segments, int[] slots) {
    this.structure = structure;
    this.segments = segments;
    this.slots = slots;
  }

  /** The slots in a scope that a selection's labels select. */
  static CellList of(Structure structure, Scope scope, Selection selection) {
    List<int[]> found = new ArrayList<>();
    for (int segment = 0; segment < structure.segments().size(); segment++) {
      if (covers(scope, structure.segments().get(segment))) {
        addSlots(structure, segment, selection, found);
      }
    }
    return list(structure, found);
  }

  /** Every slot there is. */
  static CellList all(Structure structure) {
    Scope everywhere = Scope.DEFAULT.withUse(Choice.ALL).withMarket(Market.WORLD);
    return of(structure, everywhere, Selection.ALL);
  }

  /** The slots of this list that a selection's labels select too. */
  CellList narrowedBy(Selection selection) {
    List<int[]> found = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (selects(selection, cell(i))) {
        found.add(new int[] {segments[i], slots[i]});
      }
    }
    return list(structure, found);
  }

  private static void addSlots(
      Structure structure, int segment, Selection selection, List<int[]> found) {
    List<Slot> slots = structure.slots().get(segment);
    for (int slot = 0; slot < slots.size(); slot++) {
      if (selects(selection, new Cell(structure.segments().get(segment), slots.get(slot)))) {
        found.add(new int[] {segment, slot});
      }
    }
  }

  private static CellList list(Structure structure, List<int[]> found) {
    return new CellList(
        structure,
        found.stream().mapToInt(pair -> pair[0]).toArray(),
        found.stream().mapToInt(pair -> pair[1]).toArray());
  }

  private static boolean covers(Scope scope, SegmentLabel segment) {
    Market market = scope.market();
    return scope.use().includes(segment.use()) && market.includes(segment.market());
  }

  private static boolean selects(Selection selection, Cell cell) {
    for (Map.Entry<Label, Choice> entry : selection.choices().entrySet()) {
      if (!entry.getValue().includes(cell.label(entry.getKey()))) {
        return false;
      }
    }
    return true;
  }

  int size() {
    return segments.length;
  }

  int segment(int i) {
    return segments[i];
  }

  int slot(int i) {
    return slots[i];
  }

  Cell cell(int i) {
    return new Cell(
        structure.segments().get(segments[i]), structure.slots().get(segments[i]).get(slots[i]));
  }

  Structure structure() {
    return structure;
  }
}

package chipcast.result;

import chipcast.measure.Basis;
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
 * structure, summed for every draw. Where pairings matter a slot stands here once for each pair
 * that it serves in, and counts in each with a part of its amount.
 */
final class CellList {

  /** In place of a pair's index: the slot as a whole. */
  private static final int WHOLE = -1;

  private final Structure structure;
  private final int[] segments;
  private final int[] slots;
  private final int[] pairs;

  private CellList(Structure structure, int[] segments, int[] slots, int[] pairs) {
    this.structure = structure;
    this.segments = segments;
    this.slots = slots;
    this.pairs = pairs;
  }

  /** The slots in a scope that a selection's labels select. */
  static CellList of(Structure structure, Scope scope, Selection selection) {
    List<int[]> found = new ArrayList<>();
    for (int segment = 0; segment < structure.segments().size(); segment++) {
      if (covers(scope, structure.segments().get(segment))) {
        addSlots(structure, segment, found);
      }
    }
    return list(structure, found).narrowedBy(selection);
  }

  /** Every slot there is. */
  static CellList all(Structure structure) {
    Scope everywhere = Scope.DEFAULT.withUse(Choice.ALL).withMarket(Market.WORLD);
    return of(structure, everywhere, Selection.ALL);
  }

  /** The slots of this list that a selection's labels select too. */
  CellList narrowedBy(Selection selection) {
    if (selection.choices().isEmpty()) {
      return this;
    }
    CellList from = selection.choices().containsKey(Label.PAIRING) ? apart() : this;
    List<int[]> found = new ArrayList<>();
    for (int i = 0; i < from.size(); i++) {
      if (selects(selection, from.cell(i))) {
        found.add(new int[] {from.segments[i], from.slots[i], from.pairs[i]});
      }
    }
    return list(structure, found);
  }

  /** The same slots, told apart by pairs if a label asks for it. */
  CellList apartFor(Label by) {
    return by == Label.PAIRING ? apart() : this;
  }

  /** The same slots, once for each pair that they serve in. */
  private CellList apart() {
    List<int[]> found = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      int of = structure.slots().get(segments[i]).get(slots[i]).pairs().size();
      if (of == 1 || pairs[i] != WHOLE) {
        found.add(new int[] {segments[i], slots[i], pairs[i]});
      } else {
        for (int pair = 0; pair < of; pair++) {
          found.add(new int[] {segments[i], slots[i], pair});
        }
      }
    }
    return list(structure, found);
  }

  private static void addSlots(Structure structure, int segment, List<int[]> found) {
    for (int slot = 0; slot < structure.slots().get(segment).size(); slot++) {
      found.add(new int[] {segment, slot, WHOLE});
    }
  }

  private static CellList list(Structure structure, List<int[]> found) {
    return new CellList(
        structure,
        found.stream().mapToInt(cell -> cell[0]).toArray(),
        found.stream().mapToInt(cell -> cell[1]).toArray(),
        found.stream().mapToInt(cell -> cell[2]).toArray());
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
        structure.segments().get(segments[i]),
        structure.slots().get(segments[i]).get(slots[i]),
        Math.max(0, pairs[i]));
  }

  /** Whether a cell is a whole slot, and not what it serves in one pair. */
  boolean isWhole(int i) {
    return pairs[i] == WHOLE;
  }

  /** The part of the slot's amount that the cell counts; 1 for a whole slot. */
  double part(Outcome outcome, Basis basis, int year, int i, int lane) {
    return isWhole(i) ? 1 : outcome.pairPart(basis, year, segments[i], slots[i], pairs[i], lane);
  }

  Structure structure() {
    return structure;
  }
}

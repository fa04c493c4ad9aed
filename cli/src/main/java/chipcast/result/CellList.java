package chipcast.result;

import chipcast.measure.Basis;
import chipcast.measure.Choice;
import chipcast.measure.Label;
import chipcast.measure.Market;
import chipcast.measure.Scope;
import chipcast.measure.Selection;
import java.util.Arrays;
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
  private final boolean whole;

  private CellList(Structure structure, int[] segments, int[] slots, int[] pairs) {
    this.structure = structure;
    this.segments = segments;
    this.slots = slots;
    this.pairs = pairs;
    boolean each = true;
    for (int pair : pairs) {
      each &= pair == WHOLE;
    }
    this.whole = each;
  }

  /** The slots in a scope that a selection's labels select. */
  static CellList of(Structure structure, Scope scope, Selection selection) {
    Found found = new Found(structure);
    for (int segment = 0; segment < structure.segments().size(); segment++) {
      if (covers(scope, structure.segments().get(segment))) {
        for (int slot = 0; slot < structure.slots().get(segment).size(); slot++) {
          found.add(segment, slot, WHOLE);
        }
      }
    }
    return found.list().narrowedBy(selection);
  }

  /** A list that grows. */
  private static final class Found {
    private final Structure structure;
    private int[] segments = new int[64];
    private int[] slots = new int[64];
    private int[] pairs = new int[64];
    private int size;

    Found(Structure structure) {
      this.structure = structure;
    }

    void add(int segment, int slot, int pair) {
      if (size == slots.length) {
        segments = Arrays.copyOf(segments, 2 * size);
        slots = Arrays.copyOf(slots, 2 * size);
        pairs = Arrays.copyOf(pairs, 2 * size);
      }
      segments[size] = segment;
      slots[size] = slot;
      pairs[size++] = pair;
    }

    CellList list() {
      return new CellList(
          structure,
          Arrays.copyOf(segments, size),
          Arrays.copyOf(slots, size),
          Arrays.copyOf(pairs, size));
    }
  }

  /** Every slot there is. */
  static CellList all(Structure structure) {
    Scope everywhere = Scope.DEFAULT.withUse(Choice.ALL).withMarket(Market.WORLD);
    return of(structure, everywhere, Selection.ALL);
  }

  /** The slots of this list that a selection's labels select too. */
  CellList narrowedBy(Selection selection) {
    CellList narrowed = selection.choices().containsKey(Label.PAIRING) ? apart() : this;
    for (Map.Entry<Label, Choice> entry : selection.choices().entrySet()) {
      narrowed = narrowed.with(entry.getKey(), entry.getValue());
    }
    return narrowed;
  }

  private CellList with(Label label, Choice choice) {
    boolean ofSegment = !label.ofChip() && label != Label.PHASE;
    Found found = new Found(structure);
    boolean included = false;
    for (int i = 0; i < size(); i++) {
      if (!ofSegment || i == 0 || segments[i] != segments[i - 1]) {
        included = choice.includes(cell(i).label(label));
      }
      if (included) {
        found.add(segments[i], slots[i], pairs[i]);
      }
    }
    return found.list();
  }

  /** The same slots, told apart by pairs if a label asks for it. */
  CellList apartFor(Label by) {
    return by == Label.PAIRING ? apart() : this;
  }

  /** The same slots, once for each pair that they serve in. */
  private CellList apart() {
    Found found = new Found(structure);
    for (int i = 0; i < size(); i++) {
      int of = structure.slots().get(segments[i]).get(slots[i]).pairs().size();
      if (of == 1 || pairs[i] != WHOLE) {
        found.add(segments[i], slots[i], pairs[i]);
      } else {
        for (int pair = 0; pair < of; pair++) {
          found.add(segments[i], slots[i], pair);
        }
      }
    }
    return found.list();
  }

  private static boolean covers(Scope scope, SegmentLabel segment) {
    Market market = scope.market();
    return scope.use().includes(segment.use()) && market.includes(segment.market());
  }

  int size() {
    return segments.length;
  }

  /** The segment of each cell; read only. */
  int[] segments() {
    return segments;
  }

  /** The slot of each cell, within its segment; read only. */
  int[] slots() {
    return slots;
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

  /** Whether all cells are. */
  boolean areWhole() {
    return whole;
  }

  /** The part of the slot's amount that the cell counts; 1 for a whole slot. */
  double part(Outcome outcome, Basis basis, int year, int i, int lane) {
    return isWhole(i) ? 1 : outcome.pairPart(basis, year, segments[i], slots[i], pairs[i], lane);
  }

  Structure structure() {
    return structure;
  }
}

package chipcast.result;

import chipcast.measure.Basis;
import chipcast.measure.Choice;
import chipcast.measure.Label;
import chipcast.measure.Lens;
import chipcast.measure.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sums of the first lane in several lenses at once, by year and by group, found in a single pass
 * over the cells. Each is the total that a measure of the group alone gives, but for the order of
 * addition; a screen that shows many of them comes about in a fraction of the time.
 */
public final class Tally {
  private final Structure structure;
  private final List<Count> counts;
  private final List<Label> by;

  /** Whether groups differ by more than segment and chip. */
  private final boolean bySlot;

  private final Map<List<String>, Integer> numbers = new LinkedHashMap<>();

  /** Sums by group, count and year. */
  private final List<double[][]> sums = new ArrayList<>();

  /**
   * What is counted.
   *
   * @param lens the denominator
   * @param basis new or installed
   */
  public record Count(Lens lens, Basis basis) {}

  private Tally(Structure structure, List<Count> counts, List<Label> by) {
    this.structure = structure;
    this.counts = byBasis(counts);
    this.by = List.copyOf(by);
    this.bySlot = by.contains(Label.PHASE) || by.contains(Label.PRICE_BASIS);
  }

  /** New before installed, so that each basis has its counts beside each other. */
  private static List<Count> byBasis(List<Count> counts) {
    List<Count> ordered = new ArrayList<>();
    for (Basis basis : Basis.values()) {
      for (Count count : counts) {
        if (count.basis() == basis) {
          ordered.add(count);
        }
      }
    }
    return List.copyOf(ordered);
  }

  /**
   * Sums an outcome's first lane.
   *
   * @param scope use and market of what is summed; its lens, basis and year do not matter
   * @param counts what is counted
   * @param by labels whose values together name a group
   */
  public static Tally of(Outcome outcome, Scope scope, List<Count> counts, List<Label> by) {
    Tally tally = new Tally(outcome.structure(), counts, by);
    List<SegmentLabel> segments = outcome.structure().segments();
    for (int segment = 0; segment < segments.size(); segment++) {
      SegmentLabel label = segments.get(segment);
      if (scope.use().includes(label.use()) && scope.market().includes(label.market())) {
        tally.add(outcome, segment);
      }
    }
    return tally;
  }

  private void add(Outcome outcome, int segment) {
    if (by.contains(Label.PAIRING)) {
      addByPairs(outcome, segment);
      return;
    }
    List<Slot> slots = structure.slots().get(segment);
    IdentityHashMap<ChipLabel, Parts> ofChip = new IdentityHashMap<>();
    List<Lens> added = lenses(Basis.NEW);
    List<Lens> installed = lenses(Basis.INSTALLED);
    for (int slot = 0; slot < slots.size(); slot++) {
      Parts parts = parts(segment, slots.get(slot), added.size(), ofChip);
      if (!added.isEmpty()) {
        outcome.addYears(added, Basis.NEW, segment, slot, 0, parts.added());
      }
      if (!installed.isEmpty()) {
        outcome.addYears(installed, Basis.INSTALLED, segment, slot, 0, parts.installed());
      }
    }
  }

  /** As above, each slot parted among the pairs that it serves in. */
  private void addByPairs(Outcome outcome, int segment) {
    List<Slot> slots = structure.slots().get(segment);
    int years = structure.years().size();
    for (int slot = 0; slot < slots.size(); slot++) {
      double[][] whole = new double[counts.size()][years];
      for (Basis basis : Basis.values()) {
        List<Lens> lenses = lenses(basis);
        double[][] sums =
            Arrays.copyOfRange(
                whole, basis == Basis.NEW ? 0 : counts.size() - lenses.size(), counts.size());
        if (!lenses.isEmpty()) {
          outcome.addYears(lenses, basis, segment, slot, 0, sums);
        }
      }
      for (int pair = 0; pair < slots.get(slot).pairs().size(); pair++) {
        addPart(outcome, segment, slot, pair, whole);
      }
    }
  }

  private void addPart(Outcome outcome, int segment, int slot, int pair, double[][] whole) {
    Cell cell =
        new Cell(structure.segments().get(segment), structure.slots().get(segment).get(slot), pair);
    double[][] to = group(cell);
    for (int count = 0; count < whole.length; count++) {
      Basis basis = counts.get(count).basis();
      for (int year = 0; year < whole[count].length; year++) {
        if (whole[count][year] != 0) {
          double part = outcome.pairPart(basis, year, segment, slot, pair, 0);
          to[count][year] += whole[count][year] * part;
        }
      }
    }
  }

  /** The sums of a group by basis. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Parts(double[][] added, double[][] installed) {}

  /** The lenses counted on a basis, in the order of the counts. */
  private List<Lens> lenses(Basis basis) {
    List<Lens> lenses = new ArrayList<>();
    for (Count count : counts) {
      if (count.basis() == basis) {
        lenses.add(count.lens());
      }
    }
    return lenses;
  }

  private static void add(double[] amounts, double[] to) {
    for (int year = 0; year < amounts.length; year++) {
      to[year] += amounts[year];
    }
  }

  /** The sums of a slot's group; slots of one chip in one segment mostly share theirs. */
  private Parts parts(int segment, Slot slot, int added, IdentityHashMap<ChipLabel, Parts> ofChip) {
    Parts known = bySlot ? null : ofChip.get(slot.chip());
    if (known == null) {
      double[][] group = group(new Cell(structure.segments().get(segment), slot, 0));
      known = new Parts(group, Arrays.copyOfRange(group, added, group.length));
      ofChip.put(slot.chip(), known);
    }
    return known;
  }

  private double[][] group(Cell cell) {
    List<String> values = new ArrayList<>(by.size());
    for (Label label : by) {
      values.add(cell.label(label));
    }
    return sumsOf(values);
  }

  private double[][] sumsOf(List<String> values) {
    Integer number = numbers.get(values);
    if (number == null) {
      number = sums.size();
      numbers.put(values, number);
      sums.add(new double[counts.size()][structure.years().size()]);
    }
    return sums.get(number);
  }

  /** The labels by which groups are told apart. */
  public List<Label> by() {
    return by;
  }

  /** The same sums by fewer labels, or by none. */
  public Tally by(List<Label> fewer) {
    Tally coarser = new Tally(structure, counts, fewer);
    numbers.forEach(
        (values, number) -> {
          List<String> kept = new ArrayList<>(fewer.size());
          for (Label label : fewer) {
            kept.add(values.get(by.indexOf(label)));
          }
          double[][] to = coarser.sumsOf(kept);
          for (int count = 0; count < to.length; count++) {
            add(sums.get(number)[count], to[count]);
          }
        });
    return coarser;
  }

  /** Only the groups in which a label has a value. */
  public Tally where(Label label, Choice choice) {
    Tally fewer = new Tally(structure, counts, by);
    int at = by.indexOf(label);
    numbers.forEach(
        (values, number) -> {
          if (choice.includes(values.get(at))) {
            double[][] to = fewer.sumsOf(values);
            for (int count = 0; count < to.length; count++) {
              add(sums.get(number)[count], to[count]);
            }
          }
        });
    return fewer;
  }

  /** Values of the labels of every group, in the structure's order. */
  public List<List<String>> groups() {
    return List.copyOf(numbers.keySet());
  }

  /** A group's sum in a year, by its index in the structure; zero for an unknown group. */
  public double sum(List<String> group, Count count, int year) {
    Integer number = numbers.get(group);
    return number == null ? 0.0 : sums.get(number)[indexOf(count)][year];
  }

  /**
   * The list's own search asks for the record's equality, which the JVM would have to make first.
   */
  private int indexOf(Count count) {
    int at = 0;
    while (counts.get(at).lens() != count.lens() || counts.get(at).basis() != count.basis()) {
      at++;
    }
    return at;
  }

  /** The sum of all groups in a year, by its index in the structure. */
  public double whole(Count count, int year) {
    double whole = 0.0;
    int at = indexOf(count);
    for (double[][] group : sums) {
      whole += group[at][year];
    }
    return whole;
  }
}

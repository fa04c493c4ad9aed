package chipcast.projection;

import chipcast.hardware.CatalogueChip;
import chipcast.hardware.ServedPhase;
import chipcast.result.ChipLabel;
import chipcast.result.SegmentLabel;
import chipcast.result.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the outcomes of a plan are made of: the slots of each segment, and where each stands. Made
 * when first asked for, as a plan may only be checked, and then kept for all its projections.
 */
final class Slots {
  private @Nullable Made made;

  /**
   * The slots of a plan.
   *
   * @param segments what each is called in results
   * @param slots by segment
   * @param places of the slots, by segment
   * @param cells index of each slot's cell, for loops over all of them: segment × slot
   * @param phases number of each slot's phase among its cell's, likewise
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Made(
      List<SegmentLabel> segments,
      List<List<Slot>> slots,
      List<List<SlotPlace>> places,
      int[][] cells,
      int[][] phases) {}

  /** The slots of a plan; every call with the same one. */
  synchronized Made of(Plan plan) {
    Made known = made;
    if (known == null) {
      known = make(plan);
      made = known;
    }
    return known;
  }

  private static Made make(Plan plan) {
    ChipLabel[] chipLabels = labels(plan);
    List<SegmentLabel> labels = new ArrayList<>();
    List<List<Slot>> slots = new ArrayList<>();
    List<List<SlotPlace>> places = new ArrayList<>();
    for (Segment segment : plan.market().segments()) {
      List<Slot> own = new ArrayList<>();
      List<SlotPlace> at = new ArrayList<>();
      for (Pool pool : segment.pools()) {
        for (Line line : pool.lines()) {
          List<Slot.Pair> pairs = pairs(plan, segment, line);
          for (int cell = line.firstCell(); cell < line.firstCell() + line.cells(); cell++) {
            add(plan, segment, plan.market().cells().get(cell), chipLabels, pairs, own, at);
          }
        }
      }
      labels.add(segment.label());
      slots.add(List.copyOf(own));
      places.add(List.copyOf(at));
    }
    return new Made(
        List.copyOf(labels),
        List.copyOf(slots),
        List.copyOf(places),
        ofEach(places, place -> place.cell().index()),
        ofEach(places, SlotPlace::phase));
  }

  private static int[][] ofEach(List<List<SlotPlace>> places, ToIntFunction<SlotPlace> number) {
    int[][] numbers = new int[places.size()][];
    for (int segment = 0; segment < numbers.length; segment++) {
      numbers[segment] = new int[places.get(segment).size()];
      for (int slot = 0; slot < numbers[segment].length; slot++) {
        numbers[segment][slot] = number.applyAsInt(places.get(segment).get(slot));
      }
    }
    return numbers;
  }

  private static void add(
      Plan plan,
      Segment segment,
      Cell cell,
      ChipLabel[] labels,
      List<Slot.Pair> pairs,
      List<Slot> slots,
      List<SlotPlace> places) {
    CatalogueChip chip = plan.chips().get(cell.chip());
    ChipLabel label = labels[cell.chip()];
    String basis = HourTable.basis(chip.family(), plan.buyers().get(segment.buyer())).word();
    List<ServedPhase> phases = plan.services().get(segment.service()).phases();
    for (int phase = 0; phase < cell.phases().size(); phase++) {
      String served = phases.get(cell.phases().get(phase).phase()).phase();
      slots.add(new Slot(cell.index(), label, served, pairs, basis));
      places.add(new SlotPlace(cell, phase));
    }
  }

  /** The options that a line has a part in, with the architectures of their chips. */
  private static List<Slot.Pair> pairs(Plan plan, Segment segment, Line line) {
    List<Slot.Pair> pairs = new ArrayList<>();
    for (Option option : segment.options()) {
      if (option.lines().contains(line.index())) {
        int last = option.lines().size() - 1;
        String reads = architecture(plan, option.lines().get(0));
        pairs.add(
            new Slot.Pair(option.index(), reads, architecture(plan, option.lines().get(last))));
      }
    }
    if (pairs.isEmpty()) { // Nobody can choose it; what stands there stands alone.
      String own = architecture(plan, line.index());
      pairs.add(new Slot.Pair(segment.options().size(), own, own));
    }
    return List.copyOf(pairs);
  }

  private static String architecture(Plan plan, int line) {
    int family = plan.market().lines().get(line).family();
    return plan.families().get(family).architecture().word();
  }

  private static ChipLabel[] labels(Plan plan) {
    ChipLabel[] labels = new ChipLabel[plan.chips().size()];
    for (int chip = 0; chip < labels.length; chip++) {
      labels[chip] = label(plan.chips().get(chip));
    }
    return labels;
  }

  private static ChipLabel label(CatalogueChip chip) {
    return new ChipLabel(
        chip.id(),
        chip.family().id(),
        chip.productLine(),
        chip.family().vendor(),
        chip.family().designer(),
        chip.listed().foundry(),
        chip.family().architecture().word(),
        chip.family().architecture().chipClass(),
        chip.generated());
  }
}

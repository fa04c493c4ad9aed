package chipcast.result;

import chipcast.measure.Basis;
import chipcast.measure.CandidateFigure;
import chipcast.measure.Lens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small outcome for tests, made up slot by slot; what is not stated is zero or NaN. */
final class Scene implements Outcome {

  private final List<Integer> years;
  private final int lanes;
  private final List<SegmentLabel> segments = new ArrayList<>();
  private final List<List<Slot>> slots = new ArrayList<>();
  private final Map<String, Double> figures = new LinkedHashMap<>();

  Scene(int firstYear, int lastYear, int lanes) {
    this.years = new ArrayList<>();
    for (int year = firstYear; year <= lastYear; year++) {
      years.add(year);
    }
    this.lanes = lanes;
  }

  static ChipLabel chip(String chip, String family, String vendor, String chipClass) {
    return new ChipLabel(chip, family, family, vendor, vendor, "tsmc", chipClass, chipClass, false);
  }

  /** Adds a segment of the market {@code us} and gives its index. */
  int segment(String workload, String use) {
    return segment("cloud", "us", workload, use);
  }

  int segment(String buyer, String market, String workload, String use) {
    segments.add(new SegmentLabel(buyer, market, workload, use, "slow", "joint"));
    slots.add(new ArrayList<>());
    return segments.size() - 1;
  }

  /** Adds an option with one slot. */
  int slot(int segment, ChipLabel chip, String phase) {
    int option = slots.get(segment).size();
    return slot(segment, option, chip, phase);
  }

  int slot(int segment, int option, ChipLabel chip, String phase) {
    Slot.Pair alone = new Slot.Pair(option, chip.architecture(), chip.architecture());
    return slot(segment, option, chip, phase, alone);
  }

  /** Adds a slot of a chip that serves in pairs, all of which take an equal part of it. */
  int slot(int segment, int option, ChipLabel chip, String phase, Slot.Pair... pairs) {
    slots.get(segment).add(new Slot(option, chip, phase, List.of(pairs), "merchant"));
    return slots.get(segment).size() - 1;
  }

  Scene with(Lens lens, Basis basis, int year, int segment, int slot, double... byLane) {
    for (int lane = 0; lane < byLane.length; lane++) {
      figures.put(key(lens, basis, years.indexOf(year), segment, slot, lane), byLane[lane]);
    }
    return this;
  }

  Scene stated(SlotFigure figure, int year, int segment, int slot, double value) {
    figures.put(key(figure, years.indexOf(year), segment, slot), value);
    return this;
  }

  Scene taskFlop(int segment, double value) {
    figures.put(key("flopPerTask", segment), value);
    return this;
  }

  Scene rent(int resource, int year, double value) {
    figures.put(key(ResourceFigure.RENT, years.indexOf(year), resource), value);
    return this;
  }

  private static String key(Object... parts) {
    return List.of(parts).toString();
  }

  @Override
  public Structure structure() {
    return new Structure(
        "scene",
        years,
        segments,
        slots,
        List.of(new ResourceLabel("hbm", "B"), new ResourceLabel("power", "W")),
        List.of("hardwired"));
  }

  @Override
  public int lanes() {
    return lanes;
  }

  @Override
  public double amount(Lens lens, Basis basis, int year, int segment, int slot, int lane) {
    return figures.getOrDefault(key(lens, basis, year, segment, slot, lane), 0.0);
  }

  @Override
  public double flopPerTask(int year, int segment, int lane) {
    return figures.getOrDefault(key("flopPerTask", segment), 1.0);
  }

  @Override
  public double figure(SlotFigure figure, int year, int segment, int slot, int lane) {
    return figures.getOrDefault(key(figure, year, segment, slot), Double.NaN);
  }

  @Override
  public double pairPart(Basis basis, int year, int segment, int slot, int pair, int lane) {
    return 1.0 / slots.get(segment).get(slot).pairs().size();
  }

  @Override
  public double contracted(Lens lens, int year, int segment, int slot, int lane) {
    return 0.0;
  }

  @Override
  public double askedTasks(int year, int segment, int lane) {
    return figures.getOrDefault(key("askedTasks", year, segment), 0.0);
  }

  @Override
  public double unmetTasks(int year, int segment, int lane) {
    return 0.0;
  }

  @Override
  public double resource(ResourceFigure figure, int year, int resource, int lane) {
    return figures.getOrDefault(key(figure, year, resource), Double.NaN);
  }

  @Override
  public double candidate(CandidateFigure figure, int candidate, int lane) {
    return figure == CandidateFigure.VOLUME ? 20_000 : Double.NaN;
  }

  @Override
  public List<SanityCheck> sanity(int lane) {
    return List.of();
  }
}

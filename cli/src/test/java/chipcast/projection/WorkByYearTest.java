package chipcast.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.assumption.Workload;
import chipcast.assumption.World;
import chipcast.hardware.ServedPhase;
import chipcast.source.MapNode;
import chipcast.source.Values;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What of a workload changes with the years: the model that does it, and the size of a task. */
class WorkByYearTest {
  private static final int IN_2026 = 1;
  private static final int IN_2027 = 2;
  private static final int IN_2028 = 3;
  private static final int IN_2029 = 4;

  private static MapNode small(String path, String yaml) {
    return Trees.with(Worlds.small(), path, yaml);
  }

  private static int segment(ProjectedOutcome outcome, String workload) {
    for (Segment segment : outcome.plan().market().segments()) {
      if (segment.label().workload().equals(workload)) {
        return segment.index();
      }
    }
    throw new IllegalArgumentException(workload);
  }

  private static double flop(ProjectedOutcome outcome, String workload, int year) {
    return outcome.flopPerTask(year, segment(outcome, workload), 0);
  }

  @Test
  void theSameModelLaterChangesNoBit() {
    MapNode same = small("workloads.batch.later_models", "{2027: dense, 2029: dense}");
    assertThat(Bits.of(Worlds.run(same))).isEqualTo(Bits.of(Worlds.run(Worlds.small())));
  }

  @Test
  void anotherModelDoesTheWorkFromItsYearOn() {
    ProjectedOutcome before = Worlds.run(Worlds.small());
    ProjectedOutcome after = Worlds.run(small("workloads.batch.later_models", "{2028: experts}"));
    Identities.hold(after);
    assertThat(flop(after, "batch", IN_2027)).isEqualTo(flop(before, "batch", IN_2027));
    // 2 FLOP for each of 5 instead of 8 billion parameters, and twice the attention.
    double prefill = 512 * (2 * 5e9 + 1e6 * 256);
    double decode = 100 * Math.pow(1.1, 3) * (2 * 5e9 + 2e6 * 600);
    assertThat(flop(after, "batch", IN_2028)).isCloseTo(prefill + decode, within(1.0));
    assertThat(flop(after, "chat", IN_2028)).isEqualTo(flop(before, "chat", IN_2028));
  }

  @Test
  void aHardWiredChipHasNoWorkOnceItsModelIsGone() {
    MapNode wired = small("chips.gamma-1.hard_wired", "{model: dense, parameters: 8e9}");
    wired = Trees.with(wired, "families.gamma.access.us", "1");
    wired = Trees.with(wired, "families.gamma.roadmap.cadence", "1 year");
    MapNode gone = Trees.with(wired, "workloads.batch.later_models", "{2029: experts}");
    assertThat(newChipsOfGamma(Worlds.run(wired), IN_2029)).isPositive();
    ProjectedOutcome after = Worlds.run(gone);
    Identities.hold(after);
    assertThat(newChipsOfGamma(after, IN_2027)).isPositive();
    assertThat(newChipsOfGamma(after, IN_2029)).isZero();
  }

  private static double newChipsOfGamma(ProjectedOutcome outcome, int year) {
    double chips = 0;
    for (Cell cell : outcome.plan().market().cells()) {
      boolean gamma = outcome.plan().chips().get(cell.chip()).family().id().equals("gamma");
      boolean batch =
          outcome.plan().market().segments().get(cell.segment()).label().workload().equals("batch");
      chips += gamma && batch ? outcome.year(year).newChips(cell.index(), 0) : 0;
    }
    return chips;
  }

  @Test
  void theSizeOfATaskCountsRelativeToTheBaseYear() {
    ProjectedOutcome before = Worlds.run(Worlds.small());
    ProjectedOutcome after =
        Worlds.run(small("workloads.chat.task_size", "{path: {2025: 2, 2026: 1}}"));
    assertThat(flop(after, "chat", 0)).isEqualTo(flop(before, "chat", 0));
    double half = flop(before, "chat", IN_2026) / 2;
    assertThat(flop(after, "chat", IN_2026)).isCloseTo(half, within(1e-9 * half));
  }

  @Test
  void filmIsReadFrameByFrameBesideTheText() {
    World world = Worlds.read(Worlds.baseline());
    Workload video = Objects.requireNonNull(world.workloads().get("video-vlm"));
    List<ServedPhase> phases =
        ServedPhase.of(
            video,
            Objects.requireNonNull(world.models().get(video.model())),
            video.tiers().values().iterator().next(),
            Values.points());
    // Five minutes at one frame a second, 263 tokens each, made of four patches a token.
    assertThat(phases.get(0).unitsPerTask()).isCloseTo(300 * 1052, within(1e-3));
    assertThat(phases.get(1).unitsPerTask()).isCloseTo(100 + 300 * 263, within(1e-3));
  }
}

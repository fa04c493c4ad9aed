package chipcast.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FleetLanesTest {
  private static final int LANES = 4;
  private static final int CHIPS = 3;
  private static final int SEGMENTS = 5;
  private static final int YEAR = 2027;

  @Property(tries = 200)
  void everyLaneHasTheBitsOfThePlainForm(@ForAll long seed) {
    World world = new World(seed);
    FleetLanes fleet = new FleetLanes(world.structure, LANES, world.opening.clone());
    fleet.settle(world.inputs);
    double[] stranded = fleet.stranded(world.inputs);
    for (int lane = 0; lane < LANES; lane++) {
      FleetYear plain = FleetYear.of(world.structure, world.inputs, world.opening, lane);
      for (FleetYear.Cell cell : plain.cells()) {
        int at = world.structure.stock(cell.cohort(), cell.segment()) * LANES + lane;
        assertThat(fleet.stock()[at]).isEqualTo(cell.surviving());
        assertThat(fleet.aged()[at]).isEqualTo(cell.aged());
        assertThat(fleet.pricedOut()[at]).isEqualTo(cell.pricedOut());
        assertThat(stranded[at]).isEqualTo(cell.stranded());
      }
      for (int segment = 0; segment < SEGMENTS; segment++) {
        assertThat(fleet.lacking()[segment * LANES + lane])
            .isEqualTo(plain.segments().get(segment).lacking());
      }
    }
  }

  @Property(tries = 200)
  void openingAndBuiltLessRetiredIsClosingForEveryChip(@ForAll long seed) {
    World world = new World(seed);
    FleetLanes fleet = new FleetLanes(world.structure, LANES, world.opening.clone());
    fleet.settle(world.inputs);
    double[] built = world.fill(CHIPS * SEGMENTS, () -> 50);
    fleet.build(YEAR, built);
    for (int chip = 0; chip < CHIPS; chip++) {
      for (int lane = 0; lane < LANES; lane++) {
        double opening = world.ofChip(world.opening, chip, lane);
        double gone =
            world.ofChip(fleet.aged(), chip, lane) + world.ofChip(fleet.pricedOut(), chip, lane);
        double closing = world.ofChip(fleet.stock(), chip, lane);
        assertThat(opening + 50.0 * SEGMENTS - gone)
            .isCloseTo(closing, within(1e-9 * (1 + closing)));
      }
    }
  }

  @Property(tries = 200)
  void stocksStayPositiveAndMovesNeverOverfill(@ForAll long seed) {
    World world = new World(seed);
    FleetLanes fleet = new FleetLanes(world.structure, LANES, world.opening.clone());
    fleet.settle(world.inputs);
    assertThat(Arrays.stream(fleet.stock())).allMatch(chips -> chips >= 0);
    assertThat(Arrays.stream(fleet.lacking())).allMatch(tasks -> tasks >= 0);
    for (int lane = 0; lane < LANES; lane++) {
      FleetYear year = FleetYear.of(world.structure, world.inputs, world.opening, lane);
      for (FleetYear.Cell cell : year.cells()) {
        FleetYear.SegmentTerm term = year.segments().get(cell.segment());
        if (cell.moved() > 1e-9) {
          assertThat(term.surviving()).isLessThanOrEqualTo(term.needed() * (1 + 1e-12));
        }
        assertThat(cell.stranded()).isLessThanOrEqualTo(cell.surviving());
      }
    }
  }

  /** A fleet of two buyers, drawn from a seed. */
  private static final class World {
    final SplittableRandom random;
    final FleetStructure structure;
    final FleetInputs inputs;
    final double[] opening;

    World(long seed) {
      random = new SplittableRandom(seed);
      List<Cohort> cohorts = new ArrayList<>();
      for (int chip = 0; chip < CHIPS; chip++) {
        for (int vintage = YEAR - 3; vintage <= YEAR; vintage++) {
          cohorts.add(new Cohort(chip, vintage));
        }
      }
      List<Pool> segments =
          List.of(
              new Pool(0, true),
              new Pool(1, false),
              new Pool(0, false),
              new Pool(0, false),
              new Pool(1, true));
      boolean[] holds = new boolean[CHIPS * SEGMENTS];
      for (int i = 0; i < holds.length; i++) {
        holds[i] = random.nextInt(5) > 0;
      }
      structure = FleetStructure.of(cohorts, segments, new boolean[] {true, false, true}, holds);
      opening = opening(cohorts);
      inputs = inputs(cohorts.size());
    }

    private FleetInputs inputs(int cohorts) {
      return new FleetInputs(
          YEAR,
          fill(cohorts, random::nextDouble),
          fill(CHIPS * SEGMENTS, () -> random.nextInt(5) == 0 ? 0 : random.nextDouble(1, 9)),
          fill(CHIPS * SEGMENTS, random::nextDouble),
          fill(SEGMENTS, () -> random.nextDouble(0.3, 2)),
          fill(1, () -> random.nextDouble(0.5)),
          fill(SEGMENTS, () -> random.nextDouble(0, 4000)),
          fill(1, random::nextDouble),
          fill(1, () -> random.nextDouble(0.5, 3)));
    }

    private double[] opening(List<Cohort> cohorts) {
      double[] chips = new double[cohorts.size() * SEGMENTS * LANES];
      for (int cohort = 0; cohort < cohorts.size(); cohort++) {
        for (int segment = 0; segment < SEGMENTS; segment++) {
          boolean old = structure.vintage(cohort) < YEAR && structure.holds(cohort, segment);
          for (int lane = 0; lane < LANES; lane++) {
            int at = structure.stock(cohort, segment) * LANES + lane;
            chips[at] = old ? random.nextDouble(0, 100) : 0;
          }
        }
      }
      return chips;
    }

    double[] fill(int entries, DoubleSupplier value) {
      double[] array = new double[entries * LANES];
      for (int i = 0; i < array.length; i++) {
        array[i] = value.getAsDouble();
      }
      return array;
    }

    double ofChip(double[] array, int chip, int lane) {
      double sum = 0;
      for (int cohort = 0; cohort < structure.cohorts(); cohort++) {
        for (int segment = 0; segment < SEGMENTS; segment++) {
          if (structure.chip(cohort) == chip) {
            sum += array[structure.stock(cohort, segment) * LANES + lane];
          }
        }
      }
      return sum;
    }
  }
}

package chipcast.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.function.ToDoubleFunction;
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
        int at = world.structure.place(cell.cohort(), cell.segment()) * LANES + lane;
        assertThat(fleet.stock()[at]).isEqualTo(cell.surviving());
        assertThat(stranded[at]).isEqualTo(cell.stranded());
      }
      for (int buyer = 0; buyer < 2; buyer++) {
        for (int chip = 0; chip < CHIPS; chip++) {
          int at = (buyer * CHIPS + chip) * LANES + lane;
          double aged = world.sum(plain, buyer, chip, FleetYear.Cell::aged);
          double pricedOut = world.sum(plain, buyer, chip, FleetYear.Cell::pricedOut);
          assertThat(fleet.aged()[at]).isCloseTo(aged, within(1e-12 * (1 + aged)));
          assertThat(fleet.pricedOut()[at]).isCloseTo(pricedOut, within(1e-12 * (1 + pricedOut)));
        }
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
    double[] built = world.fill(world.structure.cells(), () -> 50);
    fleet.build(YEAR, built);
    for (int chip = 0; chip < CHIPS; chip++) {
      for (int lane = 0; lane < LANES; lane++) {
        double opening = world.ofChip(world.opening, chip, lane);
        double gone = 0;
        for (int buyer = 0; buyer < 2; buyer++) {
          int at = (buyer * CHIPS + chip) * LANES + lane;
          gone += fleet.aged()[at] + fleet.pricedOut()[at];
        }
        double closing = world.ofChip(fleet.stock(), chip, lane);
        assertThat(opening + 50.0 * world.segmentsOf(chip) - gone)
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
    final int[] cells;
    final int[] buyers;

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
      cells = new int[CHIPS * SEGMENTS];
      int count = 0;
      for (int i = 0; i < cells.length; i++) {
        cells[i] = random.nextInt(5) > 0 ? count++ : -1;
      }
      buyers = segments.stream().mapToInt(Pool::buyer).toArray();
      structure = FleetStructure.of(cohorts, segments, new boolean[] {true, false, true}, cells);
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
      double[] chips = new double[structure.places() * LANES];
      for (int cohort = 0; cohort < cohorts.size(); cohort++) {
        boolean old = structure.vintage(cohort) < YEAR;
        int from = structure.firstPlace(cohort) * LANES;
        for (int at = from; at < structure.firstPlace(cohort + 1) * LANES; at++) {
          chips[at] = old ? random.nextDouble(0, 100) : 0;
        }
      }
      return chips;
    }

    /** Segments that may hold a chip. */
    int segmentsOf(int chip) {
      int count = 0;
      for (int segment = 0; segment < SEGMENTS; segment++) {
        count += cells[chip * SEGMENTS + segment] < 0 ? 0 : 1;
      }
      return count;
    }

    double sum(FleetYear plain, int buyer, int chip, ToDoubleFunction<FleetYear.Cell> of) {
      double sum = 0;
      for (FleetYear.Cell cell : plain.cells()) {
        if (structure.chip(cell.cohort()) == chip && buyers[cell.segment()] == buyer) {
          sum += of.applyAsDouble(cell);
        }
      }
      return sum;
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
        int to = structure.firstPlace(cohort + 1);
        for (int place = structure.firstPlace(cohort); place < to; place++) {
          if (structure.chip(cohort) == chip) {
            sum += array[place * LANES + lane];
          }
        }
      }
      return sum;
    }
  }
}

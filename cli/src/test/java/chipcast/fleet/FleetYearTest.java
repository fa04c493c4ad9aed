package chipcast.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FleetYearTest {
  private static final double NO_OPTION = Double.POSITIVE_INFINITY;

  @Test
  void meetsTheClosedCaseOfObservedVintages() {
    int[] vintages = {2022, 2024, 2025, 2026, 2027, 2028};
    List<Cohort> cohorts = Arrays.stream(vintages).mapToObj(v -> new Cohort(0, v)).toList();
    FleetStructure structure =
        FleetStructure.of(
            cohorts, List.of(new Pool(0, false)), new boolean[] {true}, new int[] {0});
    FleetLanes fleet = new FleetLanes(structure, 1, new double[] {100, 300, 0, 0, 0, 0});
    WeibullSurvival curve = new WeibullSurvival(6.5, 5);
    double[] demand = {6000, 9000, 5000, 9500};
    double[] retired = {1.827929271, 7.210005691, 21.16182475, 48.86761022};
    double[] built = {201.8279293, 307.2100057, 0, 120.029435};
    double[] closing = {600, 900, 878.8381753, 950};
    for (int year = 2025; year <= 2028; year++) {
      int step = year - 2025;
      double opening = sum(fleet.stock());
      fleet.settle(inputs(year, survival(curve, vintages, year), demand[step]));
      double[] chips = {fleet.lacking()[0] / 10};
      fleet.build(year, chips);
      assertThat(sum(fleet.aged())).isCloseTo(retired[step], within(1e-9 * retired[step]));
      assertThat(chips[0]).isCloseTo(built[step], within(1e-9 * built[step] + 1e-12));
      assertThat(sum(fleet.stock())).isCloseTo(closing[step], within(1e-9 * closing[step]));
      assertThat(opening + chips[0] - sum(fleet.aged()))
          .isCloseTo(sum(fleet.stock()), within(1e-11));
    }
  }

  @Test
  void aChipWhoseRunningCostsMoreThanSomethingNewIsRetired() {
    FleetYear year = oneSegment(1.2, 1, 0.1);
    assertThat(year.cells().get(0).pricedOut()).isEqualTo(100);
    assertThat(year.segments().get(0).lacking()).isEqualTo(600);
  }

  @Test
  void withinTheMarginOrWithoutAnyNewOptionItStays() {
    assertThat(oneSegment(1.09, 1, 0.1).cells().get(0).pricedOut()).isEqualTo(0);
    assertThat(oneSegment(1.2, NO_OPTION, 0.1).cells().get(0).surviving()).isEqualTo(100);
  }

  @Test
  void spareChipsMoveToLackingSegmentsOfTheSameBuyerInProportion() {
    FleetYear year = threeSegments(true, 0, new boolean[] {false, false, false, false});
    double[] moved = {-60, 20, 40, 0};
    for (int segment = 0; segment < 4; segment++) {
      assertThat(year.cells().get(segment).moved()).isCloseTo(moved[segment], within(1e-12));
    }
    assertThat(year.cells().get(0).stranded()).isCloseTo(0, within(1e-12));
    assertThat(year.segments().get(1).lacking()).isCloseTo(100, within(1e-9));
    assertThat(year.segments().get(2).lacking()).isCloseTo(200, within(1e-9));
    assertThat(year.segments().get(3).lacking()).isEqualTo(500);
  }

  @Test
  void hardWiredChipsAreStrandedInstead() {
    FleetYear year = threeSegments(false, 0, new boolean[] {false, false, false, false});
    assertThat(year.cells().get(0).moved()).isEqualTo(0);
    assertThat(year.cells().get(0).stranded()).isCloseTo(60, within(1e-12));
  }

  @Test
  void aTrainingVintageIsHandedDownInTheYearItReachesTheAge() {
    FleetYear year = threeSegments(true, 0.8, new boolean[] {true, false, false, false});
    assertThat(year.cells().get(0).moved()).isCloseTo(-80, within(1e-12));
    assertThat(year.segments().get(0).lacking()).isCloseTo(200, within(1e-9));
    assertThat(year.segments().get(1).surviving() + year.segments().get(2).surviving())
        .isCloseTo(800, within(1e-9));
  }

  /** 100 chips of vintage 2024, each good for 10 tasks, where 600 are needed. */
  private static FleetYear oneSegment(double running, double bestNew, double margin) {
    FleetStructure structure =
        FleetStructure.of(
            List.of(new Cohort(0, 2024)),
            List.of(new Pool(0, false)),
            new boolean[] {true},
            new int[] {0});
    FleetInputs inputs =
        new FleetInputs(
            2025,
            new double[] {1},
            new double[] {10},
            new double[] {running},
            new double[] {bestNew},
            new double[] {margin},
            new double[] {600},
            new double[1],
            new double[] {1});
    return FleetYear.of(structure, inputs, new double[] {100}, 0);
  }

  /** 100 chips in the first segment, which needs 40; the next two lack, the last is another's. */
  private static FleetYear threeSegments(
      boolean programmable, double handDown, boolean[] training) {
    FleetStructure structure =
        FleetStructure.of(
            List.of(new Cohort(0, 2024)),
            List.of(
                new Pool(0, training[0]),
                new Pool(0, training[1]),
                new Pool(0, training[2]),
                new Pool(1, training[3])),
            new boolean[] {programmable},
            new int[] {0, 1, 2, 3});
    FleetInputs inputs =
        new FleetInputs(
            2026,
            new double[] {1},
            new double[] {10, 10, 10, 10},
            new double[4],
            new double[] {NO_OPTION, NO_OPTION, NO_OPTION, NO_OPTION},
            new double[] {0.1},
            new double[] {400, 300, 600, 500},
            new double[] {handDown},
            new double[] {2});
    return FleetYear.of(structure, inputs, new double[] {100, 0, 0, 0}, 0);
  }

  private static double[] survival(SurvivalCurve curve, int[] vintages, int year) {
    return Arrays.stream(vintages)
        .mapToDouble(v -> v < year ? curve.given(year - v, year - 1 - v) : 1)
        .toArray();
  }

  private static FleetInputs inputs(int year, double[] survival, double needed) {
    return new FleetInputs(
        year,
        survival,
        new double[] {10},
        new double[1],
        new double[] {NO_OPTION},
        new double[] {0.1},
        new double[] {needed},
        new double[1],
        new double[] {1});
  }

  private static double sum(double[] values) {
    return Arrays.stream(values).sum();
  }
}

package chipcast.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.arithmetic.Elementary;
import chipcast.measure.Basis;
import chipcast.measure.Label;
import chipcast.measure.Lens;
import chipcast.measure.Scope;
import chipcast.measure.Selection;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FragmentationTest {

  /** The closed case "specialisation": families by rows, workloads by columns, USD. */
  private static final double[][] TABLE = {{80, 5, 1}, {10, 30, 2}, {3, 4, 12}};

  @Test
  void theClosedCaseIsMet() {
    MutualInformation information = MutualInformation.of(TABLE);
    assertThat(information.mutual()).isCloseTo(0.3828512198, within(4e-10));
    assertThat(information.rowEntropy()).isCloseTo(0.9360085592, within(9e-10));
    assertThat(information.columnEntropy()).isCloseTo(0.8745726543, within(9e-10));
    assertThat(information.specialisation()).isCloseTo(0.4377580501, within(4e-10));
  }

  @Test
  void specialisationRunsFromTheSameMixToOneOfItsOwn() {
    assertThat(MutualInformation.of(new double[][] {{2, 4}, {3, 6}}).specialisation())
        .isCloseTo(0, within(1e-12));
    assertThat(MutualInformation.of(new double[][] {{2, 0}, {0, 6}}).specialisation())
        .isCloseTo(1, within(1e-12));
    assertThat(MutualInformation.of(new double[][] {{2, 5}}).specialisation()).isZero();
    assertThat(MutualInformation.of(new double[][] {{2}, {5}}).specialisation()).isZero();
    assertThat(MutualInformation.of(new double[][] {{0, 0}, {0, 0}}).specialisation()).isNaN();
  }

  @Test
  void equalPartsAreAsManyAsTheyAre() {
    double[] four = {7, 7, 7, 7};
    assertThat(MixStatistics.hhi(four)).isEqualTo(0.25);
    assertThat(MixStatistics.effectiveNumber(four)).isEqualTo(4);
    assertThat(MixStatistics.entropy(four)).isCloseTo(Elementary.log(4), within(1e-15));
    assertThat(MixStatistics.topShare(four)).isEqualTo(0.25);
    assertThat(MixStatistics.hhi(new double[] {0, 0})).isNaN();
    assertThat(MixStatistics.entropy(new double[0])).isNaN();
  }

  @Property
  void sharesAreNotNegativeAndSumToOne(@ForAll("mixes") double[] amounts) {
    Assume.that(MixStatistics.total(amounts) > 0);
    double[] shares = MixStatistics.shares(amounts);
    assertThat(Arrays.stream(shares)).allMatch(share -> share >= 0);
    assertThat(MixStatistics.total(shares)).isCloseTo(1, within(1e-12));
  }

  @Property
  void indicesStayInTheirRanges(@ForAll("tables") double[][] table) {
    Fragmentation.Indices indices = Fragmentation.Indices.of(table);
    int parts = table.length;
    assertThat(indices.hhi()).isBetween(1.0 / parts - 1e-12, 1 + 1e-12);
    assertThat(indices.effectiveNumber()).isBetween(1 - 1e-12, parts + 1e-9);
    assertThat(indices.entropy()).isBetween(-1e-12, Elementary.log(parts) + 1e-12);
    assertThat(indices.specialisation()).isBetween(0.0, 1.0);
    assertThat(indices.between() + indices.within()).isCloseTo(indices.entropy(), within(1e-12));
  }

  @Property
  void aMixOverlapsItselfWhollyAndOthersTheSameBothWays(@ForAll("tables") double[][] table) {
    double[] a = table[0];
    double[] b = table[table.length - 1];
    assertThat(MixStatistics.overlap(a, a)).isCloseTo(1, within(1e-12));
    assertThat(MixStatistics.overlap(a, b)).isEqualTo(MixStatistics.overlap(b, a));
    assertThat(MixStatistics.overlap(a, b)).isBetween(0.0, 1 + 1e-12);
  }

  @Provide
  Arbitrary<double[]> mixes() {
    return Arbitraries.doubles().between(0, 1e15).array(double[].class).ofMinSize(1).ofMaxSize(9);
  }

  @Provide
  Arbitrary<double[][]> tables() {
    Arbitrary<Double> amount = Arbitraries.doubles().between(0.01, 1e12);
    return Arbitraries.integers()
        .between(1, 6)
        .flatMap(
            columns ->
                amount
                    .array(double[].class)
                    .ofSize(columns)
                    .array(double[][].class)
                    .ofMinSize(1)
                    .ofMaxSize(6));
  }

  private static Scene scene() {
    Scene scene = new Scene(2026, 2027, 1);
    String[] workloads = {"chat", "video", "robot"};
    for (int column = 0; column < 3; column++) {
      int segment = scene.segment(workloads[column], "inference");
      for (int row = 0; row < 3; row++) {
        String name = "f" + row;
        int slot = scene.slot(segment, Scene.chip(name, name, name, "gpu"), "decode");
        scene.with(Lens.SPEND, Basis.NEW, 2027, segment, slot, TABLE[row][column]);
      }
    }
    return scene;
  }

  @Test
  void anOutcomeIsReportedByYearAndLabel() {
    List<Fragmentation> all =
        Fragmentation.of(scene(), Scope.DEFAULT, List.of(Label.FAMILY, Label.CLASS), 0);
    assertThat(all).hasSize(4);
    assertThat(all.get(0).indices()).isEmpty();
    assertThat(all.get(1).indices().orElseThrow().specialisation())
        .isCloseTo(0.4377580501, within(4e-10));
    assertThat(all.get(3).indices().orElseThrow().hhi()).isEqualTo(1);
  }

  @Test
  void aMixNamesItsPartsAndSharesThem() {
    Scene scene = scene();
    CompiledMix mix = CompiledMix.of(scene.structure(), Scope.DEFAULT, Selection.ALL, Label.FAMILY);
    assertThat(mix.names()).containsExactly("f0", "f1", "f2");
    assertThat(mix.shares(scene, 2027)[0][0]).isEqualTo(86.0 / 147.0);
    assertThat(mix.shares(scene, 2026)[0][0]).isNaN();
    assertThat(mix.nothing()).isEqualTo(Absence.NO_NEW_DEMAND);
  }

  @Test
  void rowsSumToTheTotalAndSayWhenThereIsNothing() {
    Scene scene = scene();
    List<Row> rows =
        Rows.of(scene, Scope.DEFAULT, Selection.ALL, List.of(Label.WORKLOAD), 0).toList();
    assertThat(rows).extracting(Row::year).containsExactly(2026, 2027, 2027, 2027);
    assertThat(rows.get(0).value()).isEqualTo(new Value.Absent(Absence.NO_NEW_DEMAND));
    assertThat(rows.get(1).value()).isEqualTo(new Value.Numeric(93));
    assertThat(rows.get(1).label(Label.WORKLOAD)).isEqualTo("chat");
    assertThat(rows.get(1).label(Label.FAMILY)).isEmpty();
    assertThat(Rows.all(scene, Scope.DEFAULT, 0).filter(r -> r.value() instanceof Value.Numeric))
        .hasSize(9);
    assertThat(String.join(", ", Row.COLUMNS))
        .isEqualTo(
            "scenario, year, measure, basis, use, market, buyer, workload, tier, pool, phase,"
                + " class, vendor, family, chip, generated, value, unit");
  }
}

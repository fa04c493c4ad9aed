package chipcast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.arithmetic.StandardNormal;
import chipcast.assumption.Uncertainty;
import chipcast.quantity.Normal;
import chipcast.quantity.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/** Shares of variance of functions whose shares are known in closed form. */
class SobolIndicesTest {
  private static final int ROWS = 8_192;

  private static List<boolean[]> each(int drivers) {
    List<boolean[]> groups = new ArrayList<>();
    for (int driver = 0; driver < drivers; driver++) {
      boolean[] alone = new boolean[drivers];
      alone[driver] = true;
      groups.add(alone);
    }
    return groups;
  }

  private static List<String> names(int drivers) {
    List<String> names = new ArrayList<>();
    for (int driver = 0; driver < drivers; driver++) {
      names.add("x" + driver);
    }
    return names;
  }

  private static SobolIndices indices(
      Sampler sampler,
      int rows,
      int drivers,
      List<boolean[]> groups,
      ToDoubleFunction<double[]> f) {
    SaltelliDesign design = new SaltelliDesign(sampler, 0, rows, names(drivers), groups);
    double[] figures = new double[rows * (groups.size() + 2)];
    for (int first = 0; first < figures.length; first += Ensemble.LANES) {
      double[] cube = design.block(first, Ensemble.LANES);
      for (int lane = 0; lane < Ensemble.LANES; lane++) {
        double[] u = new double[drivers];
        for (int driver = 0; driver < drivers; driver++) {
          u[driver] = cube[driver * Ensemble.LANES + lane];
        }
        figures[first + lane] = f.applyAsDouble(u);
      }
    }
    return SobolIndices.of(figures, rows, 0);
  }

  private static double ishigami(double[] u) {
    double[] x = new double[3];
    for (int i = 0; i < 3; i++) {
      x[i] = FastMath.PI * (2 * u[i] - 1);
    }
    double sine = FastMath.sin(x[1]);
    return FastMath.sin(x[0]) * (1 + 0.1 * FastMath.pow(x[2], 4)) + 7 * sine * sine;
  }

  @Test
  void ofIshigamisFunctionAreThePublishedOnes() {
    double[] first = {0.3139, 0.4424, 0};
    double[] total = {0.5576, 0.4424, 0.2437};
    for (Sampler sampler : Sampler.values()) {
      SobolIndices found = indices(sampler, ROWS, 3, each(3), SobolIndicesTest::ishigami);
      for (int i = 0; i < 3; i++) {
        SobolIndices.Group group = found.groups().get(i);
        assertThat(group.first().value()).isCloseTo(first[i], within(0.03));
        assertThat(group.total().value()).isCloseTo(total[i], within(0.03));
        assertThat(first[i]).isBetween(group.first().low() - 0.02, group.first().high() + 0.02);
      }
      assertThat(found.groups().get(2).first().covered()).isTrue();
      assertThat(found.variance()).isCloseTo(13.845, within(0.3));
    }
  }

  @Test
  void ofSobolsGFunctionAreThoseOfItsProduct() {
    double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
    double whole = 1;
    double[] part = new double[8];
    for (int i = 0; i < 8; i++) {
      part[i] = 1 / (3 * (1 + a[i]) * (1 + a[i]));
      whole *= 1 + part[i];
    }
    double variance = whole - 1;
    SobolIndices found =
        indices(
            Sampler.SOBOL,
            ROWS,
            8,
            each(8),
            u -> {
              double product = 1;
              for (int i = 0; i < 8; i++) {
                product *= (FastMath.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]);
              }
              return product;
            });
    for (int i = 0; i < 8; i++) {
      assertThat(found.groups().get(i).first().value())
          .isCloseTo(part[i] / variance, within(0.015));
      assertThat(found.groups().get(i).total().value())
          .isCloseTo(part[i] * whole / (1 + part[i]) / variance, within(0.015));
    }
  }

  @Test
  void ofALinearModelWithCorrelatedInputsAreThoseOfItsDrivers() {
    List<Input> inputs = new ArrayList<>();
    for (String path : List.of("a", "b", "c")) {
      Normal normal = new Normal(0, 1);
      inputs.add(new Input(DependenceTest.assumption(path, normal), normal, false));
    }
    Uncertainty.Factor factor =
        new Uncertainty.Factor(
            "f", List.of("a", "b"), DependenceTest.assumption("c", new Point(0.6)));
    Uncertainty rules =
        new Uncertainty(Map.of(), Map.of(), Map.of(), Map.of("f", factor), Map.of());
    Dependence dependence = Dependence.of(inputs, rules);
    assertThat(dependence.drivers()).containsExactly("a", "b", "c", "factors.f");
    double r = Dependence.normal(0.6);
    // y = 2a + b + 3c: Var = 4 + 1 + 9 + 2·2·1·r.
    double variance = 14 + 4 * r;
    double[] shares = {4 * (1 - r), 1 - r, 9, 9 * r};
    SobolIndices found =
        indices(
            Sampler.SOBOL,
            ROWS,
            4,
            each(4),
            u -> {
              double[] x = dependence.values(u, 1);
              return 2 * x[0] + x[1] + 3 * x[2];
            });
    assertThat(found.variance()).isCloseTo(variance, within(0.3));
    for (int i = 0; i < 4; i++) {
      assertThat(found.groups().get(i).first().value())
          .isCloseTo(shares[i] / variance, within(0.02));
      assertThat(found.groups().get(i).total().value())
          .isCloseTo(shares[i] / variance, within(0.02));
    }
  }

  @Test
  void groupsHoldWhatTheirMembersDoTogether() {
    boolean[] pair = {true, false, true};
    boolean[] other = {false, true, false};
    SobolIndices found =
        indices(Sampler.SOBOL, ROWS, 3, List.of(pair, other), SobolIndicesTest::ishigami);
    assertThat(found.groups().get(0).first().value()).isCloseTo(0.5576, within(0.02));
    assertThat(found.groups().get(1).total().value()).isCloseTo(0.4424, within(0.02));
  }

  @Test
  void rowsWithoutAFigureAreLeftOutAndCounted() {
    SobolIndices found =
        indices(Sampler.MC, 1_024, 3, each(3), u -> u[0] > 0.99 ? Double.NaN : ishigami(u));
    assertThat(found.dropped()).isBetween(5, 60);
    assertThat(found.rows() + found.dropped()).isEqualTo(1_024);
    assertThat(found.groups().get(1).total().value()).isCloseTo(0.44, within(0.1));
  }

  @Test
  void whatNothingMovesHasNoVariance() {
    SobolIndices found = indices(Sampler.MC, 64, 2, each(2), u -> 5);
    assertThat(found.variance()).isZero();
    assertThat(found.groups().get(0).total().value()).isZero();
  }

  @Test
  void rankCorrelationIsCommonsMathsWithTiesToo() {
    double[] a = new double[300];
    double[] b = new double[300];
    for (int i = 0; i < a.length; i++) {
      a[i] = FastMath.floor(20 * Streams.uniform(1, i));
      b[i] = StandardNormal.quantile(Streams.uniform(2, i)) + 0.1 * a[i];
    }
    assertThat(RankCorrelation.of(a, b))
        .isCloseTo(new SpearmansCorrelation().correlation(a, b), within(1e-12));
    assertThat(RankCorrelation.of(a, new double[300])).isZero();
  }
}

package chipcast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chipcast.assumption.Uncertainty;
import chipcast.quantity.Distribution;
import chipcast.quantity.LogNormal;
import chipcast.quantity.Normal;
import chipcast.quantity.Point;
import chipcast.quantity.Uniform;
import chipcast.quantity.Unit;
import chipcast.source.Assumption;
import chipcast.source.Position;
import chipcast.source.Provenance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/** Inputs that move together do so as much as was stated. */
class DependenceTest {
  private static final int DRAWS = 20_000;

  static Assumption assumption(String path, Distribution distribution) {
    return new Assumption(
        path, Unit.ONE, distribution, Provenance.NONE, Position.ofFile("test"), List.of());
  }

  private static List<Input> inputs(Map<String, Distribution> of) {
    List<Input> inputs = new ArrayList<>();
    new TreeMap<>(of).forEach((path, d) -> inputs.add(new Input(assumption(path, d), d, false)));
    return inputs;
  }

  private static Uncertainty.Correlation pair(String a, String b, double spearman) {
    return new Uncertainty.Correlation(a + b, List.of(a, b), assumption("s", new Point(spearman)));
  }

  private static Uncertainty rules(
      List<Uncertainty.Factor> factors, Uncertainty.Correlation... pairs) {
    Map<String, Uncertainty.Factor> byId = new LinkedHashMap<>();
    factors.forEach(factor -> byId.put(factor.id(), factor));
    Map<String, Uncertainty.Correlation> correlations = new LinkedHashMap<>();
    for (Uncertainty.Correlation pair : pairs) {
      correlations.put(pair.id(), pair);
    }
    return new Uncertainty(Map.of(), Map.of(), Map.of(), byId, correlations);
  }

  private static Uncertainty.Factor factor(String id, double correlation, String... of) {
    return new Uncertainty.Factor(id, List.of(of), assumption("c", new Point(correlation)));
  }

  private static double[][] draw(Dependence dependence, Sampler sampler) {
    UnitCube cube = new UnitCube(sampler, 1, DRAWS, dependence.drivers());
    double[] values = dependence.values(cube.block(0, DRAWS), DRAWS);
    double[][] byInput = new double[dependence.inputs().size()][DRAWS];
    for (int input = 0; input < byInput.length; input++) {
      System.arraycopy(values, input * DRAWS, byInput[input], 0, DRAWS);
    }
    return byInput;
  }

  private static double spearman(double[] a, double[] b) {
    return new SpearmansCorrelation().correlation(a, b);
  }

  @Test
  void pairsHaveTheStatedRankCorrelationWhateverTheirDistributions() {
    List<Input> inputs =
        inputs(Map.of("a", new Uniform(0, 1), "b", new LogNormal(1, 1), "c", new Normal(0, 1)));
    Uncertainty rules = rules(List.of(), pair("a", "b", 0.7), pair("b", "c", -0.4));
    for (Sampler sampler : Sampler.values()) {
      double[][] drawn = draw(Dependence.of(inputs, rules), sampler);
      assertThat(spearman(drawn[0], drawn[1])).isCloseTo(0.7, within(0.015));
      assertThat(spearman(drawn[1], drawn[2])).isCloseTo(-0.4, within(0.02));
    }
  }

  @Test
  void membersOfAFactorHaveItsRankCorrelationAndOthersNone() {
    List<Input> inputs =
        inputs(
            Map.of(
                "f.one.e", new LogNormal(1, 0.2),
                "f.two.e", new LogNormal(1, 0.5),
                "g.one", new Normal(0, 1)));
    Dependence dependence = Dependence.of(inputs, rules(List.of(factor("x", 0.5, "f.*.e"))));
    assertThat(dependence.drivers()).containsExactly("f.one.e", "f.two.e", "factors.x", "g.one");
    double[][] drawn = draw(dependence, Sampler.MC);
    assertThat(spearman(drawn[0], drawn[1])).isCloseTo(0.5, within(0.015));
    assertThat(spearman(drawn[0], drawn[2])).isCloseTo(0, within(0.02));
  }

  @Test
  void marginsStayWhatTheyAre() {
    Map<String, Distribution> of = Map.of("a", new Uniform(2, 4), "b", new LogNormal(3, 0.5));
    Dependence dependence = Dependence.of(inputs(of), rules(List.of(), pair("a", "b", 0.9)));
    double[][] drawn = draw(dependence, Sampler.MC);
    for (int input = 0; input < 2; input++) {
      double[] sorted = drawn[input].clone();
      java.util.Arrays.sort(sorted);
      for (double p : new double[] {0.05, 0.1, 0.5, 0.9, 0.95}) {
        double exact = dependence.inputs().get(input).distribution().quantile(p);
        assertThat(sorted[(int) (p * DRAWS)]).isCloseTo(exact, within(0.03 * exact));
      }
    }
  }

  @Test
  void correlationsThatCannotAllHoldAreRepairedToTheNearest() {
    // Higham (2002), §4: the nearest correlation matrix to the tridiagonal one with ones.
    double[][] stated = {{1, 1, 0}, {1, 1, 1}, {0, 1, 1}};
    double[][] nearest = NearestCorrelation.of(stated);
    assertThat(nearest[0][1]).isCloseTo(0.7607, within(5e-5));
    assertThat(nearest[0][2]).isCloseTo(0.1573, within(5e-5));
    assertThat(NearestCorrelation.distance(stated, nearest)).isCloseTo(0.5278, within(5e-5));
    List<Input> inputs =
        inputs(Map.of("a", new Normal(0, 1), "b", new Normal(0, 1), "c", new Normal(0, 1)));
    Uncertainty rules = rules(List.of(), pair("a", "b", 1), pair("b", "c", 1), pair("a", "c", 0));
    CorrelatedGroup group = Dependence.of(inputs, rules).groups().get(0);
    assertThat(group.repaired()).isCloseTo(0.5278, within(5e-5));
    double[][] l = group.factor();
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        double product = 0;
        for (int k = 0; k < 3; k++) {
          product += l[i][k] * l[j][k];
        }
        assertThat(product).isCloseTo(group.matrix()[i][j], within(1e-6));
      }
    }
  }

  @Test
  void anInputCannotFollowFactorsByMoreThanItsVariance() {
    List<Input> inputs = inputs(Map.of("a", new Normal(0, 1)));
    Uncertainty rules = rules(List.of(factor("x", 0.8, "a"), factor("y", 0.8, "a")));
    assertThatThrownBy(() -> Dependence.of(inputs, rules))
        .isInstanceOf(DependenceRefused.class)
        .hasMessageContaining("a follows its factors");
  }

  @Test
  void theSineHoldsTheIdentityOfKruskal() {
    for (double rho = -1; rho <= 1; rho += 0.125) {
      assertThat(Dependence.normal(rho))
          .isCloseTo(2 * FastMath.sin(FastMath.PI * rho / 6), within(1e-15));
    }
  }

  @Test
  void aNewInputLeavesTheValuesOfOthersAsTheyWere() {
    Map<String, Distribution> two = Map.of("b", new Normal(0, 1), "c", new LogNormal(1, 0.3));
    Map<String, Distribution> three = new LinkedHashMap<>(two);
    three.put("a", new Normal(5, 1));
    Uncertainty rules = rules(List.of(factor("x", 0.6, "*")));
    double[][] before = draw(Dependence.of(inputs(two), rules), Sampler.LHS);
    double[][] after = draw(Dependence.of(inputs(three), rules), Sampler.LHS);
    assertThat(after[1]).isEqualTo(before[0]);
    assertThat(after[2]).isEqualTo(before[1]);
  }
}

package chipcast.uncertainty;

import chipcast.arithmetic.StandardNormal;
import chipcast.assumption.Uncertainty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * How inputs follow from independent drivers: a Gaussian copula. An input's driver is its own
 * error; those of a common factor share the factor's driver too, and pairs with a stated rank
 * correlation are mixed by the Cholesky factor of their matrix. Spearman's ρ between two inputs is
 * met by the normal correlation r = 2 sin(πρ/6) (W. H. Kruskal, JASA 53, 1958).
 *
 * <p>With Monte Carlo and Latin hypercube a new input leaves the values of the others as they were,
 * but for those behind it in the order of paths that a stated pair ties to it.
 */
public final class Dependence {
  private static final String FACTOR = "factors.";

  private final List<Input> inputs;
  private final List<String> drivers;
  private final int[] ownDriver;
  private final int[][] factorDrivers;
  private final double[][] loadings;
  private final double[] ownLoading;
  private final List<CorrelatedGroup> groups;

  private Dependence(
      List<Input> inputs,
      List<String> drivers,
      int[] ownDriver,
      int[][] factorDrivers,
      double[][] loadings,
      double[] ownLoading,
      List<CorrelatedGroup> groups) {
    this.inputs = inputs;
    this.drivers = drivers;
    this.ownDriver = ownDriver;
    this.factorDrivers = factorDrivers;
    this.loadings = loadings;
    this.ownLoading = ownLoading;
    this.groups = groups;
  }

  /**
   * The dependence of some inputs.
   *
   * @throws DependenceRefused if an input follows factors by more than all of its variance
   */
  public static Dependence of(List<Input> inputs, Uncertainty rules) {
    List<Uncertainty.Factor> factors = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>();
    for (Input input : inputs) {
      names.add(input.path());
    }
    for (Uncertainty.Factor factor : rules.factors().values()) {
      if (hasMembers(factor, inputs)) {
        factors.add(factor);
        names.add(FACTOR + factor.id());
      }
    }
    List<String> drivers = List.copyOf(names);
    int[] own = new int[inputs.size()];
    int[][] shared = new int[inputs.size()][];
    double[][] loadings = new double[inputs.size()][];
    double[] rest = new double[inputs.size()];
    for (int i = 0; i < own.length; i++) {
      own[i] = Collections.binarySearch(drivers, inputs.get(i).path());
      Loads loads = Loads.of(inputs.get(i), factors, drivers);
      shared[i] = loads.drivers;
      loadings[i] = loads.loadings;
      rest[i] = loads.rest(inputs.get(i).path());
    }
    List<CorrelatedGroup> groups = CorrelatedGroup.of(inputs, rules.correlations().values());
    return new Dependence(List.copyOf(inputs), drivers, own, shared, loadings, rest, groups);
  }

  private static boolean hasMembers(Uncertainty.Factor factor, List<Input> inputs) {
    for (Input input : inputs) {
      if (PathPattern.any(factor.of(), input.path())) {
        return true;
      }
    }
    return false;
  }

  /** What one input takes of each factor. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Loads(int[] drivers, double[] loadings) {
    static Loads of(Input input, List<Uncertainty.Factor> factors, List<String> drivers) {
      int[] numbers = new int[factors.size()];
      double[] loadings = new double[numbers.length];
      int count = 0;
      for (Uncertainty.Factor factor : factors) {
        if (PathPattern.any(factor.of(), input.path())) {
          numbers[count] = Collections.binarySearch(drivers, FACTOR + factor.id());
          loadings[count++] = Math.sqrt(normal(factor.correlation().point()));
        }
      }
      return new Loads(Arrays.copyOf(numbers, count), Arrays.copyOf(loadings, count));
    }

    /** What is left for the input's own error. */
    double rest(String path) {
      double explained = 0;
      for (double loading : loadings) {
        explained += loading * loading;
      }
      if (explained > 1) {
        throw new DependenceRefused(
            path + " follows its factors by more than all of its variance: lower a correlation");
      }
      return Math.sqrt(1 - explained);
    }
  }

  /** The correlation of normals that gives a rank correlation: 2 sin(πρ/6). */
  static double normal(double spearman) {
    return 2 * Sine.of(Math.PI * spearman / 6);
  }

  /** The inputs, in the order of their paths. */
  public List<Input> inputs() {
    return inputs;
  }

  /** Names of the independent drivers: paths of inputs, and factors; in order. */
  public List<String> drivers() {
    return drivers;
  }

  /** Pairs that were to be correlated more than can be; empty where every matrix stood. */
  public List<CorrelatedGroup> groups() {
    return groups;
  }

  /** Whether any input depends on another. */
  public boolean isAny() {
    if (!groups.isEmpty()) {
      return true;
    }
    for (int[] each : factorDrivers) {
      if (each.length > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * The inputs' values for some draws of the drivers.
   *
   * @param cube driver × lane, each between 0 and 1
   * @param lanes how many draws
   * @return input × lane, canonical
   */
  double[] values(double[] cube, int lanes) {
    double[] values = new double[inputs.size() * lanes];
    boolean[] correlated = new boolean[inputs.size()];
    for (CorrelatedGroup group : groups) {
      for (int input : group.inputs()) {
        correlated[input] = true;
      }
      fillGroup(group, cube, lanes, values);
    }
    for (int input = 0; input < correlated.length; input++) {
      if (!correlated[input]) {
        fill(input, cube, lanes, values);
      }
    }
    return values;
  }

  private void fill(int input, double[] cube, int lanes, double[] values) {
    boolean alone = factorDrivers[input].length == 0;
    for (int lane = 0; lane < lanes; lane++) {
      double own = cube[ownDriver[input] * lanes + lane];
      double p = alone ? own : probability(input, StandardNormal.quantile(own), cube, lanes, lane);
      values[input * lanes + lane] = inputs.get(input).distribution().quantile(p);
    }
  }

  private void fillGroup(CorrelatedGroup group, double[] cube, int lanes, double[] values) {
    int[] members = group.inputs();
    double[] own = new double[members.length];
    for (int lane = 0; lane < lanes; lane++) {
      for (int i = 0; i < members.length; i++) {
        own[i] = StandardNormal.quantile(cube[ownDriver[members[i]] * lanes + lane]);
      }
      double[] mixed = group.mix(own);
      for (int i = 0; i < members.length; i++) {
        double p = probability(members[i], mixed[i], cube, lanes, lane);
        values[members[i] * lanes + lane] = inputs.get(members[i]).distribution().quantile(p);
      }
    }
  }

  private double probability(int input, double own, double[] cube, int lanes, int lane) {
    double z = ownLoading[input] * own;
    for (int i = 0; i < factorDrivers[input].length; i++) {
      double factor = cube[factorDrivers[input][i] * lanes + lane];
      z += loadings[input][i] * StandardNormal.quantile(factor);
    }
    return StandardNormal.cdf(z);
  }
}

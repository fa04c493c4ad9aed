package chipcast.uncertainty;

import chipcast.source.Grade;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What decides a figure. Independent drivers are ranked by rank correlation on a first ensemble;
 * the variance is then shared out among the strongest of them, all others together, and once more
 * among the grades of their evidence.
 *
 * @param question what was asked
 * @param drivers the strongest first, then all others together
 * @param grades shares of variance by grade of evidence
 * @param sd of the figure
 * @param point the figure of the point run
 * @param rows of each matrix that was used
 * @param dropped rows without a figure
 * @param dependent whether inputs move together, so that drivers are not inputs
 */
public record Sensitivity(
    Question question,
    List<Driver> drivers,
    Map<Grade, Share> grades,
    double sd,
    double point,
    int rows,
    int dropped,
    boolean dependent) {
  public Sensitivity {
    drivers = List.copyOf(drivers);
  }

  /**
   * A share of variance.
   *
   * @param first alone; below zero where chance made it so
   * @param firstLow lower end of its 95 % interval
   * @param firstHigh upper end
   * @param total with all that it takes part in
   * @param totalLow lower end of its 95 % interval
   * @param totalHigh upper end
   */
  public record Share(
      double first,
      double firstLow,
      double firstHigh,
      double total,
      double totalLow,
      double totalHigh) {
    private static Share of(SobolIndices.Group group) {
      return new Share(
          group.first().value(),
          group.first().low(),
          group.first().high(),
          group.total().value(),
          group.total().low(),
          group.total().high());
    }
  }

  /**
   * One driver.
   *
   * @param name path of an input, or of a factor; of the rest how many there are
   * @param input the input; none of a factor and of the rest
   * @param correlation rank correlation with the figure; NaN of the rest
   * @param low the figure with the driver at its P10 and all else at medians; NaN of the rest
   * @param high the same at its P90
   * @param share of the variance
   */
  public record Driver(
      String name,
      Optional<Input> input,
      double correlation,
      double low,
      double high,
      Share share) {
    /** Whether this is one driver and not all others together. */
    public boolean single() {
      return !Double.isNaN(correlation);
    }
  }

  /**
   * Finds out.
   *
   * @param rows of each matrix; rounded up to whole blocks
   * @param most drivers to be told apart
   */
  public static Sensitivity of(
      Ensemble ensemble, Sampler sampler, long seed, int rows, int most, Question question) {
    int full = (rows + Ensemble.LANES - 1) / Ensemble.LANES * Ensemble.LANES;
    return new Search(ensemble, sampler, seed, full, question).find(most);
  }

  /** Runs that it takes: a first ensemble, the matrices, and the ends of all drivers. */
  public static long runs(int rows, int most, int drivers) {
    int full = (rows + Ensemble.LANES - 1) / Ensemble.LANES * Ensemble.LANES;
    return full + SaltelliDesign.points(full, most + 1 + Grade.values().length) + 2L * drivers + 1;
  }

  /** The runs, one after the other. */
  private record Search(
      Ensemble ensemble, Sampler sampler, long seed, int rows, Question question) {

    Sensitivity find(int most) {
      List<String> names = ensemble.dependence().drivers();
      double[] correlations = correlations(names);
      Swings swings = Swings.of(ensemble, question);
      List<Integer> order = swings.order();
      List<Integer> strongest = List.copyOf(order.subList(0, Math.min(most, order.size())));
      Map<Grade, boolean[]> byGrade = byGrade(names);
      List<boolean[]> groups = groups(strongest, names.size());
      groups.addAll(byGrade.values());
      SobolIndices indices = indices(names, groups);
      List<Driver> drivers = new ArrayList<>();
      for (int i = 0; i < strongest.size(); i++) {
        int driver = strongest.get(i);
        Share share = Share.of(indices.groups().get(i));
        drivers.add(driver(swings.all().get(driver), correlations[driver], share));
      }
      int others = names.size() - strongest.size();
      Share ofRest = Share.of(indices.groups().get(strongest.size()));
      if (others > 0) {
        drivers.add(rest(others, ofRest));
      }
      return new Sensitivity(
          question,
          drivers,
          shares(byGrade, indices, strongest.size() + 1),
          Math.sqrt(indices.variance()),
          swings.point(),
          indices.rows(),
          indices.dropped(),
          ensemble.dependence().isAny());
    }

    private double[] correlations(List<String> names) {
      double[] figures =
          Collected.of(ensemble, () -> new UnitCube(sampler, seed, rows, names), rows, question);
      double[] cube = new UnitCube(sampler, seed, rows, names).block(0, rows);
      double[] ranks = RankCorrelation.ranks(figures);
      double[] correlations = new double[names.size()];
      for (int driver = 0; driver < correlations.length; driver++) {
        double[] own = Arrays.copyOfRange(cube, driver * rows, (driver + 1) * rows);
        correlations[driver] = RankCorrelation.ofRanks(RankCorrelation.ranks(own), ranks);
      }
      return correlations;
    }

    /** One group for each of the strongest drivers, and one for all others. */
    private static List<boolean[]> groups(List<Integer> strongest, int drivers) {
      List<boolean[]> groups = new ArrayList<>();
      boolean[] rest = new boolean[drivers];
      Arrays.fill(rest, true);
      for (int driver : strongest) {
        boolean[] alone = new boolean[drivers];
        alone[driver] = true;
        rest[driver] = false;
        groups.add(alone);
      }
      groups.add(rest);
      return groups;
    }

    private Map<Grade, boolean[]> byGrade(List<String> names) {
      Map<Grade, boolean[]> byGrade = new TreeMap<>();
      for (int driver = 0; driver < names.size(); driver++) {
        Grade grade = Swings.input(ensemble, names.get(driver)).map(Input::grade).orElse(Grade.D);
        byGrade.computeIfAbsent(grade, g -> new boolean[names.size()])[driver] = true;
      }
      return byGrade;
    }

    private SobolIndices indices(List<String> names, List<boolean[]> groups) {
      int points = Math.toIntExact(SaltelliDesign.points(rows, groups.size()));
      Supplier<Design> design = () -> new SaltelliDesign(sampler, seed, rows, names, groups);
      return SobolIndices.of(Collected.of(ensemble, design, points, question), rows, seed);
    }

    private static Driver driver(Swings.Swing swing, double correlation, Share share) {
      return new Driver(swing.name(), swing.input(), correlation, swing.low(), swing.high(), share);
    }

    private static Driver rest(int others, Share share) {
      double none = Double.NaN;
      return new Driver(others + " others", Optional.empty(), none, none, none, share);
    }

    private static Map<Grade, Share> shares(
        Map<Grade, boolean[]> byGrade, SobolIndices indices, int from) {
      Map<Grade, Share> shares = new TreeMap<>();
      int at = from;
      for (Grade grade : byGrade.keySet()) {
        shares.put(grade, Share.of(indices.groups().get(at++)));
      }
      return shares;
    }
  }
}

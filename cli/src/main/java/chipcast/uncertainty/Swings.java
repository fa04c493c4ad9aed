package chipcast.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far each driver moves a figure by itself: from its P10 to its P90, all others at their
 * medians.
 *
 * @param point the figure with all drivers at their medians
 * @param all in the order of the drivers
 */
public record Swings(double point, List<Swing> all) {
  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;

  public Swings {
    all = List.copyOf(all);
  }

  /**
   * One driver.
   *
   * @param name path of an input, or of a factor
   * @param input the input; none of a factor
   * @param low the figure with the driver at its P10
   * @param high the same at its P90
   */
  public record Swing(String name, Optional<Input> input, double low, double high) {
    /** How far the figure goes; 0 where it does not exist at an end. */
    public double width() {
      double width = Math.abs(high - low);
      return Double.isNaN(width) ? 0 : width;
    }
  }

  /** Moves one driver after the other: two runs each, and the point run. */
  public static Swings of(Ensemble ensemble, Question question) {
    List<String> names = ensemble.dependence().drivers();
    double[] figures = figures(ensemble, names.size(), question);
    List<Swing> all = new ArrayList<>();
    for (int driver = 0; driver < names.size(); driver++) {
      all.add(
          new Swing(
              names.get(driver),
              input(ensemble, names.get(driver)),
              figures[2 * driver + 1],
              figures[2 * driver + 2]));
    }
    return new Swings(figures[0], all);
  }

  /** The point run's figure, then for each driver that with it at P10 and that at P90. */
  private static double[] figures(Ensemble ensemble, int drivers, Question question) {
    Design design =
        (first, lanes) -> {
          double[] cube = new double[drivers * lanes];
          Arrays.fill(cube, 0.5);
          for (int lane = 0; lane < lanes; lane++) {
            int point = Math.toIntExact(first) + lane;
            if (point > 0) {
              cube[(point - 1) / 2 * lanes + lane] = point % 2 == 1 ? LOW : HIGH;
            }
          }
          return cube;
        };
    return Collected.of(ensemble, () -> design, 2 * drivers + 1, question);
  }

  static Optional<Input> input(Ensemble ensemble, String name) {
    for (Input input : ensemble.dependence().inputs()) {
      if (input.path().equals(name)) {
        return Optional.of(input);
      }
    }
    return Optional.empty();
  }

  /** Those first between whose ends the figure goes farthest. */
  public List<Swing> strongest() {
    return order().stream().map(all::get).toList();
  }

  /** Their numbers among the drivers, the strongest first. */
  List<Integer> order() {
    List<Integer> order = new ArrayList<>();
    for (int driver = 0; driver < all.size(); driver++) {
      order.add(driver);
    }
    order.sort(Comparator.comparingDouble(driver -> -all.get(driver).width()));
    return order;
  }
}

package chipcast.demand;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Require;
import java.util.List;

/**
 * Levels given by year, log-linear between them; outside the given years there is no answer.
 *
 * @param points at least one, years strictly rising
 */
public record TableGrowth(List<Point> points) implements GrowthCurve {

  /**
   * A given level.
   *
   * @param year calendar year
   * @param level in any measure, above 0
   */
  public record Point(double year, double level) {

    /**
     * Checks the domain.
     *
     * @throws IllegalArgumentException if the level is not positive
     */
    public Point {
      Require.finite("year", year);
      Require.positive("level", level);
    }
  }

  /**
   * Copies the points and checks their order.
   *
   * @throws IllegalArgumentException if there is no point or the years do not rise
   */
  public TableGrowth {
    points = List.copyOf(points);
    Require.that(!points.isEmpty(), "number of points", points.size(), "at least 1");
    for (int i = 1; i < points.size(); i++) {
      double year = points.get(i).year();
      Require.that(year > points.get(i - 1).year(), "year", year, "later than the one before");
    }
  }

  /** Whether the table has an answer for a calendar year. */
  public boolean covers(double year) {
    return year >= points.get(0).year() && year <= last().year();
  }

  @Override
  public double level(int baseYear, int year) {
    Require.that(covers(year), "year", year, "within the years of the table");
    int next = 0;
    while (points.get(next).year() < year) {
      next++;
    }
    Point right = points.get(next);
    return right.year() == year ? right.level() : between(points.get(next - 1), right, year);
  }

  private static double between(Point left, Point right, int year) {
    double way = (year - left.year()) / (right.year() - left.year());
    double from = Elementary.log(left.level());
    return Elementary.exp(from + (Elementary.log(right.level()) - from) * way);
  }

  private Point last() {
    return points.get(points.size() - 1);
  }
}

package chipcast.chart.picture;

import chipcast.chart.CostCurves;
import chipcast.projection.League;
import chipcast.projection.LeagueQuestion;
import chipcast.projection.LeagueRow;
import chipcast.report.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a task costs on the cheapest chip of each architecture, by the speed of its streams. */
public final class CostPicture {
  private static final String PAIRED = " > ";

  private CostPicture() {}

  /**
   * One speed asked about.
   *
   * @param speed of a stream, in tokens or frames a second
   * @param question at that speed
   */
  public record Speed(double speed, LeagueQuestion question) {}

  /**
   * The picture of a league.
   *
   * @param speeds ascending
   * @param unit of the speeds
   */
  public static CostCurves of(
      Subject subject, League league, int year, List<Speed> speeds, String unit) {
    Map<String, List<CostCurves.Point>> curves = new LinkedHashMap<>();
    for (Speed speed : speeds) {
      cheapest(league.rows(speed.question()))
          .forEach(
              (kind, row) ->
                  curves
                      .computeIfAbsent(kind, none -> new ArrayList<>())
                      .add(new CostCurves.Point(speed.speed(), row.usd(), row.name())));
    }
    List<CostCurves.Curve> all = new ArrayList<>();
    curves.keySet().stream()
        .sorted()
        .forEach(kind -> all.add(new CostCurves.Curve(kind, curves.getOrDefault(kind, List.of()))));
    LeagueQuestion any = speeds.get(0).question();
    String title = "Cost of a task of " + any.workload().id() + " by speed, " + year;
    String measured =
        any.model().name()
            + "; of each architecture the cheapest chip, for who has it cheapest; a curve ends where"
            + " no faster tier can be served"
            + (curves.keySet().stream().anyMatch(kind -> kind.contains(PAIRED))
                ? "; a > b: a reads the prompt, b writes the answer"
                : "");
    return new CostCurves(
        subject.caption(title, measured, heard(all)),
        Column.number("speed", "speed of a stream", unit),
        Column.money("cost", "USD a task", "USD/task"),
        all);
  }

  /** The cheapest at the slowest speed, and who goes farthest. */
  private static String heard(List<CostCurves.Curve> curves) {
    CostCurves.Point cheapest = null;
    CostCurves.Point fastest = null;
    String cheap = "";
    String fast = "";
    for (CostCurves.Curve curve : curves) {
      CostCurves.Point first = curve.points().get(0);
      CostCurves.Point last = curve.points().get(curve.points().size() - 1);
      if (cheapest == null || first.cost() < cheapest.cost()) {
        cheapest = first;
        cheap = curve.name();
      }
      if (fastest == null || last.speed() > fastest.speed()) {
        fastest = last;
        fast = curve.name();
      }
    }
    return curves.isEmpty()
        ? "Nothing serves."
        : "Cheapest of the slow: " + cheap + ". Fastest: " + fast + ".";
  }

  /** By architecture, or by both of a pair. */
  private static Map<String, LeagueRow.Serves> cheapest(List<LeagueRow> rows) {
    Map<String, LeagueRow.Serves> cheapest = new LinkedHashMap<>();
    for (LeagueRow row : rows) {
      if (row instanceof LeagueRow.Serves serves) {
        cheapest.putIfAbsent(kind(serves), serves);
      }
    }
    return cheapest;
  }

  /** Architecture of a row; of two different ones both, the reader's first. */
  static String kind(LeagueRow row) {
    String first = row.chips().get(0).family().architecture().word();
    String last = row.chips().get(row.chips().size() - 1).family().architecture().word();
    return first.equals(last) ? first : first + PAIRED + last;
  }
}

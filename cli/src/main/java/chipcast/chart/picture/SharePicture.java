package chipcast.chart.picture;

import chipcast.chart.StackedShares;
import chipcast.measure.Label;
import chipcast.measure.Scope;
import chipcast.report.ReadableNumber;
import chipcast.result.Outcome;
import chipcast.result.Parts;
import chipcast.result.Tally;
import chipcast.result.Tally.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who gets which share, by year. */
public final class SharePicture {
  /** More parts than colours that eyes tell apart would not be told apart. */
  private static final int MOST_PARTS = 9;

  private static final int DIGITS = 2;

  private SharePicture() {}

  /**
   * The picture of an outcome.
   *
   * @param by labels whose values together name a part
   * @param years calendar years
   * @param kept names that are never left out
   */
  public static StackedShares of(
      Subject subject,
      Outcome outcome,
      Scope scope,
      List<Label> by,
      List<Integer> years,
      Set<String> kept) {
    Count count = new Count(scope.lens(), scope.basis());
    Tally tally = Tally.of(outcome, scope, List.of(count), by);
    List<Parts.Part> parts =
        Parts.of(tally, count, outcome.structure(), years).atMost(MOST_PARTS, kept);
    List<StackedShares.Part> stacked = new ArrayList<>();
    parts.forEach(
        part -> stacked.add(new StackedShares.Part(part.name(), part.shares(), part.rest())));
    String title = "Who gets what share: " + subject.who();
    return new StackedShares(
        subject.caption(title, "share of " + scope.lens().word(), heard(parts, years)),
        years,
        stacked);
  }

  /** The largest parts in the first and the last year. */
  private static String heard(List<Parts.Part> parts, List<Integer> years) {
    StringBuilder heard = new StringBuilder();
    int last = years.size() - 1;
    for (Parts.Part part : parts.subList(0, Math.min(3, parts.size()))) {
      if (!Double.isNaN(part.share(0)) && !Double.isNaN(part.share(last))) {
        heard.append(part.name()).append(": ");
        heard.append(ReadableNumber.share(part.share(0), DIGITS));
        heard.append(" in ").append(years.get(0)).append(", ");
        heard.append(ReadableNumber.share(part.share(last), DIGITS));
        heard.append(" in ").append(years.get(last)).append(". ");
      }
    }
    return heard.toString().strip();
  }
}

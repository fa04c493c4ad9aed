package chipcast.report.explain;

import chipcast.projection.LeagueRow;
import chipcast.projection.OfferTerms;
import chipcast.report.Explanation;
import chipcast.report.Expression;
import java.util.ArrayList;
import java.util.List;

/** Explains a row of the league table. */
public final class LeagueExplanation {
  private LeagueExplanation() {}

  /**
   * What a task costs, pool by pool, down to FLOP and bytes, and what energy it takes.
   *
   * @param row which
   * @param detail how much is wanted
   */
  public static Explanation of(LeagueRow.Serves row, Detail detail) {
    List<Explanation> pools = new ArrayList<>();
    for (OfferTerms offer : row.offers()) {
      Explanation hour = new HourExplanation(offer).hour();
      pools.add(TaskExplanation.of(offer).opening(detail.all()).cost(hour));
    }
    double[] values = pools.stream().mapToDouble(pool -> pool.value().orElseThrow()).toArray();
    OfferTerms first = row.offers().get(0);
    String label =
        first.workload().id()
            + ", "
            + first.tier().id()
            + ", for "
            + first.buyer().id()
            + ", on "
            + row.name()
            + (row.split() ? ", split pools" : "");
    return Explanation.of(label, Expression.sum(values), row.usd(), "USD/task", pools)
        .upTo(detail.depth());
  }
}

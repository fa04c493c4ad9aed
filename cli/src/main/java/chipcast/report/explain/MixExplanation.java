package chipcast.report.explain;

import static chipcast.report.explain.Numbers.n;

import chipcast.measure.Label;
import chipcast.measure.Leader;
import chipcast.measure.Scope;
import chipcast.measure.Selection;
import chipcast.measure.Spread;
import chipcast.report.Explanation;
import chipcast.report.Expression;
import chipcast.result.Contributions;
import chipcast.result.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Explains how concentrated a mix is, and who leads it, by its shares. */
final class MixExplanation {
  private static final int LISTED = 8;

  private final Outcome outcome;

  MixExplanation(Outcome outcome) {
    this.outcome = outcome;
  }

  /** Who leads: the shares, the largest first. */
  Explanation leader(Leader measure, Explanation remark) {
    List<Explanation> shares = shares(measure.scope(), measure.by(), measure.selection());
    return remark.with(shares.subList(0, Math.min(LISTED, shares.size())));
  }

  /** An index of concentration. */
  Explanation spread(Spread measure, double value) {
    List<Explanation> shares = shares(measure.scope(), measure.by(), measure.selection());
    String expression =
        switch (measure.index()) {
          case HHI -> sum(shares, "%s ^ 2");
          case EFFECTIVE_NUMBER -> "1 ÷ (" + sum(shares, "%s ^ 2") + ")";
          case ENTROPY -> "(−1) × (" + sum(shares, "%1$s × ln(%1$s)") + ")";
          case TOP_SHARE -> "max(" + listed(shares) + ")";
        };
    List<Explanation> lines = shares.subList(0, Math.min(LISTED, shares.size()));
    return Explanation.of(measure.text(), expression, value, measure.unit(), lines)
        .noted(shares.size() + " shares");
  }

  private static String sum(List<Explanation> shares, String form) {
    StringJoiner sum = new StringJoiner(" + ");
    shares.forEach(share -> sum.add(form.replace("%1$s", text(share)).replace("%s", text(share))));
    return sum.toString();
  }

  private static String listed(List<Explanation> shares) {
    StringJoiner list = new StringJoiner(", ");
    shares.forEach(share -> list.add(text(share)));
    return list.toString();
  }

  private static String text(Explanation share) {
    return n(share.value().orElseThrow());
  }

  private List<Explanation> shares(Scope scope, Label by, Selection selection) {
    int year = AmountExplanation.year(outcome, scope);
    Map<String, Double> amounts = new Contributions(outcome, year, 0).by(by, scope, selection);
    double all = 0;
    for (double amount : amounts.values()) {
      all += amount;
    }
    List<Explanation> shares = new ArrayList<>();
    for (Map.Entry<String, Double> entry : amounts.entrySet()) {
      double amount = entry.getValue();
      shares.add(
          Explanation.of(
              entry.getKey(), Expression.quotient(amount, all), amount / all, "", List.of()));
    }
    return shares;
  }
}

package chipcast.command;

import chipcast.entry.EntryDecision;
import chipcast.hardware.CatalogueChip;
import chipcast.measure.CandidateFigure;
import chipcast.projection.CandidateTerms;
import chipcast.projection.ProjectedOutcome;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import chipcast.result.Outcome;
import java.util.List;

/** Chips that come to be only if they pay: whether each does, when, and by how much. */
final class CandidateTable {
  private static final int POINT = 0;
  private static final String NONE = "–";

  private final Table.Builder table =
      Table.named("candidates", "Chips that are made only if they pay; money in USD")
          .column(Column.text("candidate", "candidate"))
          .column(Column.text("made", "made"))
          .column(Column.year("decision", "decided"))
          .column(Column.year("first_silicon", "silicon"))
          .column(Column.money("outlay", "outlay", ""))
          .column(Column.money("worth", "worth", ""))
          .column(Column.number("factor", "ratio", "").withDigits(2))
          .column(Column.number("slack_years", "slack", "").withDigits(2))
          .column(Column.share("saving", "saving"))
          .column(Column.count("breakeven_chips", "chips", ""))
          .column(Column.money("breakeven_spend", "spend", ""))
          .column(Column.number("payback_years", "payback", "").withDigits(2));

  private CandidateTable() {}

  /** A row a candidate of the point run. */
  static Table of(Outcome outcome) {
    CandidateTable candidates = new CandidateTable();
    if (outcome instanceof ProjectedOutcome projected) {
      for (int at = 0; at < outcome.structure().candidates().size(); at++) {
        candidates.add(projected.candidate(at, POINT));
      }
    }
    return candidates
        .table
        .note(
            "Decided and first silicon, of one that is not made, as if when it comes nearest."
                + " Outlay: NRE of all its models with the hurdle on it. Worth: what it earns over"
                + " its life, odds counted, at the decision; ratio, of its outlay: made above 1, and"
                + " how much dearer it could be. Slack: years that it could be later and still pay,"
                + " negative if it would have to be sooner. Saving, in %: of what its first year's"
                + " work costs on the best chips of that time, NRE apart. Chips, and spend a year on"
                + " that work: in its first year, at which worth equals outlay. Payback: years from"
                + " first silicon until what it earns, odds counted, has made up for NRE.")
        .build();
  }

  private void add(CandidateTerms terms) {
    EntryDecision decision = terms.decision();
    table.row(
        Cell.of(terms.family()),
        Cell.of(terms.enters() ? "yes" : "no"),
        Cell.of(terms.date()),
        Cell.of(terms.start()),
        Cell.of(decision.outlay().threshold()),
        Cell.of(decision.expected()),
        Cell.of(decision.outlayFactor()),
        number(terms.figure(CandidateFigure.DELAY) / CatalogueChip.SECONDS_PER_YEAR),
        number(terms.savedPart()),
        number(terms.figure(CandidateFigure.VOLUME)),
        number(terms.figure(CandidateFigure.SPEND)),
        number(payback(decision)));
  }

  private static Cell number(double value) {
    return Double.isFinite(value) ? Cell.of(value) : Cell.missing(NONE);
  }

  /** Years of its life after which odds-counted earnings reach NRE; NaN if they never do. */
  private static double payback(EntryDecision decision) {
    double left = decision.outlay().nre() * decision.outlay().models();
    List<Double> savings = decision.savings();
    for (int year = 0; year < savings.size(); year++) {
      double earned = savings.get(year) * decision.outlay().works();
      if (earned >= left) {
        return year + left / earned;
      }
      left -= earned;
    }
    return Double.NaN;
  }
}

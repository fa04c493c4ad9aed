package chipcast.command;

import chipcast.measure.CandidateFigure;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.ReadableNumber;
import chipcast.report.Table;
import java.util.ArrayList;
import java.util.List;

/** Which supplies bind and what they cost, and which candidate chips come. */
final class ReportLimits implements ReportPart {
  private final Reported reported;

  ReportLimits(Reported reported) {
    this.reported = reported;
  }

  @Override
  public void write(ReportPage page) {
    for (ReportedScenario scenario : reported.scenarios()) {
      String binding = BindingLimits.sentence(scenario.outcome(), reported.years());
      String words = binding.isEmpty() ? "no supply is limited" : binding;
      page.text().item(scenario.id() + ":", words + ".");
    }
    page.text().endOfItems();
    YearTable limits = LimitTable.of(reported.first().outcome(), reported.first().view());
    List<Integer> columns = RunScreen.columns(reported.years(), RunTable.LIMITS.mostYears());
    page.table(limits.forPeople(columns), limits.forMachines());
    if (reported.first().outcome().structure().candidates().isEmpty()) {
      page.text().paragraph("There are no candidate chips.");
    } else {
      page.table(entries());
    }
  }

  private Table entries() {
    Table.Builder table =
        Table.named("entries", "Candidate chips: decided / first silicon, by scenario")
            .column(Column.text("candidate", "candidate"));
    for (ReportedScenario scenario : reported.scenarios()) {
      table.column(Column.text(scenario.id(), scenario.id()));
    }
    for (String candidate : reported.first().outcome().structure().candidates()) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(candidate)));
      reported.scenarios().forEach(scenario -> cells.add(Cell.of(entry(scenario, candidate))));
      table.row(cells);
    }
    table.note("A candidate is made in the first year in which it pays its maker; see breakeven.");
    return table.build();
  }

  private static String entry(ReportedScenario scenario, String candidate) {
    int at = scenario.outcome().structure().candidates().indexOf(candidate);
    if (at < 0) {
      return "not in this scenario";
    }
    double decided = scenario.outcome().candidate(CandidateFigure.DECISION, at, 0);
    double silicon = scenario.outcome().candidate(CandidateFigure.FIRST_SILICON, at, 0);
    return Double.isNaN(decided)
        ? "does not pay"
        : ReadableNumber.year(decided) + " / " + ReadableNumber.year(silicon);
  }
}

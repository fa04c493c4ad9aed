package chipcast.command;

import chipcast.assumption.Claim;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.ReadableNumber;
import chipcast.report.Table;
import chipcast.uncertainty.ClaimTally;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How probable each claim is in each scenario: in which part of the draws all its limbs hold. */
final class ReportChances {
  private static final int DIGITS = 2;

  private final Reported reported;

  ReportChances(Reported reported) {
    this.reported = reported;
  }

  /** The table with its CSV, if draws were made. */
  void write(ReportPage page) {
    if (reported.draws() > 0) {
      page.table(forPeople(), forMachines());
    }
  }

  private Table forPeople() {
    Table.Builder table =
        Table.named("chances", "How probable claims are, share weights moving")
            .column(Column.text("claim", "claim"));
    reported.scenarios().forEach(each -> table.column(Column.text(each.id(), each.id())));
    for (String claim : claims()) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(claim)));
      for (ReportedScenario scenario : reported.scenarios()) {
        cells.add(
            Cell.of(
                count(scenario, claim).map(count -> words(count, scenario)).orElse("not asked")));
      }
      table.row(cells);
    }
    return table
        .note(
            "Part of the draws in which all limbs of a claim hold, and between which bounds the"
                + " number of draws leaves it, 19 times in 20 (Wilson). At most: of a claim that compares"
                + " worlds its other limbs alone are asked; --all-claims runs those worlds too, as"
                + " simulate --claims does, which looks for what turns a verdict besides. Limbs at"
                + " equal work are not asked of draws.")
        .build();
  }

  private Set<String> claims() {
    Set<String> ids = new LinkedHashSet<>();
    reported
        .scenarios()
        .forEach(each -> each.chances().forEach(count -> ids.add(count.claim().id())));
    return ids;
  }

  private static Optional<ClaimTally.Count> count(ReportedScenario scenario, String claim) {
    return scenario.chances().stream()
        .filter(count -> count.claim().id().equals(claim))
        .findFirst();
  }

  /** Whether limbs are left out that could be asked of draws: the claim is at most so probable. */
  private static boolean partly(ClaimTally.Count count, ReportedScenario scenario) {
    Claim whole = scenario.loaded().world().claims().get(count.claim().id());
    return whole != null
        && whole.limbs().values().stream().filter(limb -> !limb.equalWork()).count()
            > count.claim().limbs().values().stream().filter(limb -> !limb.equalWork()).count();
  }

  private static String words(ClaimTally.Count count, ReportedScenario scenario) {
    String most = partly(count, scenario) ? "at most " : "";
    return Double.isNaN(count.probability())
        ? RunScreen.NONE
        : most
            + share(count.probability())
            + " ("
            + share(count.low())
            + " to "
            + share(count.high())
            + ")";
  }

  private static String share(double share) {
    return share >= 1 ? "100 %" : ReadableNumber.share(share, DIGITS);
  }

  private Table forMachines() {
    Table.Builder table =
        Table.named("chances", "How probable claims are")
            .column(Column.text("claim", "claim"))
            .column(Column.text("scenario", "scenario"))
            .column(Column.share("probability", "probability"))
            .column(Column.share("low", "low"))
            .column(Column.share("high", "high"))
            .column(Column.text("asked", "asked"))
            .column(Column.number("draws", "draws", "1"))
            .column(Column.number("held", "held", "1"));
    for (String claim : claims()) {
      for (ReportedScenario scenario : reported.scenarios()) {
        count(scenario, claim).ifPresent(count -> table.row(row(claim, scenario, count)));
      }
    }
    return table.build();
  }

  private static List<Cell> row(String claim, ReportedScenario scenario, ClaimTally.Count count) {
    return List.of(
        Cell.of(claim),
        Cell.of(scenario.id()),
        ReportCells.figure(count.probability()),
        ReportCells.figure(count.low()),
        ReportCells.figure(count.high()),
        Cell.of(partly(count, scenario) ? "some limbs" : "all limbs"),
        Cell.of((double) count.draws()),
        Cell.of((double) count.held()));
  }
}

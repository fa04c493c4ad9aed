package chipcast.command;

import chipcast.projection.Plan;
import chipcast.report.Table;
import chipcast.result.Outcome;
import java.util.Set;

/**
 * The tables of a run beside its screen.
 *
 * @param loaded the scenario
 * @param forecast what it gives
 * @param view what of it is shown
 */
record RunTables(Scenarios.Loaded loaded, Forecast forecast, View view) {
  /** Parts whose change is taken apart for people; files have all. */
  private static final int MOST_CHANGES = 4;

  /**
   * A table with a column for each of some years.
   *
   * @param band of the headline
   */
  Table forPeople(RunTable table, RunBand band) {
    return switch (table) {
      case HEADLINE -> new RunScreen(forecast, view, loaded.world(), Set.of(), band).headline();
      case OBSERVED -> observed();
      case CANDIDATES -> CandidateTable.of(forecast.outcome());
      default ->
          byYear(table, MOST_CHANGES).forPeople(RunScreen.columns(view.years(), table.mostYears()));
    };
  }

  /** The same figures, a row each. */
  Table forMachines(RunTable table) {
    return switch (table) {
      case HEADLINE -> Headline.of(new Figures(forecast, view), view).table();
      case OBSERVED -> observed();
      case CANDIDATES -> CandidateTable.of(forecast.outcome());
      default -> byYear(table, Integer.MAX_VALUE).forMachines();
    };
  }

  private Table observed() {
    return ObservedTable.of(forecast.outcome(), loaded.world());
  }

  private YearTable byYear(RunTable table, int mostChanges) {
    Outcome outcome = forecast.outcome();
    String scope = RunScreen.scope(view.scope());
    return switch (table) {
      case WEIGHTS -> WeightTable.of(outcome, view);
      case FLEET -> FleetTable.of(outcome, view);
      case CHANGE -> ChangeTable.of(outcome, plan(), view, mostChanges);
      case WORK -> WorkTable.of(outcome, loaded.world(), view.years());
      case LIMITS -> LimitTable.of(outcome, view);
      case POWER -> PowerTable.of(outcome, view, scope);
      case HEADLINE, OBSERVED, CANDIDATES, FRAGMENTATION ->
          FragmentationTable.of(outcome, view, scope);
    };
  }

  private Plan plan() {
    return Plan.of(loaded.resolved().id(), loaded.world());
  }
}

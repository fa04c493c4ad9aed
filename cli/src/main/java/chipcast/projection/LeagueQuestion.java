package chipcast.projection;

import chipcast.arithmetic.Require;
import chipcast.assumption.Buyer;
import chipcast.assumption.Model;
import chipcast.assumption.Tier;
import chipcast.assumption.Workload;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a league table is asked for.
 *
 * @param workload whose tasks are served
 * @param tier at which service level; it need not be one of the workload's
 * @param model that does them; it need not be the workload's
 * @param buyer who buys; absent: of each chip the buyer to whom a task costs least
 * @param load load factor of every pool; absent: as each pool's size has it
 * @param everyChip chips that are not on sale in the year too
 */
public record LeagueQuestion(
    Workload workload,
    Tier tier,
    Model model,
    Optional<Buyer> buyer,
    OptionalDouble load,
    boolean everyChip) {
  /** Checks the load. */
  public LeagueQuestion {
    load.ifPresent(
        factor -> Require.that(factor > 0 && factor <= 1, "load", factor, "above 0 and at most 1"));
  }
}

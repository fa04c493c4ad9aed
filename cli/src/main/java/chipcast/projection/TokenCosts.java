package chipcast.projection;

import chipcast.economics.TaskCost;
import java.util.List;
import java.util.OptionalDouble;

/** Parts the cost of a task by its tokens. */
final class TokenCosts {
  private TokenCosts() {}

  static LeagueRow.TokenPrices of(Service service, List<ChipTrial> pools, List<OfferTerms> offers) {
    double before = 0;
    double fresh = 0;
    double cachedTokens =
        service.workload().phases().prefill().map(p -> p.cached().point()).orElse(0.0);
    OptionalDouble freshPrice = OptionalDouble.empty();
    OptionalDouble cachedPrice = OptionalDouble.empty();
    OptionalDouble outPrice = OptionalDouble.empty();
    int phase = 0;
    for (int pool = 0; pool < offers.size(); pool++) {
      for (TaskCost.PhaseCost cost : offers.get(pool).capacity().cost().phases()) {
        switch (cost.use().phase()) {
          case "prefill" -> {
            double uncached =
                cachedTokens == 0
                    ? cost.usd()
                    : cost.usd() / pools.get(pool).gainWithoutCache(phase);
            fresh = cost.use().units();
            freshPrice = OptionalDouble.of((before + uncached) / fresh);
            if (cachedTokens > 0) {
              // Cached and fresh tokens of a prompt grow together over the years.
              double grown = fresh / service.phases().get(phase).unitsPerTask();
              cachedPrice = OptionalDouble.of((cost.usd() - uncached) / (cachedTokens * grown));
            }
          }
          case "decode" -> outPrice = OptionalDouble.of(cost.usd() / cost.use().units());
          default -> before += cost.usd();
        }
        phase++;
      }
    }
    return new LeagueRow.TokenPrices(freshPrice, cachedPrice, outPrice);
  }
}

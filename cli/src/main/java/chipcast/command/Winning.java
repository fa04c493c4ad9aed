package chipcast.command;

import chipcast.arithmetic.Decimal;
import chipcast.assumption.Chip;
import chipcast.assumption.WorldReader;
import chipcast.measure.Lens;
import chipcast.projection.Placement;
import chipcast.projection.Plan;
import chipcast.projection.Projection;
import chipcast.projection.WinningSearch;
import chipcast.scenario.Resolved;
import chipcast.source.Node;
import chipcast.source.Position;
import chipcast.source.Problems;
import chipcast.source.TreeReader;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

/**
 * What still wins a product a share of the work that it can serve.
 *
 * @param asked the share
 * @param lens in which capacity is counted
 * @param stated the share as the file has price and date
 * @param most the share at the lowest price tried, where none wins; else the share asked for
 * @param price the highest price that wins it
 * @param date the latest date of availability that does
 */
record Winning(
    double asked, Lens lens, double stated, double most, Optional<Won> price, Optional<Won> date) {
  /** Prices between a hundredth and a hundred times the stated one are tried. */
  private static final double WIDEST = 100;

  private static final int MONTHS = 12;

  /**
   * A value that wins, and what a run of the model with it gives.
   *
   * @param text of the value, as a file would state it
   * @param value USD, or a fractional calendar year
   * @param share found by that run
   * @param bounded whether more of it was tried and no longer won
   */
  record Won(String text, double value, double share, boolean bounded) {}

  /** Finds them by search, and runs the model once more on each answer. */
  static Winning of(
      Scenarios.Loaded loaded, Placement placement, double asked, Lens lens, int year) {
    Plan plan = placement.outcome().plan();
    String id = placement.chips().get(0).listed().id();
    Chip chip = Objects.requireNonNull(plan.world().chips().get(id));
    WinningSearch search = new WinningSearch(plan, id, lens, year);
    Check check = new Check(loaded.resolved(), plan.scenario(), id, lens, year);
    double price = chip.price().point();
    OptionalDouble dearest = search.price(chip.price(), asked, WIDEST);
    OptionalDouble latest = search.date(chip.available(), asked, plan.years().get(year) + 1.0);
    return new Winning(
        asked,
        lens,
        placement.shareOfReach(lens, year)[0],
        dearest.isEmpty() ? search.share(chip.price(), price / WIDEST) : asked,
        won(dearest, value -> check.won("price", priceText(value), value, value < price * WIDEST)),
        won(latest, value -> check.won("available", month(value), value, true)));
  }

  private static Optional<Won> won(OptionalDouble value, DoubleFunction<Won> check) {
    return value.isEmpty() ? Optional.empty() : Optional.of(check.apply(value.getAsDouble()));
  }

  private static String priceText(double price) {
    return Decimal.tenDigits(price) + " USD";
  }

  /** The latest month whose middle is not after a time. */
  static String month(double time) {
    int months = (int) Math.floor(time * MONTHS - 0.5 + 1e-6);
    int month = months % MONTHS + 1;
    return months / MONTHS + (month < 10 ? "-0" : "-") + month;
  }

  /** Runs the model with one field of the chip stated otherwise. */
  private record Check(Resolved resolved, String scenario, String chip, Lens lens, int year) {
    Won won(String field, String text, double value, boolean bounded) {
      Position here = Position.ofFile("chipcast place");
      Node node = TreeReader.value(text, here, new Problems()).orElseThrow();
      Resolved changed = resolved.with("chips." + chip + "." + field, node, "chipcast place");
      Plan plan =
          Plan.of(scenario, WorldReader.read(changed.tree(), Optional.empty(), new Problems()));
      double share = Placement.of(Projection.run(plan), chip).shareOfReach(lens, year)[0];
      return new Won(text, value, share, bounded);
    }
  }
}

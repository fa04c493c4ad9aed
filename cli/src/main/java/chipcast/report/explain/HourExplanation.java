package chipcast.report.explain;

import static chipcast.report.explain.Numbers.n;

import chipcast.economics.ChipHour;
import chipcast.economics.HourlyCost;
import chipcast.economics.Operation;
import chipcast.economics.PriceBasis;
import chipcast.economics.Purchase;
import chipcast.economics.RentedHour;
import chipcast.projection.CapacityTerms;
import chipcast.projection.OfferTerms;
import chipcast.report.Explanation;
import chipcast.report.Expression;
import java.util.List;

/**
 * Explains what a task and an hour of a chip cost.
 *
 * @param offer of a chip
 */
record HourExplanation(OfferTerms offer) {
  private static final double JOULES_PER_KWH = 3.6e6;
  private static final String USD_HOUR = "USD/h";

  /** A task: the chip-hours that it takes, times what an hour costs. */
  Explanation task() {
    double tasks = offer.capacity().tasksPerChip();
    Explanation hour = hour();
    double usd = hour.value().orElseThrow();
    double porting = offer.capacity().cost().porting();
    return Explanation.of(
            new Sheet(offer.chip()).name() + ": cost of a task",
            Expression.product(HourlyCost.HOURS_PER_YEAR, usd)
                + " ÷ "
                + n(tasks)
                + (porting > 0 ? " + " + n(porting) : ""),
            offer.capacity().cost().usd(),
            "USD/task",
            List.of(hour, wasted()))
        .noted("8760 hours, at the cost of an hour, for the tasks of a year, opened below");
  }

  /** The price of fragmentation, which the cost of a task contains. */
  private Explanation wasted() {
    return Explanation.remark(
        "of it for the pool's size",
        Expression.number(offer.capacity().cost().wastedBySize())
            + " USD/task, for a small pool runs emptier");
  }

  /** An hour of the chip. */
  Explanation hour() {
    CapacityTerms capacity = offer.capacity();
    ChipHour hour = capacity.hour();
    if (hour instanceof RentedHour rented) {
      Explanation owner = owned(rented.owner(), "an hour of the chip to its owner");
      double value = owner.value().orElseThrow();
      return Explanation.of(
          "an hour of the chip, rented",
          n(value) + " × (1 + " + n(rented.margin()) + ")",
          hour.usd(),
          USD_HOUR,
          List.of(owner, Explanation.given("the owner's margin", rented.margin(), "", "")));
    }
    String how = capacity.basis() == PriceBasis.CAPTIVE ? "made for the buyer" : "bought";
    return owned((HourlyCost) hour, "an hour of the chip, " + how);
  }

  private Explanation owned(HourlyCost cost, String label) {
    return Explanation.of(
        label,
        Expression.sum(cost.capitalUsd(), cost.runningUsd()),
        cost.usd(),
        USD_HOUR,
        List.of(capital(cost.capital()), running(cost.running())));
  }

  private Explanation capital(HourlyCost.Capital capital) {
    Purchase purchase = offer.capacity().purchase();
    Explanation recovery =
        Explanation.of(
            "part of it repaid a year",
            purchase.rate() == 0
                ? Expression.quotient(1, purchase.life())
                : n(purchase.rate())
                    + " ÷ (1 − (1 + "
                    + n(purchase.rate())
                    + ") ^ (−"
                    + n(purchase.life())
                    + "))",
            capital.recovery(),
            "1/year",
            List.of());
    return Explanation.of(
            "owning it",
            "("
                + n(capital.price())
                + " × (1 + "
                + n(capital.overheadShare())
                + ") + "
                + n(capital.overheadPerChip())
                + " − "
                + Expression.product(capital.residual(), capital.presentValue())
                + ") × "
                + n(capital.recovery())
                + " ÷ 8760",
            capital.usd(),
            USD_HOUR,
            List.of(
                PriceExplanation.of(offer),
                recovery.noted(
                    "interest "
                        + Expression.number(purchase.rate())
                        + ", life "
                        + Expression.number(purchase.life())
                        + " years")))
        .noted(
            "price with the system around it, less what it is worth at the end of its life; system: "
                + Origin.note(offer.chip().family().overhead()));
  }

  private Explanation running(HourlyCost.Running running) {
    Operation of = offer.capacity().operation();
    double perKwh = of.electricity() * JOULES_PER_KWH;
    return Explanation.of(
            "running it",
            n(running.drawnWatts())
                + " ÷ 1000 × "
                + n(perKwh)
                + " + "
                + Expression.sum(running.hosting(), running.maintenance()),
            running.usd(),
            USD_HOUR,
            List.of(drawn()))
        .noted("kW × USD/kWh + building + maintenance; electricity: " + powerPrice());
  }

  private String powerPrice() {
    return offer.capacity().basis() == PriceBasis.RENTED
        ? "the owner's"
        : Origin.note(offer.buyer().powerPrice());
  }

  /** Watts that the chip draws on average, with what belongs to it. */
  Explanation drawn() {
    Operation of = offer.capacity().operation();
    return Explanation.of(
            "power drawn by a chip, all in",
            Expression.product(of.watts(), of.allIn(), of.draw()),
            of.drawnWatts(),
            "W",
            List.of(new Sheet(offer.chip()).watts()))
        .noted(
            "watts × facility × draw; facility: "
                + Origin.note(offer.chip().family().allInFactor()));
  }
}

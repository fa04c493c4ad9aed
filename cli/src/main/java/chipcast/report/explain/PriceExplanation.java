package chipcast.report.explain;

import chipcast.economics.ChipPrice;
import chipcast.projection.OfferTerms;
import chipcast.report.Explanation;
import chipcast.report.Expression;
import java.util.List;

/** Explains what a new chip costs in a year: its price at release and how that has moved. */
final class PriceExplanation {
  private PriceExplanation() {}

  static Explanation of(OfferTerms offer) {
    ChipPrice price = offer.capacity().price();
    Explanation release = new Sheet(offer.chip()).price();
    if (price.usd() == price.release()) {
      return release;
    }
    return Explanation.of(
            "price in the year",
            Expression.product(price.release(), price.decline(), price.learning(), price.answer()),
            price.usd(),
            "USD",
            List.of(release))
        .noted("price at release × decline since × learning × answer to lost share");
  }
}

package chipcast.report.explain;

import static chipcast.report.explain.Numbers.n;

import chipcast.assumption.Resource;
import chipcast.economics.HourlyCost;
import chipcast.projection.PlaceTerms;
import chipcast.projection.RentTerms;
import chipcast.projection.RentedShare;
import chipcast.report.Explanation;
import chipcast.report.Expression;
import java.util.ArrayList;
import java.util.List;

/**
 * Explains what scarcity adds to a chip's price and cost, and what it does to its share.
 *
 * @param place where the chip stands
 */
record RentExplanation(PlaceTerms place) {

  /** Whether rents add nothing to a new chip. */
  boolean none() {
    return place.rents().aYear() == 0;
  }

  /** USD a year of rents on a new chip, of one kind or of all that are paid. */
  private Explanation yearly(String label, boolean inputsAlone) {
    List<Explanation> each = new ArrayList<>();
    List<Double> values = new ArrayList<>();
    double sum = 0;
    for (RentTerms.Paid paid : place.rents().paid()) {
      boolean input = paid.resource().kind() == Resource.Kind.CHIP_INPUT;
      if (input || (!inputsAlone && paid.resource().kind() == Resource.Kind.POWER)) {
        double usd = paid.rent() * paid.use();
        each.add(rent(paid, usd));
        values.add(usd);
        sum += usd;
      }
    }
    double[] terms = values.stream().mapToDouble(Double::doubleValue).toArray();
    return Explanation.of(label, Expression.sum(terms), sum, "USD/year", each);
  }

  private static Explanation rent(RentTerms.Paid paid, double usd) {
    String unit = paid.resource().unit();
    return Explanation.of(
            paid.resource().name(),
            Expression.product(paid.rent(), paid.use()),
            usd,
            "USD/year",
            List.of())
        .noted("rent in USD a year per " + unit + " × what the chip takes of it");
  }

  /** What rents add to the price paid for a new chip. */
  Explanation onPrice() {
    Explanation yearly = yearly("rents on its inputs", true);
    double recovery = place.rents().recovery();
    return Explanation.of(
        "scarcity in the price paid",
        Expression.quotient(yearly.value().orElseThrow(), recovery),
        place.rents().onPrice(),
        "USD",
        List.of(yearly, Explanation.given("part of it repaid a year", recovery, "1/year", "")));
  }

  /** What rents add to a year of a new chip. */
  Explanation aYear() {
    return yearly("rents of what is scarce", false);
  }

  /** An hour of a new chip, rents in it. */
  Explanation hour(Explanation hour) {
    if (none()) {
      return hour;
    }
    Explanation yearly = aYear();
    double rents = place.rents().aYear() / HourlyCost.HOURS_PER_YEAR;
    Explanation hourly =
        Explanation.of(
            "rents of what is scarce, an hour",
            Expression.quotient(yearly.value().orElseThrow(), HourlyCost.HOURS_PER_YEAR),
            rents,
            "USD/h",
            List.of(yearly));
    double usd = hour.value().orElseThrow();
    return Explanation.of(
        "an hour of the chip with rents",
        Expression.sum(usd, rents),
        usd + rents,
        "USD/h",
        List.of(hour, hourly));
  }

  /** The share of a chip with rents, from the one that it would have without. */
  static Explanation share(RentedShare rented, Explanation atZeroRent) {
    String label = "share with the rents of what is scarce";
    if (rented.inPairs() || rented.atZeroRent() == 0) {
      double factor = rented.atZeroRent() == 0 ? 1 : rented.share() / rented.atZeroRent();
      return Explanation.of(
          label,
          Expression.product(rented.atZeroRent(), factor),
          rented.share(),
          "",
          List.of(atZeroRent, Explanation.given("what rents make of its pairs", factor, "", "")));
    }
    return Explanation.of(
            label,
            n(rented.atZeroRent())
                + " × exp("
                + move(rented.exponents().atChip(), rented.chipMove() - rented.lineMove())
                + " + "
                + move(rented.exponents().atFamily(), rented.optionMove() - rented.classMove())
                + " + "
                + move(rented.exponents().atClass(), rented.classMove() - rented.priceMove())
                + ")",
            rented.share(),
            "",
            List.of(atZeroRent))
        .noted("rents move the chip's cost against its family's, the family's against its class's");
  }

  private static String move(double exponent, double by) {
    return n(exponent) + " × " + n(by);
  }

  /** The part of what is asked that is built. */
  static Explanation built(RentedShare rented) {
    return Explanation.of(
            "part of it that is built at once",
            "exp((−" + n(rented.deferral()) + ") × " + n(rented.priceMove()) + ")",
            rented.built(),
            "",
            List.of())
        .noted("deferral × how far rents raise the price of new capacity; the rest waits");
  }
}

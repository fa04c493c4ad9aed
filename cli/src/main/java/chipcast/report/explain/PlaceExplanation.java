package chipcast.report.explain;

import static chipcast.report.explain.Numbers.exact;
import static chipcast.report.explain.Numbers.n;

import chipcast.assumption.Economics;
import chipcast.assumption.Precision;
import chipcast.economics.HourlyCost;
import chipcast.hardware.ByPrecision;
import chipcast.measure.Basis;
import chipcast.measure.Lens;
import chipcast.measure.Scope;
import chipcast.projection.CapacityTerms;
import chipcast.projection.PlaceTerms;
import chipcast.projection.StockTerms;
import chipcast.projection.YearTerms;
import chipcast.report.Explanation;
import chipcast.report.Expression;
import chipcast.result.Contribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Explains what chips of one kind in one pool amount to in a lens. */
final class PlaceExplanation {
  /** A part this near to 1 is the whole. */
  private static final double ROUNDING = 1e-12;

  private final YearTerms terms;
  private final Scope scope;
  private final Detail detail;

  PlaceExplanation(YearTerms terms, Scope scope, Detail detail) {
    this.terms = terms;
    this.scope = scope;
    this.detail = detail;
  }

  /**
   * The amount of one chip in one pool.
   *
   * @param parts its slots that count
   * @param phases the phases that these are
   * @param unit of the amounts
   */
  Explanation of(List<Contribution> parts, Set<String> phases, String unit) {
    Contribution first = parts.get(0);
    PlaceTerms place = terms.place(first.segment(), first.slot());
    double amount = AmountExplanation.sum(parts);
    Explanation chips = chips(place);
    List<Explanation> factors = new ArrayList<>();
    double part = part(parts);
    boolean apart = Math.abs(1 - part) > ROUNDING;
    if (scope.lens() != Lens.CHIPS || apart || !isWhole(place, phases)) {
      factors.add(chips);
    }
    if (!isWhole(place, phases)) {
      factors.add(time(place.capacity(), phases));
    }
    if (apart) {
      factors.add(
          Explanation.given(
              "part of them that serves in the pairs asked for",
              part,
              "",
              "shares of the options chosen; what contracts fix serves beside its own family"));
    }
    if (scope.lens() == Lens.WORK) {
      double work =
          amount
              / factors.stream()
                  .mapToDouble(PlaceExplanation::value)
                  .reduce(1, PlaceExplanation::times);
      factors.add(Explanation.given("work of one chip", work, unit, "its tasks of the year"));
    } else if (scope.lens() != Lens.CHIPS) {
      factors.add(perChip(place));
    }
    String name = new Sheet(place.chip()).name();
    if (factors.isEmpty()) {
      return new Explanation(
          name, chips.expression(), chips.value(), unit, chips.note(), chips.children());
    }
    double[] values = factors.stream().mapToDouble(PlaceExplanation::value).toArray();
    return Explanation.of(name, Expression.product(values), amount, unit, factors);
  }

  /** The part of a slot that counts: the sum over the pairs in which it does. */
  private static double part(List<Contribution> parts) {
    double part = 0;
    for (Contribution each : parts) {
      part += each.slot() == parts.get(0).slot() ? each.part() : 0;
    }
    return part;
  }

  private static double value(Explanation explanation) {
    return explanation.value().orElseThrow();
  }

  private static double times(double a, double b) {
    return a * b;
  }

  private static boolean isWhole(PlaceTerms place, Set<String> phases) {
    return place.capacity().phases().stream().allMatch(p -> phases.contains(p.phase().phase()));
  }

  /** The part of a chip's time that some phases take. */
  private static Explanation time(CapacityTerms capacity, Set<String> phases) {
    double seconds = 0;
    for (CapacityTerms.PhaseTerms phase : capacity.phases()) {
      seconds += phases.contains(phase.phase().phase()) ? phase.busySeconds() : 0;
    }
    return Explanation.of(
        "part of its time for " + String.join(", ", phases),
        Expression.quotient(seconds, capacity.busySeconds()),
        seconds / capacity.busySeconds(),
        "",
        List.of());
  }

  private Explanation chips(PlaceTerms place) {
    Explanation built = new BuildExplanation(terms, detail).newChips(place);
    if (scope.basis() == Basis.NEW) {
      return built;
    }
    StockTerms stock = place.stock();
    double installed = place.installed();
    return Explanation.of(
        "chips in service at the end of " + terms.year(),
        exact(stock.opening(), installed)
            + " − "
            + exact(stock.aged(), installed)
            + " + "
            + exact(stock.moved(), installed)
            + " − "
            + exact(stock.pricedOut(), installed)
            + " + "
            + exact(place.newChips(), installed),
        installed,
        "chips",
        List.of(
            Explanation.given("a year before", stock.opening(), "chips", ""),
            Explanation.given("retired by age", stock.aged(), "chips", ""),
            Explanation.given("moved in from other work", stock.moved(), "chips", ""),
            Explanation.given("retired as too dear to run", stock.pricedOut(), "chips", ""),
            built));
  }

  private Explanation perChip(PlaceTerms place) {
    return switch (scope.lens()) {
      case COMPUTE -> equivalents(place);
      case SPEND -> paid(place);
      case SPEND_OWNER -> withSystem(place);
      case TCO -> yearly(place);
      case POWER -> new HourExplanation(place.offer()).drawn();
      case CHIPS, WORK -> throw new IllegalArgumentException("lens: " + scope.lens().word());
    };
  }

  /** The price paid for a chip, with the rents that are in it. */
  private Explanation paid(PlaceTerms place) {
    Explanation listed = price(place);
    if (scarcity(place) == 0) {
      return listed;
    }
    double price = value(listed);
    return Explanation.of(
        "price paid for a chip",
        Expression.sum(price, scarcity(place)),
        price + scarcity(place),
        "USD",
        List.of(listed, scarcityTerm(place)));
  }

  /** The price of a chip in the year, or the mean of the prices at which a fleet was bought. */
  private Explanation price(PlaceTerms place) {
    if (scope.basis() == Basis.NEW) {
      return PriceExplanation.of(place.offer());
    }
    Explanation release = new Sheet(place.chip()).price();
    if (place.installedPriceChange() == 0) {
      return release;
    }
    return Explanation.of(
            "price, mean of the years it was bought",
            Expression.sum(value(release), place.installedPriceChange()),
            value(release) + place.installedPriceChange(),
            "USD",
            List.of(release))
        .noted("price at release, and how far it had moved");
  }

  /** USD that rents add to the price of a chip of the basis asked for. */
  private double scarcity(PlaceTerms place) {
    return scope.basis() == Basis.NEW ? place.rents().onPrice() : place.rents().onInstalledPrice();
  }

  private Explanation scarcityTerm(PlaceTerms place) {
    return scope.basis() == Basis.NEW
        ? new RentExplanation(place).onPrice()
        : Explanation.given(
            "scarcity in the price paid",
            scarcity(place),
            "USD",
            "mean of the years it was bought");
  }

  private Explanation withSystem(PlaceTerms place) {
    Explanation bought = price(place);
    double price = value(bought);
    double share = place.capacity().purchase().overheadShare();
    double system = place.chip().systemOverhead();
    List<Explanation> terms =
        new ArrayList<>(
            List.of(
                bought,
                Origin.given("system, of the price", place.chip().family().overhead()),
                Explanation.given("system, by the chip", system, "USD", "")));
    String scarce = "";
    if (scarcity(place) > 0) {
      terms.add(scarcityTerm(place));
      scarce = " + " + n(scarcity(place));
    }
    return Explanation.of(
        "price with the system around it",
        n(price) + " × (1 + " + n(share) + ") + " + n(system) + scarce,
        price * (1 + share) + system + scarcity(place),
        "USD",
        terms);
  }

  private Explanation yearly(PlaceTerms place) {
    Explanation hour = new HourExplanation(place.offer()).hour();
    double usd = value(hour);
    boolean fresh = scope.basis() == Basis.NEW;
    double rents = fresh ? place.rents().aYear() : place.rents().anInstalledYear();
    List<Explanation> terms = new ArrayList<>(List.of(hour));
    String scarce = "";
    if (rents > 0) {
      String mean = "rents of what was scarce when they were bought, mean";
      terms.add(
          fresh
              ? new RentExplanation(place).aYear()
              : Explanation.given(mean, rents, "USD/year", ""));
      scarce = " + " + n(rents);
    }
    return Explanation.of(
        "cost of a chip for a year",
        Expression.product(usd, HourlyCost.HOURS_PER_YEAR) + scarce,
        usd * HourlyCost.HOURS_PER_YEAR + rents,
        "USD",
        terms);
  }

  /** H100-equivalents; of a hard-wired chip by the FLOP that it serves. */
  private Explanation equivalents(PlaceTerms place) {
    Economics.Equivalent of = terms.plan().world().economics().equivalent();
    if (place.chip().listed().hardWired().isPresent()) {
      List<CapacityTerms.PhaseTerms> phases = place.capacity().phases();
      CapacityTerms.PhaseTerms last = phases.get(phases.size() - 1);
      double rate = last.rate().roofline();
      double flop = last.phase().flopPerUnit();
      return equivalent(
          n(rate) + " × " + n(flop) + " ÷ " + n(of.eightBit().point()),
          rate * flop / of.eightBit().point(),
          List.of(Explanation.given("units a second", rate, "1/s", "")));
    }
    ByPrecision peak = place.chip().generation().datasheet().peak();
    double eight = Math.max(peak.fp8(), peak.int8());
    Sheet sheet = new Sheet(place.chip());
    double value = place.chip().h100Equivalents(of.eightBit().point(), of.sixteenBit().point());
    if (eight > 0) {
      Precision precision = peak.fp8() == eight ? Precision.FP8 : Precision.INT8;
      return equivalent(
          Expression.quotient(eight, of.eightBit().point()), value, List.of(sheet.peak(precision)));
    }
    return peak.fp4() > 0
        ? equivalent(
            Expression.quotient(peak.fp4(), 2, of.eightBit().point()),
            value,
            List.of(sheet.peak(Precision.FP4)))
        : equivalent(
            Expression.quotient(peak.bf16(), of.sixteenBit().point()),
            value,
            List.of(sheet.peak(Precision.BF16)));
  }

  private static Explanation equivalent(
      String expression, double value, List<Explanation> children) {
    return Explanation.of("H100-equivalents of a chip", expression, value, "", children);
  }
}

package chipcast.report.explain;

import static chipcast.report.explain.Numbers.exact;
import static chipcast.report.explain.Numbers.n;

import chipcast.hardware.CatalogueChip;
import chipcast.projection.PlaceTerms;
import chipcast.projection.PoolTerms;
import chipcast.projection.SegmentTerms;
import chipcast.projection.StockTerms;
import chipcast.projection.YearTerms;
import chipcast.report.Explanation;
import chipcast.report.Expression;
import chipcast.report.ReadableNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Explains how many new chips come: what is lacking, what is chosen, what one chip can do. */
final class BuildExplanation {
  private static final int COUNT_DIGITS = 3;
  private static final String TASKS = "tasks/year";

  private final YearTerms terms;
  private final Detail detail;

  BuildExplanation(YearTerms terms, Detail detail) {
    this.terms = terms;
    this.detail = detail;
  }

  Explanation newChips(PlaceTerms place) {
    String label = "new chips in " + terms.year();
    if (place.built().isEmpty()) {
      String note = "observed; a part of " + observed(place.chip());
      return Explanation.given(label, place.newChips(), "chips", note);
    }
    if (place.newChips() == 0) {
      return Explanation.given(label, 0, "chips", "none is built here this year");
    }
    double perChip = place.capacity().tasksPerChip();
    return Explanation.of(
        label,
        Expression.quotient(place.built().get().tasks(), perChip),
        place.newChips(),
        "chips",
        List.of(
            tasks(place, place.built().get()),
            new CapacityExplanation(place.offer()).tasksPerChip()));
  }

  private String observed(CatalogueChip chip) {
    var vintages = terms.plan().world().baseYear().fleet().get(chip.id());
    var year = vintages == null ? null : vintages.chips().get(Integer.toString(terms.year()));
    return year == null ? "the base year's fleet" : Origin.note(year);
  }

  private Explanation tasks(PlaceTerms place, PlaceTerms.Built built) {
    PoolTerms pool = built.pool();
    Explanation chosen = new ChoiceExplanation(place, built, detail).share();
    List<Explanation> terms = new ArrayList<>(List.of(free(place.segment(), pool)));
    built.rented().map(RentExplanation::built).ifPresent(terms::add);
    terms.add(chosen);
    double[] factors = terms.stream().mapToDouble(t -> t.value().orElseThrow()).toArray();
    String product = Expression.product(factors);
    if (built.contracted() == 0) {
      String label = "tasks of new capacity that choice gives them";
      return Explanation.of(label, product, built.tasks(), TASKS, terms);
    }
    terms.add(0, Explanation.given("by contracts for this chip", built.contracted(), TASKS, ""));
    return Explanation.of(
        "tasks of new capacity that contracts and choice give them",
        n(built.contracted()) + " + " + product,
        built.tasks(),
        TASKS,
        terms);
  }

  /** Tasks of a pool for which new capacity is chosen: what it lacks less what contracts fix. */
  Explanation free(SegmentTerms segment, PoolTerms pool) {
    Explanation lacking = lacking(segment, pool);
    if (pool.contracted() == 0) {
      return lacking;
    }
    return Explanation.of(
        "tasks left to choice",
        exact(pool.lacking(), pool.free()) + " − " + exact(pool.contracted(), pool.free()),
        pool.free(),
        TASKS,
        List.of(lacking, Explanation.given("fixed by contracts", pool.contracted(), TASKS, "")));
  }

  private Explanation lacking(SegmentTerms segment, PoolTerms pool) {
    double lacking = pool.lacking();
    return Explanation.of(
        "new capacity needed",
        "max(0, " + exact(pool.needed(), lacking) + " − " + exact(pool.surviving(), lacking) + ")",
        lacking,
        TASKS,
        List.of(new DemandExplanation(terms, segment).tasks(), surviving(pool)));
  }

  private static String count(double chips) {
    return ReadableNumber.number(chips, COUNT_DIGITS);
  }

  /** What chips still in service can do, with what became of these chips. */
  private static Explanation surviving(PoolTerms pool) {
    StockTerms stock = pool.stock();
    String note =
        String.format(
            Locale.ROOT,
            "%s chips a year before, less %s by age, less %s too dear to run, %s moved %s",
            count(stock.opening()),
            count(stock.aged()),
            count(stock.pricedOut()),
            count(Math.abs(stock.moved())),
            stock.moved() < 0 ? "out" : "in");
    return Explanation.given("what chips in service can still do", pool.surviving(), TASKS, note);
  }
}

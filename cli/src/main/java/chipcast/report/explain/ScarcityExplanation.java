package chipcast.report.explain;

import chipcast.measure.Basis;
import chipcast.measure.Lens;
import chipcast.measure.Rent;
import chipcast.report.Explanation;
import chipcast.report.Expression;
import chipcast.result.Outcome;
import chipcast.result.ResourceFigure;
import chipcast.result.ResourceLabel;
import chipcast.result.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Explains a rent: what would be used if the resource were free, what there is, and who pays.
 *
 * @param outcome of a run of one draw
 */
record ScarcityExplanation(Outcome outcome) {
  private static final int PAYERS = 5;

  Explanation rent(Rent rent, double value) {
    int base = outcome.structure().baseYear();
    int last = outcome.structure().lastYear();
    int year = outcome.structure().yearIndex(rent.year().resolve(base, last, last));
    int resource = number(rent.resource());
    ResourceLabel label = outcome.structure().resources().get(resource);
    double free = outcome.resource(ResourceFigure.USE_AT_ZERO_RENT, year, resource, 0);
    double use = outcome.resource(ResourceFigure.USE, year, resource, 0);
    double supply = outcome.resource(ResourceFigure.SUPPLY, year, resource, 0);
    String unit = label.unit();
    List<Explanation> terms = new ArrayList<>();
    terms.add(ratio("use at no rent, of supply", free, supply));
    terms.add(ratio("use, of supply", use, supply));
    terms.add(
        Explanation.given("use at no rent", free, unit, "contracts and choice at list costs"));
    terms.add(Explanation.given("supply", supply, unit, "of the year, as the assumptions have it"));
    if (value > 0) {
      terms.add(paid(year, resource, unit, value));
    }
    String note =
        value > 0
            ? "the price at which use keeps within supply, by other choices and by waiting"
            : "supply is slack: nothing is paid for it";
    return Explanation.given(rent.text(), value, rent.unit(), note).with(terms);
  }

  private int number(String id) {
    return outcome.structure().resources().stream()
        .map(ResourceLabel::resource)
        .toList()
        .indexOf(id);
  }

  private static Explanation ratio(String label, double part, double whole) {
    return Explanation.of(label, Expression.quotient(part, whole), part / whole, "", List.of());
  }

  /** What new chips use of it, by family, and what that costs them a year. */
  private Explanation paid(int year, int resource, String unit, double rent) {
    Map<String, Double> byFamily = new LinkedHashMap<>();
    for (int segment = 0; segment < outcome.structure().segments().size(); segment++) {
      List<Slot> slots = outcome.structure().slots().get(segment);
      for (int slot = 0; slot < slots.size(); slot++) {
        double chips = outcome.amount(Lens.CHIPS, Basis.NEW, year, segment, slot, 0);
        if (chips > 0) {
          double each = outcome.rentPerChip(resource, year, segment, slot, 0) / rent;
          byFamily.merge(slots.get(slot).chip().family(), chips * each, Double::sum);
        }
      }
    }
    List<String> families = new ArrayList<>(byFamily.keySet());
    families.sort((a, b) -> Double.compare(amount(byFamily, b), amount(byFamily, a)));
    List<Explanation> lines = new ArrayList<>();
    double all = 0;
    double rest = 0;
    for (int i = 0; i < families.size(); i++) {
      double amount = amount(byFamily, families.get(i));
      all += amount;
      if (i < PAYERS) {
        lines.add(Explanation.given(families.get(i), amount, unit, ""));
      } else {
        rest += amount;
      }
    }
    if (rest > 0) {
      String others = (families.size() - PAYERS) + " more together";
      lines.add(Explanation.given(others, rest, unit, ""));
    }
    double[] terms = lines.stream().mapToDouble(line -> line.value().orElseThrow()).toArray();
    Explanation taken =
        Explanation.of("what new chips take of it", Expression.sum(terms), all, unit, lines);
    return Explanation.of(
        "rents paid by new chips",
        Expression.product(all, rent),
        all * rent,
        "USD/year",
        List.of(taken));
  }

  private static double amount(Map<String, Double> by, String family) {
    return by.getOrDefault(family, 0.0);
  }
}

package chipcast.command;

import chipcast.measure.Basis;
import chipcast.measure.Choice;
import chipcast.measure.Label;
import chipcast.measure.Lens;
import chipcast.measure.Scope;
import chipcast.measure.Selection;
import chipcast.measure.Unmet;
import chipcast.report.Column;
import chipcast.result.Absence;
import chipcast.result.CompiledMeasure;
import chipcast.result.Outcome;
import chipcast.result.ResourceFigure;
import chipcast.result.ResourceLabel;
import chipcast.result.SegmentLabel;
import chipcast.result.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was scarce in each year: use against supply, the rent, who pays it and who is paid. */
final class LimitTable {
  private static final int PAYERS = 3;
  private static final double GIGA = 1e9;
  private static final double KILO = 1e3;

  private final Outcome outcome;
  private final YearTable table;

  private LimitTable(Outcome outcome, View view) {
    this.outcome = outcome;
    this.table =
        new YearTable(
            "limits",
            "What is scarce: use against supply, rents and who pays them. All uses, world.",
            List.of(Column.text("resource", "resource"), Column.text("figure", "figure")),
            view.years());
  }

  /** Lines of every resource that has a supply. */
  static YearTable of(Outcome outcome, View view) {
    LimitTable limits = new LimitTable(outcome, view);
    List<ResourceLabel> resources = outcome.structure().resources();
    List<String> receivers = new ArrayList<>();
    for (int resource = 0; resource < resources.size(); resource++) {
      limits.add(resource, resources.get(resource));
      if (!resources.get(resource).receivers().isEmpty()) {
        receivers.add(resources.get(resource).name() + ": " + resources.get(resource).receivers());
      }
    }
    limits.addUnmet();
    limits.table.note(
        "Use at no rent is what would be used if nothing were scarce; where it exceeds supply a"
            + " rent brings it down, by other choices and by waiting. Rents are in USD a year for"
            + " each unit; the price paid for a chip holds a rent on its inputs over the recovery"
            + " factor, about four years of it.");
    if (!receivers.isEmpty()) {
      limits.table.note("Rents are paid to: " + String.join("; ", receivers) + ".");
    }
    return limits.table;
  }

  private void add(int resource, ResourceLabel label) {
    if (Double.isNaN(outcome.resource(ResourceFigure.SUPPLY, 0, resource, 0))) {
      return;
    }
    line(
        label,
        "use at no rent, of supply",
        "%",
        ofSupply(ResourceFigure.USE_AT_ZERO_RENT, resource));
    line(label, "use, of supply", "%", ofSupply(ResourceFigure.USE, resource));
    double scale = scale(label.unit());
    List<Double> rents = new ArrayList<>();
    for (int year : indices()) {
      rents.add(scale * outcome.resource(ResourceFigure.RENT, year, resource, 0));
    }
    line(label, "rent, USD/" + scaled(label.unit()) + "/year", rentUnit(label.unit()), rents);
    if (rents.stream().anyMatch(rent -> rent > 0)) {
      addPayers(resource, label);
    }
  }

  private void line(ResourceLabel label, String figure, String unit, List<Double> values) {
    table.line(List.of(label.name(), figure), unit, values, Absence.NOT_LIMITED);
  }

  private List<Double> ofSupply(ResourceFigure figure, int resource) {
    List<Double> parts = new ArrayList<>();
    for (int year : indices()) {
      double supply = outcome.resource(ResourceFigure.SUPPLY, year, resource, 0);
      parts.add(outcome.resource(figure, year, resource, 0) / supply);
    }
    return parts;
  }

  /** The families and buyers that pay most, over all years shown. */
  private void addPayers(int resource, ResourceLabel label) {
    List<Double> all = total(paid(resource, null));
    line(label, "rents paid, USD/year", "USD", all);
    List<Double> parts = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      parts.add(all.get(i) / (yearlyCost(indices().get(i)) - all.get(i)));
    }
    line(label, "rents over all other cost", "%", parts);
    addPayers(resource, label, Label.FAMILY, all);
    addPayers(resource, label, Label.BUYER, all);
  }

  private void addPayers(int resource, ResourceLabel label, Label by, List<Double> all) {
    Map<String, double[]> paid = paid(resource, by);
    List<String> names = new ArrayList<>(paid.keySet());
    names.sort((a, b) -> Double.compare(sum(paid, b), sum(paid, a)));
    for (String name : names.subList(0, Math.min(PAYERS, names.size()))) {
      List<Double> parts = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        double whole = all.get(i);
        parts.add(whole > 0 ? amounts(paid, name)[i] / whole : Double.NaN);
      }
      line(label, "paid by " + by.word() + " " + name, "%", parts);
    }
  }

  private static double[] amounts(Map<String, double[]> paid, String name) {
    double[] amounts = paid.get(name);
    return amounts == null ? new double[0] : amounts;
  }

  private static double sum(Map<String, double[]> paid, String name) {
    double sum = 0;
    for (double each : amounts(paid, name)) {
      sum += each;
    }
    return sum;
  }

  private List<Double> total(Map<String, double[]> paid) {
    List<Double> totals = new ArrayList<>();
    for (int i = 0; i < table.years().size(); i++) {
      double total = 0;
      for (double[] each : paid.values()) {
        total += each[i];
      }
      totals.add(total);
    }
    return totals;
  }

  /** USD a year that new chips cost to own and run, rents in it. */
  private double yearlyCost(int year) {
    double cost = 0;
    for (int segment = 0; segment < outcome.structure().segments().size(); segment++) {
      for (int slot = 0; slot < outcome.structure().slots().get(segment).size(); slot++) {
        cost += outcome.amount(Lens.TCO, Basis.NEW, year, segment, slot, 0);
      }
    }
    return cost;
  }

  /** Rents that new chips pay for a resource, by a label, over the years shown. */
  private Map<String, double[]> paid(int resource, @Nullable Label by) {
    Map<String, double[]> paid = new LinkedHashMap<>();
    List<Integer> indices = indices();
    for (int segment = 0; segment < outcome.structure().segments().size(); segment++) {
      SegmentLabel of = outcome.structure().segments().get(segment);
      List<Slot> slots = outcome.structure().slots().get(segment);
      for (int slot = 0; slot < slots.size(); slot++) {
        String name = "";
        if (by != null) {
          name = by == Label.FAMILY ? slots.get(slot).chip().family() : of.buyer();
        }
        for (int i = 0; i < indices.size(); i++) {
          double chips = outcome.amount(Lens.CHIPS, Basis.NEW, indices.get(i), segment, slot, 0);
          double rent =
              chips > 0 ? outcome.rentPerChip(resource, indices.get(i), segment, slot, 0) : 0;
          if (rent > 0) {
            paid.computeIfAbsent(name, none -> new double[indices.size()])[i] += chips * rent;
          }
        }
      }
    }
    return paid;
  }

  /** What all that waits or cannot be served is of all that is asked. */
  private void addUnmet() {
    Unmet all = new Unmet(Scope.DEFAULT.withUse(Choice.ALL), Selection.ALL);
    CompiledMeasure unmet = CompiledMeasure.of(all, outcome.structure());
    List<Double> parts = new ArrayList<>();
    for (int year : table.years()) {
      parts.add(unmet.in(outcome, year).number(0));
    }
    List<String> keys = List.of("all work", "not served, of its FLOP");
    table.line(keys, "%", parts, Absence.NO_NEW_DEMAND);
  }

  private List<Integer> indices() {
    List<Integer> indices = new ArrayList<>();
    for (int year : table.years()) {
      indices.add(outcome.structure().yearIndex(year));
    }
    return indices;
  }

  /** Units of which one costs a readable sum. */
  private static double scale(String unit) {
    return switch (unit) {
      case "B" -> GIGA;
      case "W" -> KILO;
      default -> 1;
    };
  }

  private static String scaled(String unit) {
    return switch (unit) {
      case "B" -> "GB";
      case "W" -> "kW";
      case "wafers" -> "wafer";
      default -> unit;
    };
  }

  private static String rentUnit(String unit) {
    return "USD/(" + scaled(unit) + "*year)";
  }
}

package chipcast.command;

import chipcast.measure.Basis;
import chipcast.measure.Lens;
import chipcast.measure.Scope;
import chipcast.report.Column;
import chipcast.result.Absence;
import chipcast.result.Outcome;
import chipcast.result.Structure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The fleet from year to year by class: what stood at the start, came, went, stands at the end, and
 * what of that has no work. Over all uses, because chips move from one to another.
 */
final class FleetTable {
  private static final String ALL = "all";

  private final Outcome outcome;
  private final Scope scope;
  private final YearTable table;

  private FleetTable(Outcome outcome, Scope scope, YearTable table) {
    this.outcome = outcome;
    this.scope = scope;
    this.table = table;
  }

  /** The flows in the view's lens, and what is stranded in it and in watts. */
  static YearTable of(Outcome outcome, View view) {
    Lens lens = view.scope().lens();
    YearTable table =
        new YearTable(
            "fleet",
            "The fleet by "
                + lens.word()
                + ", all uses, "
                + view.scope().market().text()
                + (lens == Lens.SPEND ? ": USD that its chips cost" : ""),
            List.of(Column.text("class", "class"), Column.text("flow", "flow")),
            view.years());
    new FleetTable(outcome, view.scope(), table).fill();
    table.note(
        "Stranded is what stands without work at the end of the year and cannot be moved to any of"
            + " its buyer's; a chip whose model is gone counts in full. It stays in service until"
            + " its age or the price of something new retires it.");
    return table;
  }

  private void fill() {
    Lens lens = scope.lens();
    Map<String, double[]> added = sums(lens, Figure.ADDED);
    Map<String, double[]> installed = sums(lens, Figure.INSTALLED);
    Map<String, double[]> stranded = sums(lens, Figure.STRANDED);
    Map<String, double[]> watts = sums(Lens.POWER, Figure.STRANDED);
    for (Map.Entry<String, double[]> each : installed.entrySet()) {
      String chipClass = each.getKey();
      double[] closing = each.getValue();
      if (Arrays.stream(closing).allMatch(amount -> amount == 0)) {
        continue;
      }
      double[] built = of(added, chipClass);
      double[] opening = new double[closing.length];
      double[] retired = new double[closing.length];
      opening[0] = Double.NaN;
      retired[0] = Double.NaN;
      for (int year = 1; year < closing.length; year++) {
        opening[year] = closing[year - 1];
        retired[year] = Math.max(0, opening[year] + built[year] - closing[year]);
      }
      String unit = lens.unitText();
      line(chipClass, "at the start", unit, opening);
      line(chipClass, "added", unit, built);
      line(chipClass, "retired", unit, retired);
      line(chipClass, "at the end", unit, closing);
      line(chipClass, "stranded", unit, of(stranded, chipClass));
      line(chipClass, "stranded, power", "W", of(watts, chipClass));
    }
  }

  /** The classes of all sums are those of the structure's chips. */
  private static double[] of(Map<String, double[]> sums, String chipClass) {
    return Objects.requireNonNull(sums.get(chipClass));
  }

  private void line(String chipClass, String flow, String unit, double[] byYear) {
    List<Double> figures = new ArrayList<>();
    for (int year : table.years()) {
      figures.add(byYear[outcome.structure().yearIndex(year)]);
    }
    table.line(List.of(chipClass, flow), unit, figures, Absence.OUTSIDE_HORIZON);
  }

  private enum Figure {
    ADDED,
    INSTALLED,
    STRANDED
  }

  /** By class, with all of them together first, and year. */
  private Map<String, double[]> sums(Lens lens, Figure figure) {
    Structure structure = outcome.structure();
    int years = structure.years().size();
    Map<String, double[]> sums = new TreeMap<>();
    sums.put(ALL, new double[years]);
    for (int segment = 0; segment < structure.segments().size(); segment++) {
      if (!scope.market().includes(structure.segments().get(segment).market())) {
        continue;
      }
      for (int slot = 0; slot < structure.slots().get(segment).size(); slot++) {
        String chipClass = structure.slots().get(segment).get(slot).chip().chipClass();
        double[] own = sums.computeIfAbsent(chipClass, each -> new double[years]);
        for (int year = 0; year < years; year++) {
          double amount = amount(lens, figure, year, segment, slot);
          own[year] += amount;
          sums.get(ALL)[year] += amount;
        }
      }
    }
    return sums;
  }

  private double amount(Lens lens, Figure figure, int year, int segment, int slot) {
    return switch (figure) {
      case ADDED -> outcome.amount(lens, Basis.NEW, year, segment, slot, 0);
      case INSTALLED -> outcome.amount(lens, Basis.INSTALLED, year, segment, slot, 0);
      case STRANDED -> outcome.stranded(lens, year, segment, slot, 0);
    };
  }
}

package chipcast.command;

import chipcast.assumption.Resource;
import chipcast.measure.Lens;
import chipcast.measure.Use;
import chipcast.projection.Placement;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.ReadableNumber;
import chipcast.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** New chips of a placed product, year by year: its shares, what is bought of it, what it takes. */
final class PlacedYears {
  private static final int DIGITS = 3;

  private final Placement placement;
  private final List<Integer> years;

  /**
   * Figures of some years.
   *
   * @param years calendar years
   */
  PlacedYears(Placement placement, List<Integer> years) {
    this.placement = placement;
    this.years = List.copyOf(years);
  }

  /** One figure of each year. */
  record Series(String measure, String unit, List<Double> values) {}

  /** The calendar years. */
  List<Integer> years() {
    return years;
  }

  Table table() {
    Table.Builder table = Table.named("years", "New chips of the product, by year");
    table.column(Column.text("measure", ""));
    for (int year : years) {
      table.column(Column.share(Integer.toString(year), Integer.toString(year)));
    }
    for (Series series : series()) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(series.measure())));
      for (double value : series.values()) {
        cells.add(Cell.of(text(value, series.unit())));
      }
      table.row(cells);
    }
    table.note("revenue is what buyers pay for the chips, rents of scarce inputs included");
    return table.build();
  }

  static String text(double value, String unit) {
    if (Double.isNaN(value)) {
      return "-";
    }
    if (value == 0 || (unit.equals("USD") && value < 1)) {
      return "0"; // Less than a dollar is rounding in a sum of billions.
    }
    return switch (unit) {
      case "1" -> ReadableNumber.share(value, 2);
      case "USD" -> ReadableNumber.money(value, DIGITS);
      case "W", "B" -> ReadableNumber.quantity(value, DIGITS, unit);
      default -> ReadableNumber.count(value, DIGITS);
    };
  }

  List<Series> series() {
    List<Series> all = new ArrayList<>();
    for (Lens lens : Headline.LENSES) {
      all.add(share(Use.INFERENCE, lens));
    }
    all.add(share(Use.TRAINING, Lens.SPEND));
    all.removeIf(series -> series.measure().startsWith("training") && isNothing(series));
    all.add(amount("units", Lens.CHIPS, "chip"));
    all.add(amount("revenue", Lens.SPEND, "USD"));
    all.add(amount("power drawn", Lens.POWER, "W"));
    for (Resource resource : placement.outcome().plan().world().supply().values()) {
      Series use = use(resource);
      if (!use.values().stream().allMatch(value -> value.isNaN())) {
        all.add(use);
      }
    }
    return all;
  }

  private static boolean isNothing(Series series) {
    return series.values().stream().noneMatch(value -> value > 0);
  }

  private Series share(Use use, Lens lens) {
    return over(
        use.word() + ": share of " + lens.word(), "1", year -> placement.share(lens, use, year));
  }

  private Series amount(String name, Lens lens, String unit) {
    return over(name, unit, year -> placement.amount(lens, year));
  }

  private Series use(Resource resource) {
    String name = resource.name() + (resource.unit().equals("B") ? "" : ", " + resource.unit());
    return over(name, resource.unit(), year -> placement.use(resource, year));
  }

  private Series over(String measure, String unit, IntToDoubleFunction of) {
    List<Double> values = new ArrayList<>();
    for (int year : years) {
      values.add(of.applyAsDouble(placement.outcome().structure().yearIndex(year)));
    }
    return new Series(measure, unit, values);
  }
}

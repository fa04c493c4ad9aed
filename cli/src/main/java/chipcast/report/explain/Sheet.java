package chipcast.report.explain;

import chipcast.assumption.Family;
import chipcast.assumption.Precision;
import chipcast.hardware.CatalogueChip;
import chipcast.report.Explanation;
import chipcast.report.Expression;
import chipcast.source.Assumption;
import java.util.List;

/**
 * Values of a chip's datasheet: given, or of a generated chip the roadmap's arithmetic on those of
 * the chip that it was made from.
 *
 * @param chip whose
 */
record Sheet(CatalogueChip chip) {
  /** What it is called. */
  String name() {
    String listed = chip.listed().name();
    return chip.generated() ? year() + " successor of " + listed + " (generated)" : listed;
  }

  private int year() {
    return (int) Math.floor(chip.generation().available());
  }

  Explanation price() {
    return value("price", chip.listed().price(), chip.generation().price(), "USD", "price");
  }

  Explanation watts() {
    return value(
        "power of the chip", chip.listed().watts(), chip.generation().watts(), "W", "watts");
  }

  Explanation peak(Precision precision) {
    Assumption listed = chip.listed().peak().get(precision);
    double value = chip.generation().datasheet().peak().at(precision);
    String label = "peak at " + precision.word() + ", dense";
    return listed == null
        ? Explanation.given(label, value, "FLOP/s", "")
        : value(label, listed, value, "FLOP/s", "flops");
  }

  Explanation bandwidth() {
    double value = chip.generation().datasheet().bandwidth();
    return value("memory bandwidth", chip.listed().memoryBandwidth(), value, "B/s", "bandwidth");
  }

  Explanation memory() {
    double value = chip.generation().datasheet().memory();
    return value("memory", chip.listed().memory(), value, "B", "memory");
  }

  private Explanation value(
      String label, Assumption listed, double value, String unit, String grows) {
    if (!chip.generated() || chip.family().roadmap().isEmpty()) {
      return Origin.given(label, listed, value, unit);
    }
    Assumption rate = rate(chip.family().roadmap().get(), grows);
    double years = chip.yearsLater();
    String expression =
        Expression.term(listed.point()) + " × " + Expression.power(rate.point(), years);
    String note =
        "generated: by the roadmap, "
            + Expression.number(years)
            + (years == 1 ? " year after " : " years after ")
            + chip.listed().name()
            + "; "
            + Origin.note(listed)
            + "; roadmap: "
            + Origin.note(rate);
    return Explanation.of(label, expression, value, unit, List.of()).noted(note);
  }

  private static Assumption rate(Family.Roadmap roadmap, String grows) {
    return switch (grows) {
      case "price" -> roadmap.price();
      case "watts" -> roadmap.watts();
      case "flops" -> roadmap.flops();
      case "bandwidth" -> roadmap.bandwidth();
      case "memory" -> roadmap.memory();
      default -> throw new IllegalArgumentException("grows: " + grows);
    };
  }
}

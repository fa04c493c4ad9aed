package chipcast.command;

import chipcast.assumption.BaseYear;
import chipcast.assumption.World;
import chipcast.measure.Basis;
import chipcast.measure.Lens;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import chipcast.result.Outcome;
import chipcast.result.Slot;
import chipcast.result.Structure;
import chipcast.source.Assumption;
import java.util.List;
import java.util.Map;

/**
 * Shares that were observed beside the model's: those that weights are calibrated on, which agree
 * by construction, and those in other lenses and years, which nothing is calibrated on.
 */
final class ObservedTable {
  private final Outcome outcome;
  private final Table.Builder table =
      Table.named("observed", "Observed shares of new capacity, all uses, beside the model's")
          .column(Column.text("share", "share"))
          .column(Column.text("lens", "lens"))
          .column(Column.year("year", "year"))
          .column(Column.share("observed", "observed"))
          .column(Column.share("run", "run"))
          .column(Column.share("choice", "choice"))
          .column(Column.text("gap", "why they differ"));

  private ObservedTable(Outcome outcome) {
    this.outcome = outcome;
  }

  /** A row an observation and year. */
  static Table of(Outcome outcome, World world) {
    ObservedTable observed = new ObservedTable(outcome);
    BaseYear.Observed calibrated = world.baseYear().observed();
    List<String> families = List.copyOf(calibrated.shares().keySet());
    for (Map.Entry<String, Assumption> each : calibrated.shares().entrySet()) {
      observed.row(
          each.getKey(),
          calibrated.lens(),
          outcome.structure().baseYear(),
          each.getValue(),
          List.of(each.getKey()),
          families,
          "calibrated: equal by construction");
    }
    for (BaseYear.Beside beside : world.baseYear().beside().values()) {
      for (Map.Entry<String, Assumption> known : beside.known().entrySet()) {
        int year = Integer.parseInt(known.getKey());
        observed.row(
            beside.name(),
            beside.lens(),
            year,
            known.getValue(),
            beside.families(),
            beside.of(),
            beside.gap());
      }
    }
    observed.table.note(
        "The base year's run is what was observed to be built; choice is what the calibrated"
            + " weights would have built in its place. Later years are computed.");
    return observed.table.build();
  }

  private void row(
      String name,
      Lens lens,
      int calendarYear,
      Assumption observed,
      List<String> families,
      List<String> of,
      String gap) {
    int year = outcome.structure().yearIndex(calendarYear);
    if (year < 0) {
      return;
    }
    double run = sum(lens, year, families, false) / sum(lens, year, of, false);
    Cell choice =
        year == 0
            ? share(sum(lens, 0, families, true) / sum(lens, 0, of, true))
            : Cell.missing("-");
    table.row(
        Cell.of(name),
        Cell.of(lens.word()),
        Cell.of((double) calendarYear),
        Cell.of(observed.point()),
        share(run),
        choice,
        Cell.of(gap));
  }

  private static Cell share(double share) {
    return Double.isFinite(share) ? Cell.of(share) : Cell.missing("-");
  }

  private double sum(Lens lens, int year, List<String> families, boolean chosen) {
    Structure structure = outcome.structure();
    double sum = 0;
    for (int segment = 0; segment < structure.segments().size(); segment++) {
      List<Slot> slots = structure.slots().get(segment);
      for (int slot = 0; slot < slots.size(); slot++) {
        if (families.contains(slots.get(slot).chip().family())) {
          sum +=
              chosen
                  ? outcome.chosenInBaseYear(lens, segment, slot, 0)
                  : outcome.amount(lens, Basis.NEW, year, segment, slot, 0);
        }
      }
    }
    return sum;
  }
}

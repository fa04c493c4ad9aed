package chipcast.command;

import chipcast.arithmetic.Decimal;
import chipcast.assumption.Chip;
import chipcast.assumption.Family;
import chipcast.choice.CostPremium;
import chipcast.hardware.CatalogueChip;
import chipcast.projection.Placement;
import chipcast.projection.Reach;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.ReadableNumber;
import chipcast.report.Table;
import chipcast.source.Provenance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a placed chip can serve in a year, at what cost beside its best rival, and what it cannot.
 */
final class PlacedWork {
  private static final int DIGITS = 3;
  private static final double TASKS = 1_000;
  private static final String JOINT = "joint";

  private final Placement placement;
  private final String chip;
  private final int index;
  private final List<Reach> reach;

  /**
   * Tables of a year.
   *
   * @param chip id of the listed chip
   * @param index of the year
   * @param reach by kind of work in that year
   */
  PlacedWork(Placement placement, String chip, int index, List<Reach> reach) {
    this.placement = placement;
    this.chip = chip;
    this.index = index;
    this.reach = List.copyOf(reach);
  }

  private int year() {
    return placement.outcome().structure().years().get(index);
  }

  Table segments(String scenario) {
    CatalogueChip first = placement.chips().get(0);
    Table.Builder table =
        Table.named(
                "segments",
                first.listed().name()
                    + " in "
                    + scenario
                    + ": what it can serve in "
                    + year()
                    + ", USD per 1000 tasks")
            .column(Column.text("workload", "workload"))
            .column(Column.text("tier", "tier"))
            .column(Column.share("market", "new spend"))
            .column(Column.share("cost", "cost"))
            .column(Column.share("rival_cost", "rival's"))
            .column(Column.share("gap", "gap"))
            .column(Column.share("share", "share"))
            .column(Column.text("rival", "best rival"));
    for (Reach work : joint(true)) {
      table.row(row(work));
    }
    notes(first).forEach(table::note);
    return table.build();
  }

  /** Work in pools that serve tasks whole, the largest first. */
  private List<Reach> joint(boolean served) {
    List<Reach> joint = new ArrayList<>();
    for (Reach work : reach) {
      if (work.pool().equals(JOINT) && work.obstacle().isEmpty() == served) {
        joint.add(work);
      }
    }
    joint.sort(Comparator.comparingDouble(Reach::market).reversed());
    return joint;
  }

  private static List<Cell> row(Reach work) {
    Reach.Rivalry rivals = work.rivals().orElseThrow();
    return List.of(
        Cell.of(work.workload()),
        Cell.of(work.tier()),
        Cell.of(PlacedYears.text(work.market(), "USD")),
        Cell.of(ReadableNumber.number(TASKS * rivals.own(), DIGITS)),
        Cell.of(ReadableNumber.number(TASKS * rivals.rival(), DIGITS)),
        Cell.of(gap(rivals.gap())),
        Cell.of(PlacedYears.text(work.share(), "1")),
        Cell.of(rivals.family()));
  }

  /** What it cannot serve; the same reason for several tiers of a workload stands once each. */
  Optional<Table> obstacles() {
    List<Reach> hindered = joint(false);
    if (hindered.isEmpty()) {
      return Optional.empty();
    }
    Table.Builder table =
        Table.named("obstacles", "What it cannot serve in " + year())
            .column(Column.text("workload", "workload"))
            .column(Column.text("tier", "tier"))
            .column(Column.share("market", "new spend"))
            .column(Column.text("obstacle", "why not"));
    for (Reach work : hindered) {
      table.row(
          Cell.of(work.workload()),
          Cell.of(work.tier()),
          Cell.of(PlacedYears.text(work.market(), "USD")),
          Cell.of(work.obstacle()));
    }
    return Optional.of(table.build());
  }

  private static String gap(double gap) {
    return FigureText.sign(gap) + ReadableNumber.share(Math.abs(gap), 2);
  }

  private List<String> notes(CatalogueChip first) {
    Chip listed = first.listed();
    Family family = first.family();
    List<String> notes = new ArrayList<>();
    notes.add(
        chip
            + ": "
            + family.architecture().word()
            + ", from "
            + Winning.month(listed.available().point())
            + " at "
            + ReadableNumber.quantity(listed.price().point(), DIGITS, "USD")
            + "; "
            + successors(family));
    notes.add(weight(family));
    notes.add(
        "costs are means over the buyers who can have it, in pools that serve tasks whole, before"
            + " rents of scarce inputs; shares are of new work");
    return notes;
  }

  private String successors(Family family) {
    int later = placement.chips().size() - 1;
    String of = " by the roadmap of family " + family.id();
    return later == 0
        ? "no successors" + of
        : (later == 1 ? "its successor" : "its " + later + " successors")
            + of
            + (later == 1 ? " counts" : " count")
            + " as the same product";
  }

  private String weight(Family family) {
    CostPremium premium = placement.premium(index);
    Provenance of = family.weight().level().knots().get(0).value().provenance();
    String graded = of.grade().map(grade -> ", grade " + grade).orElse(", without a grade");
    if (!(premium.weight() > 0)) {
      return "its family has no share weight in " + year() + graded;
    }
    return "its share weight in "
        + year()
        + " is "
        + Decimal.rounded(premium.weight(), DIGITS)
        + " of the largest family's"
        + graded
        + ": it sells as if it cost "
        + Decimal.rounded(premium.factor(), DIGITS)
        + " times as much";
  }
}

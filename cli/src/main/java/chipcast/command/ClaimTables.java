package chipcast.command;

import chipcast.assumption.Claim;
import chipcast.claim.ClaimFinding;
import chipcast.claim.LimbFinding;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import chipcast.result.Value;
import java.util.ArrayList;
import java.util.List;

/** Verdicts on claims, limb by limb. */
final class ClaimTables {
  private static final int POINT = 0;
  private static final String NONE = "–";

  private final List<ClaimFinding> findings;

  ClaimTables(List<ClaimFinding> findings) {
    this.findings = List.copyOf(findings);
  }

  /** For people: a line a claim, then the limbs of each claim. */
  List<Table> forPeople() {
    List<Table> tables = new ArrayList<>();
    if (findings.size() > 1) {
      tables.add(verdicts());
    }
    for (ClaimFinding finding : findings) {
      tables.add(limbs(finding));
    }
    return tables;
  }

  private Table verdicts() {
    Table.Builder table =
        Table.named("claims", "Claims held to this run, with share weights moving and frozen")
            .column(Column.text("claim", "claim"))
            .column(Column.text("verdict", "verdict"))
            .column(Column.text("frozen", "weights frozen"))
            .column(Column.text("title", "what is claimed"));
    for (ClaimFinding finding : findings) {
      table.row(
          Cell.of(finding.claim().id()),
          Cell.of(verdict(finding.moving())),
          Cell.of(verdict(finding.frozen())),
          Cell.of(finding.claim().title()));
    }
    return table.build();
  }

  /** Whether all limbs hold, or how many of them. */
  static String verdict(List<LimbFinding> limbs) {
    int held = ClaimFinding.held(limbs, POINT);
    return held == limbs.size() ? "holds" : "no: " + held + " of " + limbs.size();
  }

  private static Table limbs(ClaimFinding finding) {
    Table.Builder table =
        Table.named(finding.claim().id(), finding.claim().id() + ": " + finding.claim().title())
            .column(Column.text("verdict", ""))
            .column(Column.text("base", "base year"))
            .column(Column.text("value", "value"))
            .column(Column.text("asked", "asked"))
            .column(Column.text("turns", "turns"))
            .column(Column.text("margin", "margin"))
            .column(Column.text("frozen", "frozen"))
            .column(Column.text("limb", "what is measured"));
    for (int at = 0; at < finding.moving().size(); at++) {
      LimbFinding limb = finding.moving().get(at);
      LimbFinding frozen = finding.frozen().get(at);
      table.row(
          Cell.of(limb.holds(POINT) ? "holds" : "no"),
          Cell.of(limb.base(POINT).map(value -> text(limb, value)).orElse(NONE)),
          Cell.of(deciding(limb)),
          Cell.of(asked(limb)),
          Cell.of(turns(limb)),
          Cell.of(margin(limb)),
          Cell.of(deciding(frozen)),
          Cell.of(limb.limb().says()));
      limb.missing().ifPresent(why -> table.note(limb.limb().id() + " cannot be asked: " + why));
    }
    return table.build();
  }

  /** For machines: a row a limb and kind of weights. */
  Table forMachines() {
    Table.Builder table =
        Table.named("limbs", "Limbs of claims")
            .column(Column.text("claim", "claim"))
            .column(Column.text("limb", "limb"))
            .column(Column.text("weights", "weights"))
            .column(Column.text("condition", "condition"))
            .column(Column.text("asked", "asked"))
            .column(Column.number("base", "base", ""))
            .column(Column.number("value", "value", ""))
            .column(Column.text("unit", "unit"))
            .column(Column.number("margin", "margin", ""))
            .column(Column.year("turns", "turns"))
            .column(Column.text("holds", "holds"));
    for (ClaimFinding finding : findings) {
      rows(table, finding, finding.moving(), "moving");
      rows(table, finding, finding.frozen(), "frozen");
    }
    return table.build();
  }

  private static void rows(
      Table.Builder table, ClaimFinding finding, List<LimbFinding> limbs, String weights) {
    for (LimbFinding limb : limbs) {
      double margin = limb.margin(POINT);
      table.row(
          Cell.of(finding.claim().id()),
          Cell.of(limb.limb().id()),
          Cell.of(weights),
          Cell.of(limb.condition().text()),
          Cell.of(when(limb)),
          limb.base(POINT).map(Cell::of).orElse(Cell.missing(NONE)),
          limb.deciding(POINT).map(Cell::of).orElse(Cell.missing(limb.missing().orElse(NONE))),
          Cell.of(limb.condition().measure().unit()),
          Double.isNaN(margin) ? Cell.missing(NONE) : Cell.of(margin),
          limb.turns(POINT).isPresent()
              ? Cell.of((double) limb.turns(POINT).getAsInt())
              : Cell.missing(NONE),
          Cell.of(limb.holds(POINT) ? "true" : "false"));
    }
  }

  private static String text(LimbFinding limb, Value value) {
    return FigureText.of(limb.condition().measure(), value);
  }

  /** The figure that decides a limb. */
  static String deciding(LimbFinding limb) {
    return limb.deciding(POINT).map(value -> text(limb, value)).orElse(NONE);
  }

  /** What is asked of a limb's figure, and when. */
  static String asked(LimbFinding limb) {
    return (limb.condition().testText() + " " + when(limb)).strip();
  }

  /** How far the figure that decides is on the right side. */
  static String margin(LimbFinding limb) {
    double margin = limb.margin(POINT);
    return Double.isNaN(margin) ? NONE : FigureText.of(limb.condition().measure(), margin);
  }

  private static String turns(LimbFinding limb) {
    return limb.turns(POINT).isPresent() ? Integer.toString(limb.turns(POINT).getAsInt()) : NONE;
  }

  /** The year or years in which the limb has to hold. */
  private static String when(LimbFinding limb) {
    return limb.limb().when().map(Claim.When::text).orElse("");
  }
}

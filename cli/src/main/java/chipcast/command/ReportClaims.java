package chipcast.command;

import chipcast.assumption.Claim;
import chipcast.claim.ClaimFinding;
import chipcast.claim.Claims;
import chipcast.claim.LimbFinding;
import chipcast.claim.Worlds;
import chipcast.measure.Label;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import chipcast.source.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Claims held to the scenarios. Limbs that compare worlds need runs of their own; unless all are
 * asked for, a claim is refused by the limbs that ask this run alone, or stays open.
 */
final class ReportClaims implements ReportPart {
  private static final int POINT = 0;

  private final Reported reported;

  ReportClaims(Reported reported) {
    this.reported = reported;
  }

  @Override
  public void write(ReportPage page) {
    List<Callable<List<ClaimFinding>>> tasks = new ArrayList<>();
    for (ReportedScenario scenario : reported.scenarios()) {
      boolean first = tasks.isEmpty();
      tasks.add(() -> findings(scenario, first));
    }
    List<List<ClaimFinding>> findings = InParallel.results("claims", tasks);
    if (findings.get(0).isEmpty()) {
      page.text().paragraph("No claim can be asked of these runs alone.");
      new ReportChances(reported).write(page);
      return;
    }
    page.table(verdicts(findings));
    new ReportChances(reported).write(page);
    ClaimTables tables = new ClaimTables(findings.get(0));
    page.table(limbs(findings.get(0)), tables.forMachines());
  }

  /** Of scenarios beside the first only the verdict is shown. */
  private List<ClaimFinding> findings(ReportedScenario scenario, boolean inFull) {
    Problems problems = new Problems();
    scenario.loaded().resolved().sources().forEach(problems::remember);
    return Claims.find(claims(scenario), worlds(scenario), problems, inFull);
  }

  private List<Claim> claims(ReportedScenario scenario) {
    List<Claim> claims = new ArrayList<>();
    for (Claim claim : scenario.loaded().world().claims().values()) {
      Claim asked = reported.allClaims() ? claim : alone(claim);
      if (!asked.limbs().isEmpty()) {
        claims.add(asked);
      }
    }
    return claims;
  }

  /** A claim with those of its limbs that ask nothing of other worlds. */
  static Claim alone(Claim claim) {
    Map<String, Claim.Limb> limbs = new LinkedHashMap<>();
    claim
        .limbs()
        .forEach(
            (id, limb) -> {
              if (limb.compare().isEmpty() && limb.with().isEmpty() && !asksOfPairs(limb)) {
                limbs.put(id, limb);
              }
            });
    return new Claim(claim.id(), claim.title(), limbs);
  }

  /** What is served in pairs is found by running the plan again. */
  private static boolean asksOfPairs(Claim.Limb limb) {
    return limb.holds().contains(Label.PAIRING.word() + "=");
  }

  private Worlds worlds(ReportedScenario scenario) {
    Scenarios.Asked asked = new Scenarios.Asked(scenario.given(), reported.changes());
    return new ScenarioWorlds(reported.session(), asked, scenario.forecast());
  }

  private Table verdicts(List<List<ClaimFinding>> findings) {
    Table.Builder table =
        Table.named("claims", "Verdicts by scenario, share weights moving")
            .column(Column.text("claim", "claim"));
    for (ReportedScenario scenario : reported.scenarios()) {
      table.column(Column.text(scenario.id(), scenario.id()));
    }
    table.column(Column.text("title", "what is claimed"));
    for (ClaimFinding first : findings.get(0)) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(first.claim().id())));
      for (int at = 0; at < findings.size(); at++) {
        cells.add(Cell.of(verdict(findings.get(at), first.claim().id(), at)));
      }
      cells.add(Cell.of(first.claim().title()));
      table.row(cells);
    }
    if (!reported.allClaims()) {
      table.note(
          "Open: what this run alone can be asked holds, but the claim asks for further runs too;"
              + " report --all-claims and run --claims make those.");
    }
    return table.build();
  }

  private String verdict(List<ClaimFinding> findings, String claim, int scenario) {
    for (ClaimFinding finding : findings) {
      if (finding.claim().id().equals(claim)) {
        return verdict(finding, limbsOf(claim, scenario));
      }
    }
    return "not asked";
  }

  private int limbsOf(String claim, int scenario) {
    Claim whole = reported.scenarios().get(scenario).loaded().world().claims().get(claim);
    return whole == null ? 0 : whole.limbs().size();
  }

  private static String verdict(ClaimFinding finding, int limbs) {
    int held = ClaimFinding.held(finding.moving(), POINT);
    int asked = finding.moving().size();
    if (held < asked) {
      return "no: " + held + " of " + asked + " asked";
    }
    return asked == limbs ? "holds" : "open: " + held + " of " + limbs + " asked";
  }

  private Table limbs(List<ClaimFinding> findings) {
    Table.Builder table =
        Table.named("limbs", "Limb by limb in " + reported.first().id())
            .column(Column.text("claim", "claim"))
            .column(Column.text("verdict", "verdict"))
            .column(Column.text("value", "value"))
            .column(Column.text("asked", "asked"))
            .column(Column.text("margin", "margin"))
            .column(Column.text("frozen", "weights frozen"))
            .column(Column.text("limb", "what is measured"));
    for (ClaimFinding finding : findings) {
      for (int at = 0; at < finding.moving().size(); at++) {
        LimbFinding limb = finding.moving().get(at);
        table.row(
            Cell.of(finding.claim().id()),
            Cell.of(limb.holds(POINT) ? "holds" : "no"),
            Cell.of(ClaimTables.deciding(limb)),
            Cell.of(ClaimTables.asked(limb)),
            Cell.of(ClaimTables.margin(limb)),
            Cell.of(ClaimTables.deciding(finding.frozen().get(at))),
            Cell.of(limb.limb().says()));
      }
    }
    return table.build();
  }
}

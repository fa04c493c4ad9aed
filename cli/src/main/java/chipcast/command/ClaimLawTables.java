package chipcast.command;

import chipcast.command.ComparedLaws.UnderLaw;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Format;
import chipcast.report.Table;
import chipcast.uncertainty.ClaimChance;
import java.util.ArrayList;
import java.util.List;

/** How probable claims are under every law of choice. */
final class ClaimLawTables {
  private final List<UnderLaw<List<ClaimChance>>> laws;
  private final List<UnderLaw<List<ClaimChance>>> withFigures;
  private final List<ClaimChance> own;
  private final long draws;
  private final String drawn;

  /**
   * Tables of some laws.
   *
   * @param laws the scenario's own first, which has figures
   * @param draws how many were asked for
   * @param drawn the same in words, with how they were made
   */
  ClaimLawTables(List<UnderLaw<List<ClaimChance>>> laws, long draws, String drawn) {
    this.laws = List.copyOf(laws);
    this.withFigures = laws.stream().filter(each -> each.found().isPresent()).toList();
    this.own = laws.get(0).found().orElseThrow();
    this.draws = draws;
    this.drawn = drawn;
  }

  /** A row a claim and law, a row a limb with a column a law, and what became of each law. */
  List<Table> forPeople() {
    return List.of(claims(), limbs(), outcomes());
  }

  private Table claims() {
    Table.Builder table =
        Table.named(
                "claims_by_law",
                "How probable claims are, in % of draws in which all limbs hold, by law of choice")
            .column(Column.text("claim", "claim"))
            .column(Column.text("law", "law"))
            .column(Column.text("medians", "at medians"))
            .column(Column.share("probability", "holds in"))
            .column(Column.text("hardest", "hardest limb"))
            .column(Column.share("of-limb", "holds in"));
    for (int claim = 0; claim < own.size(); claim++) {
      for (UnderLaw<List<ClaimChance>> law : withFigures) {
        ClaimChance of = law.found().orElseThrow().get(claim);
        ClaimChance.LimbChance hardest = ClaimChanceTables.hardest(of).orElse(null);
        table.row(
            Cell.of(law.own() ? of.claim().id() : ""),
            Cell.of(law.law()),
            Cell.of(of.atMedians() ? "holds" : "no"),
            ClaimChanceTables.share(of.probability()),
            Cell.of(hardest == null ? "" : hardest.limb().id()),
            hardest == null ? Cell.missing("") : ClaimChanceTables.share(hardest.probability()));
      }
    }
    ClaimChanceTables.noteUnasked(table, own);
    return table.build();
  }

  private Table limbs() {
    Table.Builder table =
        Table.named("limbs_by_law", "Their limbs, in % of draws")
            .column(Column.text("claim", "claim"))
            .column(Column.text("limb", "limb"));
    withFigures.forEach(law -> table.column(Column.share(law.law(), law.law())));
    table.column(Column.text("says", "what is measured"));
    for (int claim = 0; claim < own.size(); claim++) {
      for (int limb = 0; limb < own.get(claim).limbs().size(); limb++) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(own.get(claim).claim().id()));
        cells.add(Cell.of(own.get(claim).limbs().get(limb).limb().id()));
        for (UnderLaw<List<ClaimChance>> law : withFigures) {
          ClaimChance of = law.found().orElseThrow().get(claim);
          cells.add(ClaimChanceTables.share(of.limbs().get(limb).probability()));
        }
        cells.add(Cell.of(own.get(claim).limbs().get(limb).limb().says()));
        table.row(cells);
      }
    }
    return table.build();
  }

  /** A claim may have a verdict in fewer draws than the scenario has figures for. */
  private Table outcomes() {
    return LawFates.table(laws, found -> draws, found -> draws - asked(found), drawn);
  }

  /** Draws with a verdict of any claim. */
  private static long asked(List<ClaimChance> found) {
    return found.stream().mapToLong(ClaimChance::draws).max().orElse(0);
  }

  /**
   * A row a law, claim, and part of it; where a format holds several tables, each law's fate too.
   */
  List<Table> forMachines(Format format) {
    Table.Builder rows =
        ClaimChanceTables.columns(
            Table.named("chances", "How probable claims are, by law of choice")
                .column(Column.text("law", "law")));
    for (UnderLaw<List<ClaimChance>> law : withFigures) {
      for (ClaimChance of : law.found().orElseThrow()) {
        for (List<Cell> row : ClaimChanceTables.cells(of)) {
          List<Cell> cells = new ArrayList<>(row);
          cells.add(0, Cell.of(law.law()));
          rows.row(cells);
        }
      }
    }
    return format.holdsSeveral() ? List.of(rows.build(), outcomes()) : List.of(rows.build());
  }
}

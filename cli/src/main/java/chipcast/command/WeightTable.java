package chipcast.command;

import chipcast.choice.CostPremium;
import chipcast.report.Column;
import chipcast.result.Absence;
import chipcast.result.FamilyWeight;
import chipcast.result.Outcome;
import java.util.ArrayList;
import java.util.List;

/** The share weight of every family by year, as the cost premium that it stands for. */
final class WeightTable {

  private WeightTable() {}

  /** A line a family, the calibrated first. */
  static YearTable of(Outcome outcome, View view) {
    YearTable table =
        new YearTable(
            "weights",
            "Share weights as cost premiums: buyers choose as if the family cost so many times what"
                + " it costs",
            List.of(
                Column.text("family", "family"),
                Column.text("origin", "origin"),
                Column.text("stands_for", "stands for")),
            view.years());
    for (String origin : List.of("calibrated", "stated")) {
      for (FamilyWeight weight : outcome.familyWeights(0)) {
        if (weight.origin().equals(origin)) {
          add(outcome, weight, table);
        }
      }
    }
    table.note(
        "α^(1/γ) at the exponent γ between families, before the access of single buyers. 1 is the"
            + " family with the largest observed share; below 1 stands for what makes buyers take"
            + " it though it costs more. The base year's column is what the line of frozen weights"
            + " holds for ever.");
    return table;
  }

  private static void add(Outcome outcome, FamilyWeight weight, YearTable table) {
    List<Double> premiums = new ArrayList<>();
    for (int year : table.years()) {
      double alpha = weight.weights().get(outcome.structure().yearIndex(year));
      premiums.add(CostPremium.of(alpha, weight.exponent()).factor());
    }
    table.line(
        List.of(weight.family(), weight.origin(), weight.standsFor()),
        "1",
        premiums,
        Absence.NEVER);
  }
}

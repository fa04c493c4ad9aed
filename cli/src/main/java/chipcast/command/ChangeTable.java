package chipcast.command;

import chipcast.measure.Lens;
import chipcast.projection.ChangeSplit;
import chipcast.projection.Plan;
import chipcast.report.Column;
import chipcast.result.Absence;
import chipcast.result.Outcome;
import chipcast.result.Tally;
import chipcast.result.Tally.Count;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What made shares change since the base year: costs, access, weights, limits. */
final class ChangeTable {
  private static final String JOINT = " / ";

  private final Outcome outcome;
  private final View view;
  private final Count count;
  private final List<List<String>> groups;

  private ChangeTable(Outcome outcome, View view) {
    this.outcome = outcome;
    this.view = view;
    this.count = new Count(view.scope().lens(), view.scope().basis());
    this.groups = tally(outcome).groups();
  }

  /**
   * A few lines for each part of the view, those first whose share changed most.
   *
   * @param plan whose point run the outcome is
   * @param most parts shown
   */
  static YearTable of(Outcome outcome, Plan plan, View view, int most) {
    return new ChangeTable(outcome, view).table(plan, most);
  }

  private YearTable table(Plan plan, int most) {
    double[] now = figures(outcome);
    double[] base = new double[now.length];
    for (int group = 0; group < groups.size(); group++) {
      double first = share(tally(outcome), group, 0);
      for (int year = 0; year < view.years().size(); year++) {
        base[at(group, year)] = first;
      }
    }
    ChangeSplit split = ChangeSplit.of(plan, base, this::figures);
    Lens lens = view.scope().lens();
    YearTable table =
        new YearTable(
            "change",
            "Change of shares by "
                + lens.word()
                + " since "
                + outcome.structure().baseYear()
                + ", in points: "
                + RunScreen.scope(view.scope()),
            List.of(Column.text("part", view.byText()), Column.text("cause", "cause")),
            view.years());
    for (int group : byChange(now, base, most)) {
      line(table, group, "share in " + outcome.structure().baseYear(), split.base());
      line(table, group, "demand and fleet", split.demand());
      line(table, group, "costs", split.costs());
      line(table, group, "access, contracts", split.access());
      line(table, group, "weights", split.weights());
      line(table, group, "limits", split.limits());
      line(table, group, "share", split.figures());
    }
    table.note(
        "Shapley values of sixteen runs: each cause has its mean effect over all orders of letting"
            + " it move. With all four held, what is left is the mix of demand and of the fleet."
            + " Costs are chips, prices and software; without them the base year's chips are sold"
            + " for ever.");
    return table;
  }

  private List<Integer> byChange(double[] now, double[] base, int most) {
    List<Integer> order = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      if (changed(now, base, group) > 0) {
        order.add(group);
      }
    }
    order.sort(Comparator.comparingDouble((Integer group) -> -changed(now, base, group)));
    return order.subList(0, Math.min(most, order.size()));
  }

  private double changed(double[] now, double[] base, int group) {
    double most = 0;
    for (int year = 0; year < view.years().size(); year++) {
      most = Math.max(most, Math.abs(now[at(group, year)] - base[at(group, year)]));
    }
    return most;
  }

  private void line(YearTable table, int group, String cause, double[] figures) {
    List<Double> own = new ArrayList<>();
    for (int year = 0; year < view.years().size(); year++) {
      own.add(figures[at(group, year)]);
    }
    String name = String.join(JOINT, groups.get(group));
    table.line(List.of(name, cause), "%", own, Absence.NO_NEW_DEMAND);
  }

  private int at(int group, int year) {
    return group * view.years().size() + year;
  }

  private Tally tally(Outcome of) {
    return Tally.of(of, view.scope(), List.of(count), view.by());
  }

  /** Shares by group and year of the view; 0 in a year in which nothing is bought. */
  private double[] figures(Outcome of) {
    Tally tally = tally(of);
    double[] shares = new double[groups.size() * view.years().size()];
    for (int group = 0; group < groups.size(); group++) {
      for (int year = 0; year < view.years().size(); year++) {
        int index = outcome.structure().yearIndex(view.years().get(year));
        shares[at(group, year)] = share(tally, group, index);
      }
    }
    return shares;
  }

  private double share(Tally tally, int group, int year) {
    double whole = tally.whole(count, year);
    return whole > 0 ? tally.sum(groups.get(group), count, year) / whole : 0;
  }
}

package chipcast.command;

import chipcast.report.Column;
import chipcast.result.Absence;
import chipcast.result.Value;
import java.util.ArrayList;
import java.util.List;

/** The headline and the totals of every scenario, year by year. */
final class ReportYears implements ReportPart {
  /** Of more scenarios than these only the main lines stand in the page. */
  private static final int FEW = 4;

  private final Reported reported;

  ReportYears(Reported reported) {
    this.reported = reported;
  }

  @Override
  public void write(ReportPage page) {
    List<Integer> columns = RunScreen.columns(reported.years(), RunScreen.MOST_YEARS);
    YearTable shares = table("years", "Shares in %, and effective numbers: " + reported.scope());
    YearTable read = reported.scenarios().size() > FEW ? shares(shares, true) : shares;
    shares(shares, false);
    page.table(read.forPeople(columns), shares.forMachines());
    YearTable totals = table("totals", "Totals: spend in USD, chips, watts of the fleet");
    reported.scenarios().forEach(scenario -> totals(totals, scenario));
    page.table(totals.forPeople(RunScreen.columns(reported.years(), 6)), totals.forMachines());
  }

  private YearTable table(String name, String title) {
    return new YearTable(
        name,
        title,
        List.of(Column.text("scenario", "scenario"), Column.text("figure", "figure")),
        reported.years());
  }

  private YearTable shares(YearTable all, boolean mainAlone) {
    YearTable table = mainAlone ? table("years", "Shares in %: " + reported.scope()) : all;
    for (ReportedScenario scenario : reported.scenarios()) {
      List<Headline.Line> lines = Headline.of(scenario.figures(), scenario.view()).lines();
      for (int at = 0; at < lines.size(); at++) {
        Headline.Line line = lines.get(at);
        boolean main = at == 0 || line.weights().equals("frozen");
        if (main || !mainAlone) {
          String unit = line.isShare() ? "%" : "1";
          table.line(
              List.of(scenario.id(), line.name()),
              unit,
              numbers(line.values()),
              Absence.NO_NEW_DEMAND);
        }
      }
    }
    return table;
  }

  private static List<Double> numbers(List<Value> values) {
    List<Double> numbers = new ArrayList<>();
    for (Value value : values) {
      numbers.add(value instanceof Value.Numeric numeric ? numeric.value() : Double.NaN);
    }
    return numbers;
  }

  private static void totals(YearTable table, ReportedScenario scenario) {
    Figures figures = scenario.figures();
    total(table, scenario, "spend on new chips", "USD", figures.spend());
    total(table, scenario, "new chips", "chip", figures.newChips());
    total(table, scenario, "power of the fleet", "W", figures.fleetPower());
  }

  private static void total(
      YearTable table, ReportedScenario scenario, String name, String unit, List<Double> values) {
    table.line(List.of(scenario.id(), name), unit, values, Absence.NO_NEW_DEMAND);
  }
}

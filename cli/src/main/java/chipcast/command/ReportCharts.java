package chipcast.command;

import chipcast.chart.Fan;
import chipcast.chart.picture.LinePicture;
import chipcast.chart.picture.SharePicture;
import chipcast.chart.picture.SpecialisationPicture;
import chipcast.chart.picture.WorkloadPicture;
import chipcast.measure.Label;
import chipcast.report.Column;
import chipcast.result.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The answer as a line, the shares of each scenario, and who does which work. */
final class ReportCharts implements ReportPart {
  /** More bars of shares than these below each other are not compared any more. */
  private static final int MOST_SHOWN = 2;

  /** More lines in small plots are not told apart. */
  private static final int MOST_LINES = 6;

  private final Reported reported;

  ReportCharts(Reported reported) {
    this.reported = reported;
  }

  @Override
  public void write(ReportPage page) {
    page.chart("gpu-share", answer());
    for (int at = 0; at < reported.scenarios().size(); at++) {
      shares(page, reported.scenarios().get(at), at < MOST_SHOWN);
    }
    page.chart("workloads", workloads());
    ReportedScenario first = reported.first();
    page.chart(
        "specialisation",
        SpecialisationPicture.of(
            reported.subject(first),
            first.outcome(),
            first.view().scope(),
            Label.FAMILY,
            reported.year()));
  }

  private Fan answer() {
    List<Fan.Line> lines = new ArrayList<>();
    for (ReportedScenario each : reported.scenarios()) {
      lines.add(
          each.simulation().isPresent()
              ? LinePicture.band(
                  each.id(), each.simulation().get(), Reported.share(each.view()), reported.years())
              : LinePicture.line(
                  each.id(), each.outcome(), Reported.share(each.view()), reported.years()));
    }
    String words = "share of GPUs by " + reported.lens().word();
    Column column = FigureText.column(reported.share(), "share", words);
    return LinePicture.of(reported.subject(), words, column, reported.years(), lines);
  }

  private void shares(ReportPage page, ReportedScenario scenario, boolean shown) {
    String name = "shares-" + fileName(scenario.id());
    var chart =
        SharePicture.of(
            reported.subject(scenario),
            scenario.outcome(),
            scenario.view().scope(),
            scenario.view().by(),
            reported.years(),
            Set.of());
    if (shown) {
      page.chart(name, chart);
    } else {
      page.linked(name, chart);
    }
  }

  /** Ids of scenarios are fit for names of files but for what a path of one may hold. */
  private static String fileName(String id) {
    return id.replaceAll("[^A-Za-z0-9-]", "-");
  }

  private chipcast.chart.SmallMultiples workloads() {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    for (ReportedScenario each : reported.scenarios()) {
      if (outcomes.size() < MOST_LINES) {
        outcomes.put(each.id(), each.outcome());
      }
    }
    return WorkloadPicture.of(
        reported.subject(),
        outcomes,
        reported.first().view().scope(),
        ReportedScenario.GPU,
        reported.years());
  }
}

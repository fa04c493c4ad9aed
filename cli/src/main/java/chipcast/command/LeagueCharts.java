package chipcast.command;

import chipcast.assumption.Model;
import chipcast.assumption.Workload;
import chipcast.chart.Chart;
import chipcast.chart.picture.CostPicture;
import chipcast.chart.picture.RooflinePicture;
import chipcast.chart.picture.Subject;
import chipcast.projection.League;
import chipcast.projection.LeagueQuestion;
import chipcast.projection.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Charts of what a task costs and of how it is served. */
final class LeagueCharts {
  private static final List<String> SPEEDS =
      List.of("10", "20", "50", "100", "200", "350", "500", "700", "1000", "1500", "2000");

  private final Charting charting;
  private final Scenarios.Loaded loaded;
  private final Plan plan;

  LeagueCharts(Charting charting, Scenarios.Loaded loaded) {
    this.charting = charting;
    this.loaded = loaded;
    this.plan = Plan.of(loaded.resolved().id(), loaded.world());
  }

  /** Cost by speed. */
  Chart cost() {
    CostQuestions questions = questions();
    List<String> asked = charting.options().speeds();
    List<CostPicture.Speed> speeds = new ArrayList<>();
    for (String speed : asked.isEmpty() ? SPEEDS : asked) {
      LeagueQuestion question = questions.atSpeed(speed.strip(), charting.options().tier());
      speeds.add(new CostPicture.Speed(speedOf(question), question));
    }
    speeds.sort((a, b) -> Double.compare(a.speed(), b.speed()));
    int year = year();
    String unit = CostQuestions.unit(questions.workload());
    return CostPicture.of(subject(), League.of(plan, year), year, speeds, unit);
  }

  private static double speedOf(LeagueQuestion question) {
    return question.tier().speed().or(() -> question.tier().frameRate()).orElseThrow().point();
  }

  /** Roofs and phases. */
  Chart roofline() {
    LeagueQuestion question = questions().ofTiers(charting.options().tier()).get(0);
    int year = year();
    return RooflinePicture.of(subject(), League.of(plan, year), question, year);
  }

  private CostQuestions questions() {
    Workload workload =
        CostQuestions.named("workload", charting.options().workload(), loaded.world().workloads());
    Model model = CostQuestions.named("model", workload.model(), loaded.world().models());
    return new CostQuestions(
        loaded.world(), workload, model, Optional.empty(), OptionalDouble.empty(), false);
  }

  private int year() {
    List<Integer> years = plan.years();
    int asked = charting.options().year().orElse(years.get(Math.min(1, years.size() - 1)));
    if (!years.contains(asked)) {
      throw UsageError.of(
          "no such year: " + asked,
          "the scenario's horizon is " + years.get(0) + ".." + years.get(years.size() - 1));
    }
    return asked;
  }

  private Subject subject() {
    return new Subject(
        loaded.resolved().id(),
        "pools as large as at the end of the year before",
        Charting.POINT,
        Manifests.of(loaded.resolved(), charting.changes()).footLine());
  }
}

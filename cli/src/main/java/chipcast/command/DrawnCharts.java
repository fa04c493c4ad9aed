package chipcast.command;

import chipcast.chart.Chart;
import chipcast.chart.Fan;
import chipcast.chart.picture.CornerPicture;
import chipcast.chart.picture.LinePicture;
import chipcast.chart.picture.Subject;
import chipcast.chart.picture.TornadoPicture;
import chipcast.report.Manifest;
import chipcast.uncertainty.Discovery;
import chipcast.uncertainty.Ensemble;
import chipcast.uncertainty.Question;
import chipcast.uncertainty.Shard;
import chipcast.uncertainty.Simulation;
import chipcast.uncertainty.Swings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Charts of many draws. */
final class DrawnCharts {
  private static final int USUAL_DRAWS = 1000;
  private static final String GPU = "share(class=gpu)";

  private final Charting charting;

  DrawnCharts(Charting charting) {
    this.charting = charting;
  }

  /** Medians and bands over the years. */
  Chart bands(List<String> scenarios) {
    long draws = charting.options().draws();
    List<Fan.Line> lines = new ArrayList<>();
    List<Scenarios.Loaded> loaded = new ArrayList<>();
    List<Manifest> manifests = new ArrayList<>();
    List<View> views = new ArrayList<>();
    List<MeasureWords> words = new ArrayList<>();
    for (String scenario : scenarios) {
      DrawnScenario drawn = drawn(scenario);
      View view = charting.selection().view(drawn.structure());
      MeasureWords asked = MeasureWords.of(charting.options().measure(), view, drawn.structure());
      Simulation simulation = simulation(drawn, view, asked, draws);
      lines.add(
          LinePicture.band(
              drawn.loaded().resolved().id(), simulation, asked.measure(), view.years()));
      loaded.add(drawn.loaded());
      manifests.add(manifest(drawn, draws));
      views.add(view);
      words.add(asked);
    }
    Subject subject = Charting.subject(loaded, views.get(0), kind(), Manifests.together(manifests));
    return LinePicture.of(
        subject, words.get(0).text(), words.get(0).column(), views.get(0).years(), lines);
  }

  private Simulation simulation(DrawnScenario drawn, View view, MeasureWords asked, long draws) {
    List<Question> questions = new ArrayList<>();
    view.years()
        .forEach(year -> questions.add(Question.of(asked.measure(), drawn.structure(), year)));
    Ensemble ensemble = charting.drawing().ensemble(charting.session(), drawn.plan(), draws);
    return Simulation.of(
        ensemble,
        charting.drawing().sampler(),
        charting.drawing().seed(),
        draws,
        Shard.WHOLE,
        questions,
        block -> {});
  }

  /** What moves a figure. */
  Chart tornado(String scenario) {
    DrawnScenario drawn = drawn(scenario);
    Question question = drawn.question(charting.options().measure().orElse(GPU), false);
    Ensemble ensemble = charting.drawing().ensemble(charting.session(), drawn.plan(), 1);
    Question.Amount amount = (Question.Amount) question;
    MeasureWords words = MeasureWords.of(amount.measure().measure(), question.text());
    return TornadoPicture.of(
        subject(drawn, Charting.POINT, manifest(drawn)),
        words.text(),
        words.column(),
        Swings.of(ensemble, question),
        charting.options().drivers());
  }

  /** Where something happens; none if no box beats the whole space. */
  Optional<Chart> corner(String scenario) {
    String when =
        charting
            .options()
            .when()
            .orElseThrow(
                () -> UsageError.of("a corner of what? --when 'share(class=gpu) >= 50 %'"));
    int draws = charting.options().draws() == 0 ? USUAL_DRAWS : charting.options().draws();
    DrawnScenario drawn = drawn(scenario);
    Question question = drawn.question(when, true);
    Ensemble ensemble = charting.drawing().ensemble(charting.session(), drawn.plan(), draws);
    long seed = charting.drawing().seed();
    Discovery.Runs runs =
        Discovery.Runs.of(ensemble, charting.drawing().sampler(), seed, draws, question);
    Discovery found = Discovery.of(runs, seed);
    if (found.limits().isEmpty()) {
      charting.session().note(NoCorner.words(found));
      return Optional.empty();
    }
    Subject subject = subject(drawn, kind(), manifest(drawn, draws));
    return Optional.of(CornerPicture.of(subject, question.text(), found, runs));
  }

  private DrawnScenario drawn(String scenario) {
    return DrawnScenario.of(charting.session(), scenario, charting.changes(), false);
  }

  private Manifest manifest(DrawnScenario drawn) {
    return Manifests.of(drawn.loaded().resolved(), charting.changes());
  }

  private Manifest manifest(DrawnScenario drawn, long draws) {
    return Manifests.of(
        drawn.loaded().resolved(), charting.changes(), charting.drawing().seed(), draws);
  }

  private static Subject subject(DrawnScenario drawn, String kind, Manifest manifest) {
    return new Subject(
        drawn.loaded().resolved().id(), "all in one draw", kind, manifest.footLine());
  }

  private String kind() {
    return charting.drawing().sampler().words();
  }
}

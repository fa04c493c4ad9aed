package chipcast.command;

import chipcast.chart.Chart;
import chipcast.chart.Fan;
import chipcast.chart.picture.LinePicture;
import chipcast.chart.picture.SharePicture;
import chipcast.chart.picture.SpecialisationPicture;
import chipcast.chart.picture.Subject;
import chipcast.chart.picture.WorkloadPicture;
import chipcast.measure.Label;
import chipcast.measure.Measure;
import chipcast.report.Manifest;
import chipcast.result.Outcome;
import chipcast.result.Structure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the chart that a command line asks for.
 *
 * @param session the call
 * @param changes of the scenarios
 * @param selection what of them is shown
 * @param drawing how draws are made
 * @param options of the kinds
 */
record Charting(
    Session session, Changes changes, Selecting selection, Drawing drawing, ChartOptions options) {
  static final String POINT = "point run at medians";
  private static final String GPU = "gpu";

  /** A chart of some scenarios, of one where the kind shows one; none if there is no corner. */
  Optional<Chart> chart(ChartKind kind, List<String> scenarios) {
    String first = scenarios.get(0);
    return switch (kind) {
      case SHARES, SPECIALISATION -> Optional.of(ofOne(kind, first));
      case WORKLOADS -> Optional.of(workloads(computed(scenarios)));
      case FAN -> Optional.of(fan(scenarios));
      case COST -> Optional.of(new LeagueCharts(this, loaded(first)).cost());
      case ROOFLINE -> Optional.of(new LeagueCharts(this, loaded(first)).roofline());
      case TORNADO -> Optional.of(new DrawnCharts(this).tornado(first));
      case CORNER -> new DrawnCharts(this).corner(first);
      case WATERFALL -> Optional.of(new MoveChart(this).of(scenarios));
    };
  }

  private Chart fan(List<String> scenarios) {
    return options.draws() == 0
        ? lines(computed(scenarios))
        : new DrawnCharts(this).bands(scenarios);
  }

  /** One scenario computed. */
  private record Computed(Scenarios.Loaded loaded, Outcome outcome) {}

  Scenarios.Loaded loaded(String scenario) {
    return new Scenarios(session).load(new Scenarios.Asked(scenario, changes));
  }

  private List<Computed> computed(List<String> scenarios) {
    List<Computed> computed = new ArrayList<>();
    for (String scenario : scenarios) {
      Scenarios.Loaded loaded = loaded(scenario);
      computed.add(new Computed(loaded, new Computation(session, loaded).forecast().outcome()));
    }
    return computed;
  }

  private Chart ofOne(ChartKind kind, String scenario) {
    Computed computed = computed(List.of(scenario)).get(0);
    Outcome outcome = computed.outcome();
    View view = selection.view(outcome.structure());
    Subject subject = subject(List.of(computed.loaded()), view, POINT, manifest(computed));
    if (kind == ChartKind.SHARES) {
      return SharePicture.of(subject, outcome, view.scope(), view.by(), view.years(), Set.of());
    }
    Label part = view.by().get(0);
    int year = year(outcome.structure(), HeadlineYear.among(view.years()));
    return SpecialisationPicture.of(subject, outcome, view.scope(), part, year);
  }

  private Chart workloads(List<Computed> computed) {
    View view = selection.view(computed.get(0).outcome().structure());
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    computed.forEach(each -> outcomes.put(each.loaded().resolved().id(), each.outcome()));
    return WorkloadPicture.of(
        subject(loaded(computed), view, POINT, manifest(computed)),
        outcomes,
        view.scope(),
        GPU,
        view.years());
  }

  private Chart lines(List<Computed> computed) {
    Structure structure = computed.get(0).outcome().structure();
    View view = selection.view(structure);
    MeasureWords words = MeasureWords.of(options.measure(), view, structure);
    List<Fan.Line> lines = new ArrayList<>();
    for (Computed each : computed) {
      Measure measure =
          MeasureWords.of(options.measure(), view, each.outcome().structure()).measure();
      lines.add(
          LinePicture.line(each.loaded().resolved().id(), each.outcome(), measure, view.years()));
    }
    return LinePicture.of(
        subject(loaded(computed), view, POINT, manifest(computed)),
        words.text(),
        words.column(),
        view.years(),
        lines);
  }

  private static List<Scenarios.Loaded> loaded(List<Computed> computed) {
    return computed.stream().map(Computed::loaded).toList();
  }

  private Manifest manifest(Computed computed) {
    return Manifests.of(computed.loaded().resolved(), changes);
  }

  private Manifest manifest(List<Computed> computed) {
    return Manifests.together(computed.stream().map(this::manifest).toList());
  }

  /** Of what a picture is. */
  static Subject subject(List<Scenarios.Loaded> loaded, View view, String kind, Manifest manifest) {
    List<String> names = new ArrayList<>();
    loaded.forEach(each -> names.add(each.resolved().id()));
    return new Subject(
        String.join(", ", names), RunScreen.scope(view.scope()), kind, manifest.footLine());
  }

  /** The year asked for. */
  int year(Structure structure, int unless) {
    int year = options.year().orElse(unless);
    if (structure.yearIndex(year) < 0) {
      throw UsageError.of(
          "no such year: " + year,
          "the scenario's horizon is " + structure.baseYear() + ".." + structure.lastYear());
    }
    return year;
  }
}

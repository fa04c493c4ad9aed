package chipcast.command;

import chipcast.chart.picture.Subject;
import chipcast.measure.Label;
import chipcast.measure.Lens;
import chipcast.measure.Measure;
import chipcast.measure.Selection;
import chipcast.measure.Share;
import chipcast.report.Manifest;
import chipcast.uncertainty.Swings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that a report tells of.
 *
 * @param session the call
 * @param changes of all scenarios
 * @param scenarios in the order in which they were asked for, at least one
 * @param year the calendar year of the answer
 * @param draws of each scenario, 0 of point runs
 * @param allClaims whether limbs are asked that need runs of their own
 * @param swings what moves the answer of the first scenario, if draws were made
 * @param manifest what made it
 */
record Reported(
    Session session,
    Changes changes,
    List<ReportedScenario> scenarios,
    int year,
    long draws,
    boolean allClaims,
    Optional<Swings> swings,
    Manifest manifest) {

  Reported {
    scenarios = List.copyOf(scenarios);
  }

  /** The scenario that is told of in full. */
  ReportedScenario first() {
    return scenarios.get(0);
  }

  /** Years that all scenarios have, ascending. */
  List<Integer> years() {
    return first().view().years();
  }

  int base() {
    return first().outcome().structure().baseYear();
  }

  Lens lens() {
    return first().view().scope().lens();
  }

  /** What every share is a share of. */
  String scope() {
    return RunScreen.scope(first().view().scope());
  }

  /** The share of GPUs that is drawn. */
  Measure share() {
    return share(first().view());
  }

  static Measure share(View view) {
    return new Share(view.scope(), Selection.of(Label.CLASS, ReportedScenario.GPU), Selection.ALL);
  }

  /** Whether figures are of one run or of many, in words. */
  String kind() {
    return draws == 0 ? Charting.POINT : "each scenario drawn";
  }

  /** Of what a picture of all scenarios is. */
  Subject subject() {
    List<String> names = new ArrayList<>();
    scenarios.forEach(scenario -> names.add(scenario.id()));
    return new Subject(String.join(", ", names), scope(), kind(), manifest.footLine());
  }

  /** Of what a picture of one scenario is. */
  Subject subject(ReportedScenario scenario) {
    Manifest own = Manifests.of(scenario.loaded().resolved(), changes);
    return new Subject(scenario.id(), scope(), Charting.POINT, own.footLine());
  }
}

package chipcast.command;

import chipcast.assumption.Claim;
import chipcast.claim.LimbCondition;
import chipcast.measure.Measure;
import chipcast.projection.Plan;
import chipcast.report.Manifest;
import chipcast.result.Outcome;
import chipcast.result.Structure;
import chipcast.source.Problems;
import chipcast.uncertainty.ClaimTally;
import chipcast.uncertainty.Ensemble;
import chipcast.uncertainty.Question;
import chipcast.uncertainty.Shard;
import chipcast.uncertainty.Simulation;
import chipcast.uncertainty.Swings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Computes the scenarios of a report, several at a time.
 *
 * @param session the call
 * @param changes of all scenarios
 * @param selection what of them is shown
 * @param drawing how draws are made
 * @param draws of each scenario, 0 for point runs
 */
record Reporting(
    Session session, Changes changes, Selecting selection, Drawing drawing, long draws) {

  /** A scenario of which no draws are made yet. */
  private record Computed(String given, Scenarios.Loaded loaded, Forecast forecast) {
    Structure structure() {
      return forecast.outcome().structure();
    }
  }

  /**
   * Computes them.
   *
   * @param year of the answer; the one that {@link HeadlineYear} gives where none is asked for
   * @param claims whether draws are asked for claims too, of which the page then has a part
   */
  Reported reported(
      List<String> scenarios, Optional<Integer> year, boolean allClaims, boolean claims) {
    List<Computed> computed = computed(scenarios);
    requireDistinct(computed);
    List<Integer> years = years(computed);
    int of = year.orElse(HeadlineYear.among(years));
    if (!years.contains(of)) {
      throw UsageError.of("no such year: " + of, "all scenarios have " + years);
    }
    List<ReportedScenario> drawn = new ArrayList<>();
    List<Manifest> manifests = new ArrayList<>();
    for (Computed each : computed) {
      View view = selection.view(each.structure()).in(years);
      Optional<Drawn> draws = drawn(each, view, of, claims, allClaims);
      drawn.add(
          new ReportedScenario(
              each.given(),
              each.loaded(),
              each.forecast(),
              view,
              new Figures(each.forecast(), view),
              draws.map(Drawn::simulation),
              draws.map(Drawn::chances).orElse(List.of())));
      manifests.add(manifest(each.loaded()));
    }
    Optional<Swings> swings =
        draws == 0 ? Optional.empty() : Optional.of(swings(computed.get(0), drawn.get(0), of));
    return new Reported(
        session, changes, drawn, of, draws, allClaims, swings, Manifests.together(manifests));
  }

  private static void requireDistinct(List<Computed> computed) {
    Set<String> ids = new LinkedHashSet<>();
    for (Computed each : computed) {
      String id = each.loaded().resolved().id();
      if (!ids.add(id)) {
        throw UsageError.of("two of the scenarios are called " + id);
      }
    }
  }

  /** Years that all of them have. */
  private List<Integer> years(List<Computed> computed) {
    List<Integer> years = new ArrayList<>(selection.view(computed.get(0).structure()).years());
    computed.forEach(each -> years.retainAll(each.structure().years()));
    if (years.isEmpty()) {
      throw UsageError.of("the scenarios have no year in common");
    }
    return years;
  }

  private Manifest manifest(Scenarios.Loaded loaded) {
    return draws == 0
        ? Manifests.of(loaded.resolved(), changes)
        : Manifests.of(loaded.resolved(), changes, drawing.seed(), draws);
  }

  private List<Computed> computed(List<String> scenarios) {
    List<Callable<Computed>> tasks = new ArrayList<>();
    scenarios.forEach(scenario -> tasks.add(() -> compute(scenario)));
    return InParallel.results("scenarios", tasks);
  }

  private Computed compute(String scenario) {
    Scenarios.Loaded loaded = new Scenarios(session).load(new Scenarios.Asked(scenario, changes));
    Forecast forecast = new Computation(session, loaded).forecast();
    Outcome frozen = forecast.frozen().get();
    return new Computed(scenario, loaded, new Forecast(forecast.outcome(), () -> frozen));
  }

  /** What one ensemble of a scenario found. */
  private record Drawn(Simulation simulation, List<ClaimTally.Count> chances) {}

  private Optional<Drawn> drawn(
      Computed computed, View view, int of, boolean claims, boolean allClaims) {
    if (draws == 0) {
      return Optional.empty();
    }
    Ensemble ensemble = drawing.ensemble(session, plan(computed), draws);
    Optional<ClaimTally> tally =
        claims ? Optional.of(tally(ensemble, computed, allClaims)) : Optional.empty();
    Simulation simulation =
        Simulation.of(
            ensemble,
            drawing.sampler(),
            drawing.seed(),
            draws,
            Shard.WHOLE,
            questions(computed.structure(), view, of),
            block -> tally.ifPresent(counted -> counted.read(block)));
    return Optional.of(new Drawn(simulation, tally.map(ClaimTally::counts).orElse(List.of())));
  }

  /** The share of GPUs in each year, and the headline's other figures in the year of the answer. */
  private static List<Question> questions(Structure structure, View view, int of) {
    List<Question> questions = new ArrayList<>();
    Measure answer = Reported.share(view);
    for (int year : view.years()) {
      questions.add(Question.of(answer, structure, year));
    }
    for (Measure measure : ReportIntervals.measures(view)) {
      if (!measure.equals(answer)) {
        questions.add(Question.of(measure, structure, of));
      }
    }
    return questions;
  }

  /** Of claims that compare worlds only what asks these draws alone, unless all is asked for. */
  private ClaimTally tally(Ensemble ensemble, Computed computed, boolean allClaims) {
    List<Claim> claims = new ArrayList<>();
    for (Claim claim : computed.loaded().world().claims().values()) {
      Claim asked = allClaims ? claim : ReportClaims.alone(claim);
      if (!asked.limbs().isEmpty()) {
        claims.add(asked);
      }
    }
    Problems problems = new Problems();
    computed.loaded().resolved().sources().forEach(problems::remember);
    LimbCondition.check(claims, problems);
    problems.throwIfAny();
    VariantPlans variants =
        new VariantPlans(
            session,
            new Scenarios.Asked(computed.given(), changes),
            computed.loaded().resolved().id(),
            false);
    return ClaimTally.of(ensemble, variants, claims);
  }

  private Swings swings(Computed computed, ReportedScenario scenario, int year) {
    Question question = Question.of(Reported.share(scenario.view()), computed.structure(), year);
    return Swings.of(drawing.ensemble(session, plan(computed), 1), question);
  }

  private static Plan plan(Computed computed) {
    return Plan.of(computed.loaded().resolved().id(), computed.loaded().world());
  }
}

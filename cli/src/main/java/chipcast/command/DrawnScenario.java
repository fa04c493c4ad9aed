package chipcast.command;

import chipcast.measure.Measure;
import chipcast.projection.Plan;
import chipcast.projection.Projection;
import chipcast.result.Structure;
import chipcast.uncertainty.Question;
import java.util.List;

/**
 * A scenario ready to be drawn.
 *
 * @param loaded the scenario
 * @param plan it compiles into
 * @param structure of its outcomes
 */
record DrawnScenario(Scenarios.Loaded loaded, Plan plan, Structure structure) {

  static DrawnScenario of(Session session, String scenario, Changes changes, boolean frozen) {
    return of(session, new Scenarios(session).load(new Scenarios.Asked(scenario, changes)), frozen);
  }

  /**
   * A scenario that is loaded.
   *
   * @throws chipcast.source.InvalidInput naming the override for which it has no figures
   * @throws NoSolution if its point run has none
   */
  static DrawnScenario of(Session session, Scenarios.Loaded loaded, boolean frozen) {
    return new Computation(session, loaded)
        .guarded(
            world -> {
              Plan moving = Plan.of(loaded.resolved().id(), world);
              Plan plan = frozen ? moving.withFrozenWeights() : moving;
              return new DrawnScenario(loaded, plan, Projection.run(plan).structure());
            });
  }

  /** Id and title, as every screen is headed. */
  String title() {
    return loaded.resolved().id() + ": " + loaded.resolved().title();
  }

  /**
   * One number of every draw: of a measure that does not say its year, that of {@link
   * HeadlineYear}.
   *
   * @param condition whether a condition is wanted rather than a measure
   * @throws UsageError if the text is not one of these
   */
  Question question(String text, boolean condition) {
    int year = HeadlineYear.among(structure.years());
    Question question = asked(text, year);
    if (condition != question instanceof Question.Chance) {
      throw UsageError.of(
          condition ? "no condition: " + text : "no measure but a condition: " + text,
          "a condition is a measure with a bound: share(class=gpu, year=2030) >= 50 %");
    }
    if (question.unit().equals(Measure.NAME)) {
      throw UsageError.of("a name is no number: " + text);
    }
    String said = SaidYear.in(question, structure, year);
    return said.equals(question.text()) ? question : asked(said, year);
  }

  private Question asked(String text, int year) {
    View view =
        new View(
            chipcast.measure.Scope.DEFAULT,
            List.of(chipcast.measure.Lens.SPEND),
            List.of(),
            List.of(year));
    return Questions.of(List.of(text), view, structure).get(0);
  }
}

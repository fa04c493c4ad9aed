package chipcast.command;

import chipcast.measure.InvalidMeasure;
import chipcast.measure.Measure;
import chipcast.measure.Share;
import chipcast.measure.When;
import chipcast.report.compare.Attribution;
import chipcast.report.compare.Attributor;
import chipcast.result.CompiledMeasure;
import chipcast.result.Outcome;
import chipcast.result.StructureVocabulary;
import chipcast.result.Value;
import chipcast.scenario.InputDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares scenarios: how measures moved, and what moved them. */
final class Comparer {
  private final Session session;
  private final Attributor attributor;

  Comparer(Session session, Attributor attributor) {
    this.session = session;
    this.attributor = attributor;
  }

  /**
   * The first side with each of the others.
   *
   * @param texts measures as asked; none for the GPUs' share of spend in 2030
   * @throws UsageError if one is no measure, or a side has no such figure
   */
  Comparison compare(List<ComparedSide> sides, List<String> texts) {
    Outcome last = computed(sides).outcome();
    List<Comparison.Asked> asked = new ArrayList<>();
    for (String text : texts.isEmpty() ? List.of(headline(last)) : texts) {
      asked.add(new Comparison.Asked(text, measure(text, last)));
    }
    int year = unsaidYear(sides);
    List<Comparison.Against> against = new ArrayList<>();
    for (ComparedSide other : sides.subList(1, sides.size())) {
      against.add(against(sides.get(0), other, asked, year));
    }
    return new Comparison(sides, asked, against);
  }

  /** The last side that was computed, whose names measures may use. */
  static Forecast computed(List<ComparedSide> sides) {
    for (int at = sides.size() - 1; at >= 0; at--) {
      Optional<ComparedSide.Computed> computed = sides.get(at).computed();
      if (computed.isPresent()) {
        return computed.get().forecast();
      }
    }
    throw UsageError.of(
        "all of these are saved results whose inputs changed since",
        "compare one with a scenario, whose figures are computed now");
  }

  private static String headline(Outcome outcome) {
    return "share(class=gpu, year=" + HeadlineYear.among(outcome.structure().years()) + ")";
  }

  private static Measure measure(String text, Outcome outcome) {
    try {
      Measure measure = Measure.parse(text, StructureVocabulary.withHorizon(outcome.structure()));
      if (measure.unit().equals(Measure.NAME)) {
        throw UsageError.of("a name is no number: " + text);
      }
      return measure;
    } catch (InvalidMeasure invalid) {
      throw Conditions.mistake(text, invalid);
    }
  }

  /** The year of a measure that names none. */
  private static int unsaidYear(List<ComparedSide> sides) {
    int last = lastYear(sides);
    return HeadlineYear.among(
        computed(sides).outcome().structure().years().stream()
            .filter(year -> year <= last)
            .toList());
  }

  /** The last year that all have. */
  private static int lastYear(List<ComparedSide> sides) {
    int last = Integer.MAX_VALUE;
    for (ComparedSide side : sides) {
      if (side.computed().isPresent()) {
        Outcome outcome = side.computed().get().forecast().outcome();
        last = Math.min(last, outcome.structure().lastYear());
      }
    }
    return last;
  }

  private Comparison.Against against(
      ComparedSide first, ComparedSide other, List<Comparison.Asked> asked, int year) {
    if (first.computed().isEmpty() || other.computed().isEmpty()) {
      return bySaved(first, other, asked);
    }
    ComparedSide.Computed before = first.computed().get();
    ComparedSide.Computed after = other.computed().get();
    List<Measure> measures = asked.stream().map(Comparison.Asked::measure).toList();
    RunProgress progress = new RunProgress(session);
    List<Attribution> attributions =
        attributor.attribute(
            side(first, before, asked, year),
            side(other, after, asked, year),
            measures,
            world -> {
              Forecast made = session.forecaster().forecast(before.resolved().id(), world);
              double[] figures = figures(made, measures, year);
              progress.made();
              return figures;
            });
    progress.end();
    List<Comparison.Move> moves = new ArrayList<>();
    for (int at = 0; at < asked.size(); at++) {
      Attribution found = attributions.get(at);
      moves.add(
          new Comparison.Move(asked.get(at), found.before(), found.after(), Optional.of(found)));
    }
    return new Comparison.Against(
        other,
        moves,
        InputDifference.between(before.resolved().tree(), after.resolved().tree()),
        List.of());
  }

  private static Attributor.Side side(
      ComparedSide side, ComparedSide.Computed computed, List<Comparison.Asked> asked, int year) {
    List<Double> figures = new ArrayList<>();
    for (Comparison.Asked each : asked) {
      Value value =
          CompiledMeasure.of(each.measure(), computed.forecast().outcome().structure())
              .in(computed.forecast().outcome(), year)
              .value(0);
      if (!(value instanceof Value.Numeric number)) {
        throw UsageError.of(side.name() + " has no figure of " + each.text());
      }
      figures.add(number.value());
    }
    return new Attributor.Side(
        computed.resolved().tree(), figures.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static double[] figures(Forecast forecast, List<Measure> measures, int year) {
    Outcome outcome = forecast.outcome();
    double[] figures = new double[measures.size()];
    for (int at = 0; at < figures.length; at++) {
      Value value =
          CompiledMeasure.of(measures.get(at), outcome.structure()).in(outcome, year).value(0);
      if (!(value instanceof Value.Numeric number)) {
        throw new IllegalArgumentException("no figure of " + measures.get(at).text());
      }
      figures[at] = number.value();
    }
    return figures;
  }

  /** Without a side's inputs: figures that both have, and files whose bytes differ. */
  private static Comparison.Against bySaved(
      ComparedSide first, ComparedSide other, List<Comparison.Asked> asked) {
    List<Comparison.Move> moves = new ArrayList<>();
    for (Comparison.Asked each : asked) {
      Optional<Double> before = saved(first, each.measure());
      Optional<Double> after = saved(other, each.measure());
      if (before.isEmpty() || after.isEmpty()) {
        throw UsageError.of(
            "a saved result has the headline only, and so not: " + each.text(),
            "its inputs or the program changed since, so it cannot be computed again",
            "--before-home DIR names the folder of its files, if they are still to be had");
      }
      moves.add(new Comparison.Move(each, before.get(), after.get(), Optional.empty()));
    }
    return new Comparison.Against(
        other,
        moves,
        List.of(),
        Verification.ChangedInput.between(first.manifest(), other.manifest()));
  }

  /** A share of the headline in its year. */
  private static Optional<Double> saved(ComparedSide side, Measure measure) {
    if (!(measure instanceof Share share) || share.scope().year().kind() != When.Kind.IN) {
      return Optional.empty();
    }
    Share everyYear = new Share(share.scope().withYear(When.EACH), share.part(), share.whole());
    return side.value(everyYear.text(), "moving", share.scope().year().year());
  }
}

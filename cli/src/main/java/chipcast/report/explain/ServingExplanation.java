package chipcast.report.explain;

import chipcast.measure.Intensity;
import chipcast.measure.Multiple;
import chipcast.measure.Scope;
import chipcast.measure.Selection;
import chipcast.measure.Statistic;
import chipcast.projection.CapacityTerms;
import chipcast.projection.PlaceTerms;
import chipcast.projection.ProjectedOutcome;
import chipcast.projection.YearTerms;
import chipcast.report.Explanation;
import chipcast.report.Expression;
import chipcast.result.Contribution;
import chipcast.result.Contributions;
import chipcast.result.Outcome;
import chipcast.result.Slot;
import chipcast.result.SlotFigure;
import java.util.ArrayList;
import java.util.List;

/** Explains how work is served: FLOP for each byte, and FLOP of one task against another's. */
final class ServingExplanation {
  private static final int LISTED = 5;

  private final Outcome outcome;

  ServingExplanation(Outcome outcome) {
    this.outcome = outcome;
  }

  /** FLOP of one kind of task over FLOP of another. */
  Explanation multiple(Multiple measure, double value) {
    Explanation of = flopPerTask(measure.scope(), measure.of(), "FLOP of one such task");
    Explanation to = flopPerTask(measure.scope(), measure.to(), "FLOP of a task to compare with");
    String expression = Expression.quotient(value(of), value(to));
    return Explanation.of(measure.text(), expression, value, measure.unit(), List.of(of, to));
  }

  private static double value(Explanation explanation) {
    return explanation.value().orElseThrow();
  }

  private Explanation flopPerTask(Scope scope, Selection selection, String label) {
    Contributions contributions = contributions(scope);
    List<Contribution> work = contributions.flop(scope, selection);
    Explanation flop =
        AmountExplanation.Ranking.of(work, part -> slot(part).phase())
            .explain(
                "FLOP of the year by phase",
                "FLOP",
                Integer.MAX_VALUE,
                (phase, rank, parts) ->
                    Explanation.given(phase, AmountExplanation.sum(parts), "FLOP", ""));
    double tasks = AmountExplanation.sum(contributions.tasks(scope, selection));
    return Explanation.of(
        label,
        Expression.quotient(value(flop), tasks),
        value(flop) / tasks,
        "FLOP",
        List.of(flop, Explanation.given("tasks of the year", tasks, "tasks/year", "")));
  }

  private Contributions contributions(Scope scope) {
    return new Contributions(outcome, AmountExplanation.year(outcome, scope), 0);
  }

  private Slot slot(Contribution part) {
    return outcome.structure().slots().get(part.segment()).get(part.slot());
  }

  /** FLOP for each byte: all FLOP over all bytes, or where half of the FLOP are served. */
  Explanation intensity(Intensity measure, double value) {
    List<Contribution> served =
        new ArrayList<>(contributions(measure.scope()).flop(measure.scope(), measure.selection()));
    served.removeIf(part -> !(intensity(measure.scope(), part) > 0));
    if (value < Double.POSITIVE_INFINITY) {
      // Training counts no bytes: beside work that does it says nothing.
      served.removeIf(part -> Double.isInfinite(intensity(measure.scope(), part)));
    }
    if (measure.statistic() == Statistic.MEDIAN) {
      return median(measure, value, served);
    }
    served.sort((a, b) -> Double.compare(b.amount(), a.amount()));
    List<Explanation> lines = new ArrayList<>();
    double rest = 0;
    double all = 0;
    double flop = AmountExplanation.sum(served);
    for (Contribution part : served) {
      double bytes = part.amount() / intensity(measure.scope(), part);
      all += bytes;
      if (lines.size() < LISTED) {
        lines.add(bytes(measure.scope(), part, bytes, lines.isEmpty()));
      } else {
        rest += bytes;
      }
    }
    if (served.size() > LISTED) {
      String label = (served.size() - LISTED) + " more together";
      lines.add(Explanation.given(label, rest, "B/year", ""));
    }
    double[] values = lines.stream().mapToDouble(ServingExplanation::value).toArray();
    return Explanation.of(
        measure.text(),
        Expression.quotient(flop, all),
        value,
        measure.unit(),
        List.of(
            Explanation.given("FLOP of the year", flop, "FLOP/year", ""),
            Explanation.of(
                "bytes moved in the year", Expression.sum(values), all, "B/year", lines)));
  }

  private double intensity(Scope scope, Contribution part) {
    int year = AmountExplanation.year(outcome, scope);
    return outcome.figure(SlotFigure.INTENSITY, year, part.segment(), part.slot(), 0);
  }

  private Explanation bytes(Scope scope, Contribution part, double bytes, boolean open) {
    double intensity = intensity(scope, part);
    return Explanation.of(
        name(part),
        Expression.quotient(part.amount(), intensity),
        bytes,
        "B/year",
        open ? List.of(opened(scope, part, "FLOP for each byte", intensity)) : List.of());
  }

  private String name(Contribution part) {
    return AmountExplanation.name(outcome.structure().segments().get(part.segment()))
        + ", "
        + slot(part).phase()
        + " on "
        + slot(part).chip().chip();
  }

  /** The intensity of one slot, down to its FLOP and bytes. */
  private Explanation opened(Scope scope, Contribution part, String label, double intensity) {
    if (!(outcome instanceof ProjectedOutcome projected)) {
      return Explanation.given(label, intensity, "FLOP/B", "");
    }
    YearTerms terms = YearTerms.of(projected, AmountExplanation.year(outcome, scope));
    PlaceTerms place = terms.place(part.segment(), part.slot());
    for (CapacityTerms.PhaseTerms phase : place.capacity().phases()) {
      if (phase.phase().phase().equals(slot(part).phase())) {
        return new StageExplanation(place.offer(), phase).intensity(label, intensity);
      }
    }
    throw new IllegalStateException("no phase " + slot(part).phase());
  }

  private Explanation median(Intensity measure, double value, List<Contribution> served) {
    for (Contribution part : served) {
      if (intensity(measure.scope(), part) == value) {
        return opened(measure.scope(), part, measure.text(), value)
            .noted("half of the FLOP are served at this or less: " + name(part));
      }
    }
    return Explanation.given(measure.text(), value, measure.unit(), "");
  }
}

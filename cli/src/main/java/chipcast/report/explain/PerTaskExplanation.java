package chipcast.report.explain;

import chipcast.measure.PerTask;
import chipcast.measure.Pick;
import chipcast.projection.PlaceTerms;
import chipcast.projection.ProjectedOutcome;
import chipcast.projection.YearTerms;
import chipcast.report.Explanation;
import chipcast.report.Expression;
import chipcast.result.Contributions;
import chipcast.result.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Explains what a task costs or takes: the mean over what new capacity serves. */
final class PerTaskExplanation {
  private static final int OPTIONS = 5;

  private final Outcome outcome;
  private final Detail detail;

  PerTaskExplanation(Outcome outcome, Detail detail) {
    this.outcome = outcome;
    this.detail = detail;
  }

  Explanation of(PerTask measure, double value) {
    int year = AmountExplanation.year(outcome, measure.scope());
    if (!(outcome instanceof ProjectedOutcome projected)) {
      return Explanation.given(measure.text(), value, measure.unit(), "");
    }
    List<Contributions.Serving> served =
        new ArrayList<>(new Contributions(outcome, year, 0).of(measure));
    served.sort((a, b) -> Double.compare(b.tasks() * b.figure(), a.tasks() * a.figure()));
    return new Mean(YearTerms.of(projected, year), measure, served).explain(value);
  }

  /** A mean over options, weighted by tasks. */
  private final class Mean {
    private final YearTerms terms;
    private final PerTask measure;
    private final List<Contributions.Serving> served;

    Mean(YearTerms terms, PerTask measure, List<Contributions.Serving> served) {
      this.terms = terms;
      this.measure = measure;
      this.served = served;
    }

    Explanation explain(double value) {
      int listed = detail.listed(served.size(), OPTIONS);
      List<Explanation> sums = new ArrayList<>();
      double rest = 0;
      double tasks = 0;
      double all = 0;
      for (int i = 0; i < served.size(); i++) {
        Contributions.Serving option = served.get(i);
        double sum = option.tasks() * option.figure();
        if (i < listed) {
          sums.add(option(option, i));
        } else {
          rest += sum;
        }
        tasks += option.counted();
        all += sum;
      }
      if (served.size() > listed) {
        String label = (served.size() - listed) + " more together";
        sums.add(Explanation.given(label, rest, unit(), ""));
      }
      double[] values = sums.stream().mapToDouble(s -> s.value().orElseThrow()).toArray();
      Explanation above =
          Explanation.of("all tasks together", Expression.sum(values), all, unit(), sums);
      boolean best = measure.pick() == Pick.BEST;
      return Explanation.of(
              measure.text(),
              Expression.quotient(all, tasks),
              value,
              measure.unit(),
              List.of(above, Explanation.given("tasks", tasks, "tasks/year", "")))
          .noted(best ? "on the best option of each segment, bought or not" : "");
    }

    private String unit() {
      return measure.figure() == PerTask.Figure.COST ? "USD/year" : "J/year";
    }

    private Explanation option(Contributions.Serving option, int rank) {
      PlaceTerms place = terms.place(option.segment(), option.slots().get(0));
      String label =
          AmountExplanation.name(outcome.structure().segments().get(option.segment()))
              + ", on "
              + new Sheet(place.chip()).name();
      return Explanation.of(
          label,
          Expression.product(option.tasks(), option.figure()),
          option.tasks() * option.figure(),
          unit(),
          detail.opens(rank) ? List.of(figure(place, option)) : List.of());
    }

    /** What a task costs or takes on one option. */
    private Explanation figure(PlaceTerms place, Contributions.Serving option) {
      Set<String> phases = new LinkedHashSet<>();
      for (int slot : option.slots()) {
        phases.add(outcome.structure().slots().get(option.segment()).get(slot).phase());
      }
      TaskExplanation task = new TaskExplanation(place.offer(), phases, detail.all());
      boolean cost = measure.figure() == PerTask.Figure.COST;
      Explanation hour = new RentExplanation(place).hour(new HourExplanation(place.offer()).hour());
      return (cost ? task.cost(hour) : task.energy()).valued(option.figure());
    }
  }
}

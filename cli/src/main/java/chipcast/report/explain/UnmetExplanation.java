package chipcast.report.explain;

import static chipcast.report.explain.Numbers.exact;
import static chipcast.report.explain.Numbers.n;

import chipcast.measure.Unmet;
import chipcast.projection.ProjectedOutcome;
import chipcast.projection.UnmetTerms;
import chipcast.projection.YearTerms;
import chipcast.report.Explanation;
import chipcast.report.Expression;
import chipcast.result.Outcome;
import chipcast.result.UnmetWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains what of the work that is asked nobody serves: whose it is, and why it waits. */
final class UnmetExplanation {
  /** Segments that stand in lines of their own. */
  private static final int SEGMENTS = 5;

  private static final String TASKS = "tasks/year";

  private final Outcome outcome;
  private final Detail detail;

  UnmetExplanation(Outcome outcome, Detail detail) {
    this.outcome = outcome;
    this.detail = detail;
  }

  /** The part that nobody serves: its FLOP over all that are asked. */
  Explanation of(Unmet measure, double value) {
    int year = AmountExplanation.year(outcome, measure.scope());
    List<UnmetWork> works = UnmetWork.of(outcome, measure, year, 0);
    double asked = works.stream().mapToDouble(UnmetWork::askedFlop).sum();
    Explanation unmet = unmet(works, year);
    return Explanation.of(
        measure.text(),
        Expression.quotient(unmet.value().orElseThrow(), asked),
        value,
        measure.unit(),
        List.of(unmet, Explanation.given("FLOP that are asked for", asked, "FLOP", "")));
  }

  private Explanation unmet(List<UnmetWork> works, int year) {
    List<UnmetWork> waiting = new ArrayList<>(works);
    waiting.removeIf(work -> work.unmetTasks() == 0);
    waiting.sort((a, b) -> Double.compare(b.unmetFlop(), a.unmetFlop()));
    double all = waiting.stream().mapToDouble(UnmetWork::unmetFlop).sum();
    String label = "FLOP that nobody serves";
    if (waiting.isEmpty()) {
      return Explanation.given(label, 0, "FLOP", "all that is asked for is served");
    }
    Optional<YearTerms> terms =
        outcome instanceof ProjectedOutcome projected
            ? Optional.of(YearTerms.of(projected, year))
            : Optional.empty();
    int listed = detail.listed(waiting.size(), SEGMENTS);
    List<Explanation> lines = new ArrayList<>();
    for (int rank = 0; rank < listed; rank++) {
      lines.add(segment(waiting.get(rank), detail.opens(rank) ? terms : Optional.empty()));
    }
    if (waiting.size() > listed) {
      double rest =
          waiting.subList(listed, waiting.size()).stream().mapToDouble(UnmetWork::unmetFlop).sum();
      String others = (waiting.size() - listed) + " more together";
      lines.add(Explanation.given(others, rest, "FLOP", ""));
    }
    double[] values = lines.stream().mapToDouble(line -> line.value().orElseThrow()).toArray();
    return Explanation.of(label, Expression.sum(values), all, "FLOP", lines);
  }

  private Explanation segment(UnmetWork work, Optional<YearTerms> terms) {
    String name = AmountExplanation.name(outcome.structure().segments().get(work.segment()));
    List<Explanation> factors = new ArrayList<>();
    factors.add(
        terms
            .map(year -> tasks(work, year))
            .orElse(Explanation.given("tasks that nobody serves", work.unmetTasks(), TASKS, "")));
    factors.add(Explanation.given("FLOP of a task", work.flopPerTask(), "FLOP", ""));
    return Explanation.of(
        name,
        Expression.product(work.unmetTasks(), work.flopPerTask()),
        work.unmetFlop(),
        "FLOP",
        terms.isPresent() ? factors : List.of());
  }

  private Explanation tasks(UnmetWork work, YearTerms year) {
    String label = "tasks that nobody serves";
    Optional<UnmetTerms> why = year.unmet(work.segment());
    if (why.isEmpty()) {
      return Explanation.given(
          label, work.unmetTasks(), TASKS, "beyond what the observed fleet of the base year does");
    }
    UnmetTerms terms = why.get();
    Explanation free =
        new BuildExplanation(year, detail).free(year.segment(work.segment()), terms.pool());
    if (!terms.offered()) {
      return Explanation.of(label, n(terms.pool().free()), work.unmetTasks(), TASKS, List.of(free))
          .noted("no chip on sale can serve them");
    }
    Explanation built =
        Explanation.given(
            "part of them that is built",
            terms.built(),
            "",
            "the rest waits, as rents raise the price: (price with rents ÷ price) ^ −deferral");
    return Explanation.of(
        label,
        n(terms.pool().free()) + " × (1 − " + exact(terms.built(), 1 - terms.built()) + ")",
        work.unmetTasks(),
        TASKS,
        List.of(free, built));
  }
}

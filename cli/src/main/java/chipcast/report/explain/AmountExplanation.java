package chipcast.report.explain;

import chipcast.measure.Scope;
import chipcast.measure.Share;
import chipcast.measure.Total;
import chipcast.projection.ProjectedOutcome;
import chipcast.projection.YearTerms;
import chipcast.report.Explanation;
import chipcast.report.Expression;
import chipcast.result.Contribution;
import chipcast.result.Contributions;
import chipcast.result.Outcome;
import chipcast.result.SegmentLabel;
import chipcast.result.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Explains amounts: what they are made of by segment, the largest segment by chip, and the largest
 * chip to the bottom.
 */
final class AmountExplanation {
  /** Segments that stand in lines of their own. */
  private static final int SEGMENTS = 5;

  /** Chips of a segment that do. */
  private static final int CHIPS = 2;

  private final Outcome outcome;
  private final Detail detail;

  AmountExplanation(Outcome outcome, Detail detail) {
    this.outcome = outcome;
    this.detail = detail;
  }

  /** A share: part over whole. */
  Explanation share(Share share, double value) {
    int year = year(outcome, share.scope());
    Contributions contributions = new Contributions(outcome, year, 0);
    List<Contribution> part = contributions.part(share);
    List<Contribution> whole = contributions.whole(share);
    String unit = share.denominator().unit();
    Explanation above =
        bySegment("the part: " + share.numerator().text(), share.scope(), part, unit);
    Explanation below = byClass("the whole: " + share.denominator().text(), whole, unit);
    return Explanation.of(
        share.text(),
        Expression.quotient(sum(part), sum(whole)),
        value,
        share.unit(),
        List.of(above, below));
  }

  /** A total. */
  Explanation total(Total total, double value) {
    int year = year(outcome, total.scope());
    List<Contribution> parts = new Contributions(outcome, year, 0).of(total);
    return parts.isEmpty()
        ? Explanation.given(total.text(), value, total.unit(), "nothing is selected")
        : bySegment(total.text(), total.scope(), parts, total.unit()).valued(value);
  }

  /** The index of the year that a measure is of. */
  static int year(Outcome outcome, Scope scope) {
    int base = outcome.structure().baseYear();
    int last = outcome.structure().lastYear();
    return outcome.structure().yearIndex(scope.year().resolve(base, last, last));
  }

  static double sum(List<Contribution> contributions) {
    double sum = 0;
    for (Contribution contribution : contributions) {
      sum += contribution.amount();
    }
    return sum;
  }

  /** A segment in words. */
  static String name(SegmentLabel segment) {
    return segment.workload()
        + " for "
        + segment.buyer()
        + ", tier "
        + segment.tier()
        + ", "
        + segment.pool()
        + " pools";
  }

  private Explanation byClass(String label, List<Contribution> whole, String unit) {
    Ranking<String> classes = Ranking.of(whole, this::chipClass);
    return classes.explain(
        label, unit, Integer.MAX_VALUE, (name, rank, parts) -> line(name, parts, unit));
  }

  private String chipClass(Contribution contribution) {
    return slot(contribution).chip().chipClass();
  }

  private Slot slot(Contribution contribution) {
    return outcome.structure().slots().get(contribution.segment()).get(contribution.slot());
  }

  private static Explanation line(String label, List<Contribution> parts, String unit) {
    return Explanation.given(label, sum(parts), unit, "");
  }

  private Explanation bySegment(
      String label, Scope scope, List<Contribution> contributions, String unit) {
    Optional<YearTerms> terms = terms(scope);
    Ranking<Integer> segments = Ranking.of(contributions, Contribution::segment);
    return segments.explain(
        label,
        unit,
        detail.listed(segments.size(), SEGMENTS),
        (segment, rank, parts) -> {
          String name = name(outcome.structure().segments().get(segment));
          return detail.opens(rank) && terms.isPresent()
              ? byChip(name, terms.get(), scope, parts, unit)
              : line(name, parts, unit);
        });
  }

  private Optional<YearTerms> terms(Scope scope) {
    return outcome instanceof ProjectedOutcome projected
        ? Optional.of(YearTerms.of(projected, year(outcome, scope)))
        : Optional.empty();
  }

  private Explanation byChip(
      String label, YearTerms terms, Scope scope, List<Contribution> contributions, String unit) {
    Ranking<Integer> chips = Ranking.of(contributions, part -> slot(part).option());
    boolean split =
        "split".equals(outcome.structure().segments().get(contributions.get(0).segment()).pool());
    return chips.explain(
        label,
        unit,
        detail.listed(chips.size(), CHIPS),
        (cell, rank, parts) ->
            detail.opens(rank)
                ? new PlaceExplanation(terms, scope, detail).of(parts, phases(parts), unit)
                : line(name(terms, parts, split), parts, unit));
  }

  /** A chip's name; where pools are split, with what it does there. */
  private String name(YearTerms terms, List<Contribution> parts, boolean split) {
    String chip = new Sheet(terms.chip(slot(parts.get(0)).chip().chip())).name();
    return split ? chip + ", for " + String.join(" and ", phases(parts)) : chip;
  }

  private Set<String> phases(List<Contribution> parts) {
    Set<String> phases = new LinkedHashSet<>();
    parts.forEach(part -> phases.add(slot(part).phase()));
    return phases;
  }

  /**
   * Contributions grouped, the largest group first.
   *
   * @param groups by key, in that order
   */
  record Ranking<K>(Map<K, List<Contribution>> groups) {
    static <K> Ranking<K> of(List<Contribution> contributions, Function<Contribution, K> key) {
      Map<K, List<Contribution>> found = new LinkedHashMap<>();
      for (Contribution contribution : contributions) {
        found.computeIfAbsent(key.apply(contribution), k -> new ArrayList<>()).add(contribution);
      }
      List<Map.Entry<K, List<Contribution>>> order = new ArrayList<>(found.entrySet());
      order.sort((a, b) -> Double.compare(sum(b.getValue()), sum(a.getValue())));
      Map<K, List<Contribution>> ranked = new LinkedHashMap<>();
      order.forEach(entry -> ranked.put(entry.getKey(), entry.getValue()));
      return new Ranking<>(ranked);
    }

    int size() {
      return groups.size();
    }

    /** How one group is explained. */
    interface Opening<K> {
      Explanation of(K key, int rank, List<Contribution> parts);
    }

    /** The sum of all groups: the first so many by themselves, the others together. */
    Explanation explain(String label, String unit, int listed, Opening<K> opening) {
      List<Explanation> lines = new ArrayList<>();
      double rest = 0;
      double all = 0;
      int rank = 0;
      for (Map.Entry<K, List<Contribution>> group : groups.entrySet()) {
        if (rank < listed) {
          lines.add(opening.of(group.getKey(), rank, group.getValue()));
        } else {
          rest += sum(group.getValue());
        }
        all += sum(group.getValue());
        rank++;
      }
      if (rank > listed) {
        lines.add(Explanation.given((rank - listed) + " more together", rest, unit, ""));
      }
      double[] values = lines.stream().mapToDouble(l -> l.value().orElseThrow()).toArray();
      return Explanation.of(label, Expression.sum(values), all, unit, lines);
    }
  }
}

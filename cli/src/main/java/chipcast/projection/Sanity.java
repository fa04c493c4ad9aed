package chipcast.projection;

import chipcast.assumption.KnownTotal;
import chipcast.result.SanityCheck;
import chipcast.source.Assumption;
import chipcast.source.Series;
import java.util.ArrayList;
import java.util.List;

/** Holds a projection's totals against the known world: published totals of money and power. */
final class Sanity {
  private final ProjectedOutcome outcome;
  private final Plan plan;
  private final Block block;

  Sanity(ProjectedOutcome outcome, Plan plan, Block block) {
    this.outcome = outcome;
    this.plan = plan;
    this.block = block;
  }

  List<SanityCheck> checks(int lane) {
    List<SanityCheck> checks = new ArrayList<>();
    for (KnownTotal total : plan.world().knownWorld().values()) {
      double[] sums = sums(total, lane);
      for (Series.Knot knot : total.known().knots()) {
        int year = plan.years().indexOf((int) Math.floor(knot.year()));
        if (year >= 0) {
          checks.add(check(total, knot.value(), year, sums[year], lane));
        }
      }
    }
    return checks;
  }

  /** What the model has of a total, by year. */
  private double[] sums(KnownTotal total, int lane) {
    double[] sums = new double[plan.years().size()];
    for (Segment segment : plan.market().segments()) {
      boolean china = "china".equals(segment.label().market());
      if (!china || !"ex-china".equals(total.market())) {
        add(total, segment.index(), lane, sums);
      }
    }
    return sums;
  }

  private void add(KnownTotal total, int segment, int lane, double[] sums) {
    double[][] own = new double[1][sums.length];
    for (int slot = 0; slot < outcome.structure().slots().get(segment).size(); slot++) {
      outcome.addYears(List.of(total.lens()), total.basis(), segment, slot, lane, own);
    }
    for (int year = 0; year < sums.length; year++) {
      sums[year] += own[0][year];
    }
  }

  private SanityCheck check(KnownTotal total, Assumption known, int year, double sum, int lane) {
    return new SanityCheck(
        total.name(),
        plan.years().get(year),
        sum,
        block.of(known, lane),
        total.lens().unit(),
        known.provenance().source().orElse("no source"));
  }
}

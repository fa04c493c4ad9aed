package chipcast.projection;

import chipcast.assumption.KnownTotal;
import chipcast.measure.Basis;
import chipcast.measure.Lens;
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
      for (Series.Knot knot : total.known().knots()) {
        int year = plan.years().indexOf((int) Math.floor(knot.year()));
        if (year >= 0) {
          checks.add(check(total, knot.value(), year, lane));
        }
      }
    }
    return checks;
  }

  private SanityCheck check(KnownTotal total, Assumption known, int year, int lane) {
    double sum = 0;
    for (Segment segment : plan.market().segments()) {
      boolean china = "china".equals(segment.label().market());
      if (!china || !"ex-china".equals(total.market())) {
        sum += amount(total.lens(), total.basis(), year, segment.index(), lane);
      }
    }
    return new SanityCheck(
        total.name(),
        plan.years().get(year),
        sum,
        block.of(known, lane),
        total.lens().unit(),
        known.provenance().source().orElse("no source"));
  }

  private double amount(Lens lens, Basis basis, int year, int segment, int lane) {
    double sum = 0;
    for (int slot = 0; slot < outcome.structure().slots().get(segment).size(); slot++) {
      sum += outcome.amount(lens, basis, year, segment, slot, lane);
    }
    return sum;
  }
}

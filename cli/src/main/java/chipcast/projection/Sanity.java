package chipcast.projection;

import chipcast.assumption.KnownTotal;
import chipcast.assumption.Resource;
import chipcast.measure.Basis;
import chipcast.measure.Lens;
import chipcast.result.SanityCheck;
import chipcast.source.Assumption;
import chipcast.source.Series;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds a projection's totals against the known world: published totals of money, compute and
 * power, and the supply of scarce resources as a multiple of what the base year used.
 */
final class Sanity {
  private final ProjectedOutcome outcome;
  private final Plan plan;
  private final Block block;
  private final double[] @Nullable [] newChips;

  Sanity(ProjectedOutcome outcome, Plan plan, Block block) {
    this.outcome = outcome;
    this.plan = plan;
    this.block = block;
    this.newChips = new double[plan.years().size()][];
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
    for (Resource resource : plan.world().supply().values()) {
      addUse(resource, lane, checks);
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

  /**
   * Use of a resource by each year's new chips over the base year's, against the supply's multiple.
   */
  private void addUse(Resource resource, int lane, List<SanityCheck> checks) {
    double first = use(resource, 0, lane);
    if (first == 0) {
      return;
    }
    for (int year = 1; year < plan.years().size(); year++) {
      double supply = resource.multiple().at(plan.years().get(year), block.draw(lane));
      checks.add(
          new SanityCheck(
              resource.name() + ", times the base year's use",
              plan.years().get(year),
              use(resource, year, lane) / first,
              supply,
              "1",
              resource
                  .multiple()
                  .knots()
                  .get(0)
                  .value()
                  .provenance()
                  .source()
                  .orElse("no source")));
    }
  }

  private double use(Resource resource, int year, int lane) {
    double[] chips = newChips(year, lane);
    double use = 0;
    for (int chip = 0; chip < chips.length; chip++) {
      if (chips[chip] > 0) {
        use += chips[chip] * perChip(resource, chip, lane);
      }
    }
    return use;
  }

  /** New chips of a year by chip, over all cells; added up once for all resources. */
  private double[] newChips(int year, int lane) {
    double[] known = newChips[year];
    if (known != null) {
      return known;
    }
    double[] chips = new double[plan.chips().size()];
    for (int cell = 0; cell < plan.market().cells().size(); cell++) {
      chips[plan.market().chipOf(cell)] += outcome.year(year).newChips(cell, lane);
    }
    newChips[year] = chips;
    return chips;
  }

  /**
   * What a chip uses: stated; of power its provisioned watts; a generated chip's as its parent's.
   */
  private double perChip(Resource resource, int chip, int lane) {
    var of = block.chip(chip, lane);
    if ("W".equals(resource.unit())) {
      return of.generation().watts() * block.of(of.family().allInFactor(), lane);
    }
    Assumption stated = of.listed().uses().get(resource.id());
    return stated == null ? 0 : block.of(stated, lane);
  }
}

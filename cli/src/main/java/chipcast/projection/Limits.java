package chipcast.projection;

import chipcast.assumption.Buyer;
import chipcast.assumption.Deployment;
import chipcast.assumption.Resource;
import chipcast.hardware.CatalogueChip;
import chipcast.source.Assumption;
import java.util.List;
import java.util.Optional;

/** Scarce resources: what each chip takes of them, and how much there is in a year. */
final class Limits {
  private final Plan plan;
  private final Block block;
  private final int lanes;
  private final List<Resource> resources;
  private final boolean[] counts;
  private final double[] perChip;
  private final double[] baseUse;

  Limits(Plan plan, Block block) {
    this.plan = plan;
    this.block = block;
    this.lanes = block.lanes();
    this.resources = List.copyOf(plan.world().supply().values());
    this.counts = new boolean[resources.size() * plan.buyers().size()];
    this.perChip = new double[resources.size() * plan.chips().size() * lanes];
    this.baseUse = new double[resources.size() * lanes];
    for (int resource = 0; resource < resources.size(); resource++) {
      fill(resource);
    }
  }

  private void fill(int resource) {
    Resource of = resources.get(resource);
    for (int buyer = 0; buyer < plan.buyers().size(); buyer++) {
      Buyer by = plan.buyers().get(buyer);
      counts[resource * plan.buyers().size() + buyer] =
          of.buyers().isEmpty() || of.buyers().get().contains(by.id());
    }
    for (int chip = 0; chip < plan.chips().size(); chip++) {
      for (int lane = 0; lane < lanes; lane++) {
        perChip[(resource * plan.chips().size() + chip) * lanes + lane] = use(of, chip, lane);
      }
    }
  }

  private double use(Resource resource, int chip, int lane) {
    CatalogueChip of = block.chip(chip, lane);
    Optional<String> family = resource.family();
    if (family.isPresent() && !family.get().equals(of.family().id())) {
      return 0;
    }
    return switch (resource.kind()) {
      case POWER ->
          of.listed().deployment() == Deployment.DATA_CENTRE
              ? of.generation().watts() * block.of(of.family().allInFactor(), lane)
              : 0;
      case BUDGET -> of.generation().price();
      case CHIP_INPUT -> resource.countsChips() ? 1 : stated(resource, of, lane);
    };
  }

  /** What a chip states; of a generated one bytes grow as its memory does, all else stays. */
  private double stated(Resource resource, CatalogueChip chip, int lane) {
    Assumption stated = chip.listed().uses().get(resource.id());
    if (stated == null) {
      return 0;
    }
    double use = block.of(stated, lane);
    return chip.generated() && "B".equals(resource.unit()) ? use * grown(chip, lane) : use;
  }

  private double grown(CatalogueChip chip, int lane) {
    return chip.generation().datasheet().memory() / block.of(chip.listed().memory(), lane);
  }

  /** Number of resources. */
  int size() {
    return resources.size();
  }

  /** A resource. */
  Resource resource(int index) {
    return resources.get(index);
  }

  /** What a buyer's chip takes of a resource, in its unit. */
  double perChip(int resource, int buyer, int chip, int lane) {
    return counts[resource * plan.buyers().size() + buyer]
        ? perChip[(resource * plan.chips().size() + chip) * lanes + lane]
        : 0;
  }

  /** Measures what the base year's new chips used. */
  void observe(Fleet fleet) {
    int baseYear = plan.years().get(0);
    for (Cell cell : plan.market().cells()) {
      int buyer = plan.market().buyerOf(cell.index());
      for (int lane = 0; lane < lanes; lane++) {
        double chips = fleet.chips(cell, baseYear, lane);
        for (int resource = 0; chips > 0 && resource < resources.size(); resource++) {
          baseUse[resource * lanes + lane] += chips * perChip(resource, buyer, cell.chip(), lane);
        }
      }
    }
  }

  /** What the base year's new chips used of a resource. */
  double baseUse(int resource, int lane) {
    return baseUse[resource * lanes + lane];
  }

  /**
   * Supply of a resource in a year; NaN where it is a multiple of a base year that used none, or
   * where the plan has no limits.
   */
  double supply(int resource, int year, int lane) {
    Resource of = resources.get(resource);
    double path = of.supply().at(plan.years().get(year), block.draw(lane));
    double scaled = of.scale().isEmpty() ? path : path * block.of(of.scale().get(), lane);
    if (of.multiple().isEmpty()) {
      return scaled;
    }
    double base = baseUse(resource, lane);
    return base > 0 ? scaled * base : Double.NaN;
  }

  /** Whether limits bind at all in this plan. */
  boolean enforced() {
    return plan.limitsBind();
  }
}

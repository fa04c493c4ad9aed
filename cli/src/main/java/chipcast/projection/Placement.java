package chipcast.projection;

import chipcast.assumption.Resource;
import chipcast.choice.CostPremium;
import chipcast.hardware.CatalogueChip;
import chipcast.measure.Basis;
import chipcast.measure.Lens;
import chipcast.measure.Use;
import chipcast.result.Slot;
import chipcast.source.Assumption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * One product against all others of an outcome: a listed chip with the successors that its family's
 * roadmap makes of it.
 */
public final class Placement {
  private static final int POINT = 0;

  private final ProjectedOutcome outcome;
  private final Plan plan;
  private final boolean[] own;

  private Placement(ProjectedOutcome outcome, boolean[] own) {
    this.outcome = outcome;
    this.plan = outcome.plan();
    this.own = own;
  }

  /**
   * The product of a listed chip.
   *
   * @param chip its id
   * @throws IllegalArgumentException if the plan has no such chip
   */
  public static Placement of(ProjectedOutcome outcome, String chip) {
    List<CatalogueChip> chips = outcome.plan().chips();
    boolean[] own = new boolean[chips.size()];
    boolean any = false;
    for (int i = 0; i < own.length; i++) {
      own[i] = chips.get(i).listed().id().equals(chip);
      any |= own[i];
    }
    if (!any) {
      throw new IllegalArgumentException("chip: the plan has no " + chip);
    }
    return new Placement(outcome, own);
  }

  /** What it is placed in. */
  public ProjectedOutcome outcome() {
    return outcome;
  }

  /** The chip and its successors within the horizon, the earliest first. */
  public List<CatalogueChip> chips() {
    List<CatalogueChip> chips = new ArrayList<>();
    for (int chip = 0; chip < own.length; chip++) {
      if (own[chip]) {
        chips.add(plan.chips().get(chip));
      }
    }
    return chips;
  }

  boolean isOwn(int chip) {
    return own[chip];
  }

  /**
   * What new chips of the product amount to in a year.
   *
   * @param year index of the year
   * @param use of the work that they do
   */
  public double amount(Lens lens, Use use, int year) {
    return sum(lens, year, POINT, (segment, slot) -> isOwn(segment, slot) && hasUse(segment, use));
  }

  /** The same over all uses. */
  public double amount(Lens lens, int year) {
    return sum(lens, year, POINT, this::isOwn);
  }

  /** Its part of all new chips for a use; NaN in a year without any. */
  public double share(Lens lens, Use use, int year) {
    double all = sum(lens, year, POINT, (segment, slot) -> hasUse(segment, use));
    return all > 0 ? amount(lens, use, year) / all : Double.NaN;
  }

  /**
   * Its part, by lane, of the new capacity of all work that it can serve: of the pools in which it
   * or a successor meets the service level for a buyer who can have it. NaN where there is none.
   *
   * @param lens in which capacity is counted
   * @param year index of the year
   */
  public double[] shareOfReach(Lens lens, int year) {
    boolean[][] reached = reached();
    double[] shares = new double[outcome.lanes()];
    for (int lane = 0; lane < shares.length; lane++) {
      double all = sum(lens, year, lane, (segment, slot) -> reached[segment][slot]);
      shares[lane] = all > 0 ? sum(lens, year, lane, this::isOwn) / all : Double.NaN;
    }
    return shares;
  }

  /** By segment and slot, whether the product stands in the slot's pool too. */
  private boolean[][] reached() {
    boolean[] pools = new boolean[plan.market().pools().size()];
    for (Cell cell : plan.market().cells()) {
      pools[cell.pool()] |= own[cell.chip()];
    }
    List<List<Slot>> slots = outcome.structure().slots();
    boolean[][] reached = new boolean[slots.size()][];
    for (int segment = 0; segment < reached.length; segment++) {
      reached[segment] = new boolean[slots.get(segment).size()];
      for (int slot = 0; slot < reached[segment].length; slot++) {
        reached[segment][slot] = pools[outcome.cell(segment, slot).pool()];
      }
    }
    return reached;
  }

  /**
   * What its new chips of a year take of a scarce resource, in the resource's unit; NaN where the
   * chip states nothing of it.
   */
  public double use(Resource resource, int year) {
    Assumption stated = chips().get(0).listed().uses().get(resource.id());
    return stated == null ? Double.NaN : stated.point() * amount(Lens.CHIPS, year);
  }

  /** What the share weight of its family is worth in a year, access apart, as a cost premium. */
  public CostPremium premium(int year) {
    int family = 0;
    for (int chip = 0; chip < own.length; chip++) {
      family = own[chip] ? plan.familyOf(chip) : family;
    }
    double exponent = plan.world().economics().choice().exponents().family().point();
    return CostPremium.of(outcome.year(year).weight(family, POINT), exponent);
  }

  private boolean isOwn(int segment, int slot) {
    return own[outcome.cell(segment, slot).chip()];
  }

  private boolean hasUse(int segment, Use use) {
    return outcome.structure().segments().get(segment).use().equals(use.word());
  }

  /** New amounts of a year over the slots that a test passes. */
  double sum(Lens lens, int year, int lane, BiPredicate<Integer, Integer> counts) {
    List<List<Slot>> slots = outcome.structure().slots();
    double sum = 0;
    for (int segment = 0; segment < slots.size(); segment++) {
      for (int slot = 0; slot < slots.get(segment).size(); slot++) {
        if (counts.test(segment, slot)) {
          sum += outcome.amount(lens, Basis.NEW, year, segment, slot, lane);
        }
      }
    }
    return sum;
  }
}

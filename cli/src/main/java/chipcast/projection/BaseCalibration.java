package chipcast.projection;

import chipcast.arithmetic.Decimal;
import chipcast.arithmetic.Elementary;
import chipcast.assumption.BaseYear;
import chipcast.assumption.Economics;
import chipcast.assumption.Family;
import chipcast.assumption.ShareWeight;
import chipcast.calibration.Calibration;
import chipcast.calibration.ModelledShares;
import chipcast.calibration.Reach;
import chipcast.calibration.ShareWeights;
import chipcast.hardware.CatalogueChip;
import chipcast.measure.Lens;
import chipcast.source.Assumption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntFunction;

/**
 * Calibrates share weights on the base year: all segments of the observed market together, each as
 * large as its part of the fleet in the observed lens, so that the model's new capacity has the
 * observed shares by family.
 */
final class BaseCalibration implements ModelledShares {
  private final Plan plan;
  private final Block block;
  private final Fleet fleet;
  private final CostTable costs;
  private final Weights weights;
  private final Runnable choose;
  private final IntFunction<SegmentChoice> choices;
  private final int lanes;
  private final List<Integer> calibrated = new ArrayList<>();
  private final int[] targetOf;
  private final double[] perChip;
  private final List<Segment> segments = new ArrayList<>();
  private final double[] size;

  private BaseCalibration(
      Plan plan,
      Block block,
      Fleet fleet,
      CostTable costs,
      Weights weights,
      Runnable choose,
      IntFunction<SegmentChoice> choices) {
    this.plan = plan;
    this.block = block;
    this.fleet = fleet;
    this.costs = costs;
    this.weights = weights;
    this.choose = choose;
    this.choices = choices;
    this.lanes = block.lanes();
    this.perChip = perChip();
    for (int family = 0; family < plan.families().size(); family++) {
      if (plan.families().get(family).weight() instanceof ShareWeight.Calibrated) {
        calibrated.add(family);
      }
    }
    this.targetOf = new int[plan.families().size()];
    for (int family = 0; family < targetOf.length; family++) {
      targetOf[family] = calibrated.indexOf(family);
    }
    for (Segment segment : plan.market().segments()) {
      if (observed(segment) && canChooseAny(segment)) {
        segments.add(segment);
      }
    }
    this.size = sizes();
  }

  /**
   * Sets the calibrated weights.
   *
   * @param choose makes every segment's choice of the base year with the weights as they are
   * @param choices a segment's choice by its number
   * @return by lane, what came of it; nothing where no family is calibrated
   * @throws CalibrationRefused if the observed shares cannot be met
   */
  static List<Calibration> calibrate(
      Plan plan,
      Block block,
      Fleet fleet,
      CostTable costs,
      Weights weights,
      Runnable choose,
      IntFunction<SegmentChoice> choices) {
    BaseCalibration base = new BaseCalibration(plan, block, fleet, costs, weights, choose, choices);
    if (base.calibrated.isEmpty()) {
      return List.of();
    }
    List<Calibration> found =
        ShareWeights.calibrate(base.targets(), base.lanes, base.reach(), base);
    for (int lane = 0; lane < base.lanes; lane++) {
      base.take(found.get(lane), lane);
    }
    return found;
  }

  private boolean observed(Segment segment) {
    String market = plan.world().baseYear().observed().market();
    return !"ex-china".equals(market) || !"china".equals(segment.label().market());
  }

  /** Observed shares of the calibrated families, family × lane. */
  private double[] targets() {
    BaseYear.Observed observed = plan.world().baseYear().observed();
    double[] targets = new double[calibrated.size() * lanes];
    for (int i = 0; i < calibrated.size(); i++) {
      Family family = plan.families().get(calibrated.get(i));
      Assumption share = observed.shares().get(family.id());
      if (share == null) {
        throw new CalibrationRefused(
            "family " + family.id() + " is calibrated, but base_year.observed has no share of it",
            family.weight().level().knots().get(0).value());
      }
      System.arraycopy(block.of(share), 0, targets, i * lanes, lanes);
    }
    return targets;
  }

  /** What a chip counts in the observed lens, chip × lane. */
  private double[] perChip() {
    Lens lens = plan.world().baseYear().observed().lens();
    Economics.Equivalent of = plan.world().economics().equivalent();
    double[] amounts = new double[plan.chips().size() * lanes];
    for (int at = 0; at < amounts.length; at++) {
      int lane = at % lanes;
      CatalogueChip each = block.chip(at / lanes, lane);
      amounts[at] =
          switch (lens) {
            case CHIPS -> 1;
            case COMPUTE ->
                each.h100Equivalents(
                    block.of(of.eightBit(), lane), block.of(of.sixteenBit(), lane));
            case SPEND -> each.generation().price();
            default ->
                throw new CalibrationRefused(
                    "base_year.observed.lens is " + lens.word() + ": chips, compute or spend",
                    plan.world().baseYear().year());
          };
    }
    return amounts;
  }

  /** The fleet of each segment in the observed lens, segment × lane. */
  private double[] sizes() {
    double[] sizes = new double[segments.size() * lanes];
    for (int i = 0; i < segments.size(); i++) {
      for (Pool pool : segments.get(i).pools()) {
        for (Line line : pool.lines()) {
          for (int cell = line.firstCell(); cell < line.firstCell() + line.cells(); cell++) {
            for (int lane = 0; lane < lanes; lane++) {
              Cell of = plan.market().cells().get(cell);
              sizes[i * lanes + lane] += fleet.chips(of, lane) * perChip[of.chip() * lanes + lane];
            }
          }
        }
      }
    }
    return sizes;
  }

  private Reach reach() {
    List<Double> sizes = new ArrayList<>();
    List<List<Boolean>> access = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      sizes.add(size[i * lanes]);
      List<Boolean> row = new ArrayList<>();
      for (int family : calibrated) {
        row.add(canChoose(segments.get(i), family));
      }
      access.add(row);
    }
    return new Reach(sizes, access);
  }

  /** What no calibrated family can serve, such as work at the edge, is another market. */
  private boolean canChooseAny(Segment segment) {
    for (int family : calibrated) {
      if (canChoose(segment, family)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some option that the buyer can have in the base year has the family in it. */
  private boolean canChoose(Segment segment, int family) {
    YearOffers offers = block.offers(0, segment.index());
    for (int[] lines : offers.linesOfOption()) {
      boolean accessible = true;
      boolean ofFamily = false;
      for (int line : lines) {
        int its = offers.lines().get(line).family();
        accessible &= weights.access(segment.buyer(), its, 0, 0) > 0;
        ofFamily |= its == family;
      }
      if (accessible && ofFamily) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void amounts(double[] logWeight, double[] amount) {
    for (int i = 0; i < calibrated.size(); i++) {
      for (int lane = 0; lane < lanes; lane++) {
        weights.calibrate(calibrated.get(i), lane, Elementary.exp(logWeight[i * lanes + lane]));
        amount[i * lanes + lane] = 0;
      }
    }
    choose.run();
    for (int i = 0; i < segments.size(); i++) {
      for (int lane = 0; lane < lanes; lane++) {
        addShares(segments.get(i), size[i * lanes + lane], lane, amount);
      }
    }
  }

  /** Adds what calibrated families get of one segment, sized in the observed lens. */
  private void addShares(Segment segment, double segmentSize, int lane, double[] amount) {
    SegmentChoice choice = choices.apply(segment.index());
    YearOffers offers = choice.offers();
    double[] inLens = new double[calibrated.size()];
    double all = 0;
    for (int local = 0; local < offers.cells().length; local++) {
      int cell = offers.cells()[local];
      double share = choice.share(cell, lane);
      if (share > 0) {
        int chip = plan.market().cells().get(cell).chip();
        double amountOf = share / costs.tasksPerChip(cell, lane) * perChip[chip * lanes + lane];
        int target = targetOf[plan.familyOf(chip)];
        all += amountOf;
        if (target >= 0) {
          inLens[target] += amountOf;
        }
      }
    }
    for (int i = 0; i < inLens.length; i++) {
      amount[i * lanes + lane] += all > 0 ? segmentSize * inLens[i] / all : 0;
    }
  }

  private void take(Calibration found, int lane) {
    if (found instanceof Calibration.Met met) {
      for (int i = 0; i < calibrated.size(); i++) {
        weights.calibrate(calibrated.get(i), lane, met.families().get(i).weight());
      }
    } else if (found instanceof Calibration.Refused refused) {
      Reach.Excess excess = refused.excess();
      throw new CalibrationRefused(
          "the observed share of"
              + named(excess.families())
              + ", "
              + percent(excess.observed())
              + ", exceeds the part of the market that has access, "
              + percent(excess.reachable()),
          observed(excess.families().get(0)));
    } else {
      Calibration.NotMet notMet = (Calibration.NotMet) found;
      throw notMet(notMet);
    }
  }

  private CalibrationRefused notMet(Calibration.NotMet found) {
    OptionalInt outOfReach = found.outOfReach();
    if (outOfReach.isPresent()) {
      int target = outOfReach.getAsInt();
      Calibration.FamilyTerm term = found.families().get(target);
      boolean tooMuch = term.modelled() > term.observed();
      boolean leastCost = plan.world().economics().choice().law() == Economics.Law.LEAST_COST;
      return new CalibrationRefused(
          "the observed share of"
              + named(List.of(target))
              + ", "
              + percent(term.observed())
              + ", is out of reach: with a weight "
              + (tooMuch ? "next to nothing" : "without bound")
              + " it has "
              + percent(term.modelled())
              + ", as "
              + (leastCost
                  ? "the cheapest takes all of a segment, whatever the weights"
                  : "some buyers have no other choice" + (tooMuch ? "" : " than its rivals")),
          observed(target));
    }
    for (int target = 0; target < found.families().size(); target++) {
      Calibration.FamilyTerm term = found.families().get(target);
      if (!(term.modelled() > 0)) {
        return new CalibrationRefused(
            "the observed share of"
                + named(List.of(target))
                + ", "
                + percent(term.observed())
                + ", is out of reach: whatever weights were tried, it had none or all of it",
            observed(target));
      }
    }
    return new CalibrationRefused(
        "no share weights give the observed shares; largest |ln observed − ln modelled| is "
            + Decimal.rounded(found.residual(), 3)
            + " after "
            + found.evaluations()
            + " evaluations",
        observed(0));
  }

  /** The observed share of a calibrated family. */
  private Assumption observed(int target) {
    String family = plan.families().get(calibrated.get(target)).id();
    return Objects.requireNonNull(plan.world().baseYear().observed().shares().get(family));
  }

  private static String percent(double share) {
    return Decimal.rounded(100 * share, 3) + " %";
  }

  private String named(List<Integer> families) {
    StringBuilder names = new StringBuilder();
    for (int family : families) {
      names.append(' ').append(plan.families().get(calibrated.get(family)).id());
    }
    return names.toString();
  }
}

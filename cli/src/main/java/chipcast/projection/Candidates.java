package chipcast.projection;

import chipcast.assumption.Candidate;
import chipcast.assumption.Family;
import chipcast.entry.Delivery;
import chipcast.entry.EntryDecision;
import chipcast.entry.Outlay;
import chipcast.hardware.CatalogueChip;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides which candidate families are made and when, knowing what can be known beforehand: the
 * base year's demand with its own growth, announced chips and roadmaps, and prices without rents. A
 * candidate is decided on in the first year in which the present value of what it earns exceeds its
 * outlay; of one that never pays, the year is kept in which it comes nearest.
 */
final class Candidates {
  private static final double HALF = 0.5;

  private final Plan plan;
  private final Block block;
  private final EntryMarket market;
  private final List<Family> families;

  private Candidates(Plan plan, Block block) {
    this.plan = plan;
    this.block = block;
    this.market = EntryMarket.of(plan, block);
    this.families = families(plan);
  }

  /** Families that exist only if they pay, in the plan's order. */
  static List<Family> families(Plan plan) {
    List<Family> found = new ArrayList<>();
    for (Family family : plan.families()) {
      if (family.candidate().isPresent()) {
        found.add(family);
      }
    }
    return found;
  }

  /**
   * What becomes of every candidate in every lane: by candidate, then lane.
   *
   * @param block of which no candidate has a date yet
   */
  static List<List<CandidateTerms>> decide(Plan plan, Block block) {
    List<List<CandidateTerms>> decided = new ArrayList<>();
    if (families(plan).isEmpty()) {
      return decided;
    }
    Candidates candidates = new Candidates(plan, block);
    for (Family family : candidates.families) {
      List<CandidateTerms> lanes = new ArrayList<>();
      for (int lane = 0; lane < block.lanes(); lane++) {
        lanes.add(candidates.decide(family, lane));
      }
      decided.add(lanes);
    }
    return decided;
  }

  private CandidateTerms decide(Family family, int lane) {
    Candidate candidate = family.candidate().orElseThrow();
    double last = plan.years().get(plan.years().size() - 1) + 1.0;
    double date = block.of(candidate.firstDecision(), lane);
    CandidateTerms nearest = at(family, candidate, date, lane);
    while (!nearest.enters() && date + 1 < last) {
      date++;
      CandidateTerms later = at(family, candidate, date, lane);
      nearest =
          later.decision().expected() * nearest.decision().outlay().threshold()
                  > nearest.decision().expected() * later.decision().outlay().threshold()
              ? later
              : nearest;
    }
    return nearest;
  }

  /** The case for a decision at a date. */
  private CandidateTerms at(Family family, Candidate candidate, double date, int lane) {
    Delivery delivery =
        new Delivery(
            years(block.of(candidate.lead(), lane)),
            years(block.of(candidate.slip(), lane)),
            block.of(candidate.wacc(), lane));
    Outlay outlay =
        new Outlay(
            block.of(candidate.nre(), lane),
            block.of(candidate.models(), lane),
            block.of(candidate.hurdle(), lane),
            block.of(candidate.works(), lane));
    double start = date + delivery.lead() + delivery.slip();
    int life = (int) Math.max(1, Math.rint(years(block.of(candidate.life(), lane))));
    double counted =
        block.of(candidate.addressable(), lane) * block.of(candidate.penetration(), lane);
    List<EntryYear> yearly = new ArrayList<>();
    List<Double> earnings = new ArrayList<>();
    for (int k = 0; k < life; k++) {
      EntryYear year = market.year(family, start, index(start + k + HALF), counted, lane);
      yearly.add(year);
      earnings.add(candidate.earns() == Candidate.Earning.SAVING ? year.saving() : year.margin());
    }
    return new CandidateTerms(
        family.id(), date, start, yearly, EntryDecision.of(earnings, delivery, outlay));
  }

  /** Index of a calendar year; what is known of the last year stands for those after it. */
  private int index(double time) {
    int year = (int) Math.floor(time) - plan.years().get(0);
    return Math.max(0, Math.min(year, plan.years().size() - 1));
  }

  private static double years(double seconds) {
    return seconds / CatalogueChip.SECONDS_PER_YEAR;
  }
}

package chipcast.projection;

import chipcast.source.Values;
import java.util.ArrayList;
import java.util.List;

/**
 * What the point run makes of a plan's chips and services.
 *
 * @param listed as datasheets and roadmaps have them, candidates included
 * @param entered the same where candidates come when it was decided, or never
 * @param offers what is on sale then, by year and segment
 * @param candidates what becomes of each, one lane each
 */
record PointFigures(
    Drawn listed, Drawn entered, Offers offers, List<List<CandidateTerms>> candidates) {

  /** Figures of which no candidate is decided and nothing is offered yet. */
  static PointFigures undecided(Drawn listed) {
    return new PointFigures(listed, listed, Offers.NONE, List.of());
  }

  /** The same with the base year's chips on sale in all years. */
  PointFigures frozen() {
    return new PointFigures(listed, entered.frozen(), offers.frozen(), candidates);
  }

  /** The same with every candidate decided. */
  static PointFigures decided(Plan plan, Drawn listed) {
    List<List<CandidateTerms>> decided = Candidates.decide(plan, Block.before(plan, listed));
    List<CandidateTerms> point = new ArrayList<>();
    for (List<CandidateTerms> candidate : decided) {
      point.add(candidate.get(0));
    }
    Drawn entered = listed.entered(plan.world(), plan.years(), point, Values.points());
    return new PointFigures(listed, entered, plan.offers(entered.onSale()), decided);
  }
}

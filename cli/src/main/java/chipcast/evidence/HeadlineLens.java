package chipcast.evidence;

import chipcast.measure.Basis;
import chipcast.measure.Combination;
import chipcast.measure.Lens;
import chipcast.measure.Market;
import chipcast.measure.Measure;
import chipcast.measure.Scope;
import chipcast.measure.Share;
import chipcast.measure.Total;
import java.util.ArrayList;
import java.util.List;

/**
 * The measure that asks the headline's question in place of another: of the same chips in the same
 * year, but by what suppliers are paid for new chips for inference in all the world.
 */
final class HeadlineLens {
  private HeadlineLens() {}

  /**
   * The headline's counterpart of a measure. A ratio keeps its uses, since it is about them; an
   * amount that is not of money keeps its unit, since chips and dollars have no common measure.
   */
  static Measure of(Measure measure) {
    if (measure instanceof Share share) {
      return new Share(headline(share.scope(), Lens.SPEND), share.part(), share.whole());
    }
    if (measure instanceof Total total) {
      Lens lens = isMoney(total.scope().lens()) ? Lens.SPEND : total.scope().lens();
      return new Total(headline(total.scope(), lens), total.selection());
    }
    return measure instanceof Combination combination ? of(combination) : measure;
  }

  private static Measure of(Combination combination) {
    List<Measure> terms = new ArrayList<>();
    for (Measure term : combination.terms()) {
      terms.add(
          term instanceof Total total
              ? new Total(inMoney(total.scope()), total.selection())
              : of(term));
    }
    return new Combination(combination.operation(), terms);
  }

  private static Scope headline(Scope scope, Lens lens) {
    return inMoney(scope).withLens(lens).withUse(Scope.DEFAULT.use());
  }

  private static Scope inMoney(Scope scope) {
    return scope.withLens(Lens.SPEND).withBasis(Basis.NEW).withMarket(Market.WORLD);
  }

  private static boolean isMoney(Lens lens) {
    return lens.unit().equals(Lens.SPEND.unit());
  }
}

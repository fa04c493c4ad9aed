package chipcast.result;

import chipcast.measure.Share;
import chipcast.measure.Total;
import chipcast.result.CompiledMeasure.Body;

/**
 * Figures that are sums of amounts.
 *
 * @param structure where the cells are found
 */
record AmountFigures(Structure structure) {

  Body share(Share share) {
    Selected whole = Selected.of(structure, share.scope(), share.whole());
    Selected part = whole.part(share.scope(), share.part());
    return (outcome, year) -> {
      double[] parts = part.total(outcome, year);
      double[] wholes = whole.total(outcome, year);
      for (int lane = 0; lane < parts.length; lane++) {
        parts[lane] = wholes[lane] > 0.0 ? parts[lane] / wholes[lane] : Double.NaN;
      }
      return LaneValues.of(parts, whole.kernel().nothing());
    };
  }

  Body total(Total total) {
    Selected selected = Selected.of(structure, total.scope(), total.selection());
    return (outcome, year) ->
        LaneValues.of(selected.total(outcome, year), selected.kernel().nothing());
  }
}

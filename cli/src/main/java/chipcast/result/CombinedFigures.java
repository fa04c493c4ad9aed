package chipcast.result;

import chipcast.measure.Combination;
import chipcast.result.CompiledMeasure.Body;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** Arithmetic of figures, lane by lane. */
final class CombinedFigures {

  private CombinedFigures() {}

  static Body of(Combination combination, MeasureCompiler compiler) {
    List<Body> terms = combination.terms().stream().map(compiler::body).toList();
    DoubleBinaryOperator operator = operator(combination.operation());
    return (outcome, year) -> {
      LaneValues result = terms.get(0).in(outcome, year);
      for (Body term : terms.subList(1, terms.size())) {
        result = result.with(term.in(outcome, year), operator, Absence.NOTHING_TO_COMPARE);
      }
      return result;
    };
  }

  /** What an operation does to two figures. */
  static DoubleBinaryOperator operator(Combination.Operation operation) {
    return switch (operation) {
      case RATIO -> (of, to) -> of / to;
      case DIFFERENCE -> (of, less) -> of - less;
      case SUM -> Double::sum;
    };
  }
}

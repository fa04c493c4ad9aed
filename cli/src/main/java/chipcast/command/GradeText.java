package chipcast.command;

import chipcast.source.Grade;

/** What a grade of evidence says. */
final class GradeText {

  private GradeText() {}

  /** The grade with its meaning. */
  static String of(Grade grade) {
    return switch (grade) {
      case A -> "A: vendor or audited";
      case B -> "B: named estimator";
      case C -> "C: one weak source or a derivation";
      case D -> "D: judgement";
    };
  }
}

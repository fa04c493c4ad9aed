package chipcast.command;

import chipcast.source.Problem;
import java.util.List;

/** A question without an answer, with the inputs that leave none. */
final class NoSolution extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  NoSolution(Problem problem) {
    this(List.of(problem));
  }

  /** Several at once; at least one. */
  NoSolution(List<Problem> problems) {
    super(problems.get(0).message());
    this.problems = List.copyOf(problems);
  }

  /** Why there is no answer, and where. */
  List<Problem> problems() {
    return problems;
  }
}

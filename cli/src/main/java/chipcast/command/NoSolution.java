package chipcast.command;

import chipcast.source.Problem;

/** A question without an answer, with the input that leaves none. */
final class NoSolution extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  NoSolution(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  /** Why there is no answer, and where. */
  Problem problem() {
    return problem;
  }
}

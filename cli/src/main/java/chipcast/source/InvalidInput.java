package chipcast.source;

import java.util.List;

/** Inputs that cannot be used, with everything that is wrong with them. */
public final class InvalidInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** Problems in the order in which they are to be shown; at least one. */
  public InvalidInput(List<Problem> problems) {
    super(summary(problems));
    this.problems = List.copyOf(problems);
  }

  /** A single problem. */
  public InvalidInput(Problem problem) {
    this(List.of(problem));
  }

  /** All problems, by file and line. */
  public List<Problem> problems() {
    return problems;
  }

  private static String summary(List<Problem> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("problems must not be empty");
    }
    StringBuilder out = new StringBuilder();
    for (Problem problem : problems) {
      out.append(out.isEmpty() ? "" : "\n").append(problem.position()).append(": ");
      out.append(problem.code()).append(": ").append(Printable.of(problem.message()));
    }
    return out.toString();
  }
}

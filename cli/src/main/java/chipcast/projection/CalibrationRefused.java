package chipcast.projection;

import chipcast.source.Assumption;
import chipcast.source.Problem;
import java.util.Optional;

/** The base year's observed shares cannot be met by any share weights. */
public final class CalibrationRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final String CODE = "no-solution";

  private final transient Problem problem;

  /**
   * @param message why
   * @param input the quantity that cannot be met, or that says so much
   */
  CalibrationRefused(String message, Assumption input) {
    super(message);
    this.problem = new Problem(CODE, input.position(), input.path(), message, "", Optional.empty());
  }

  /** What cannot be met, and where it is written. */
  public Problem problem() {
    return problem;
  }
}

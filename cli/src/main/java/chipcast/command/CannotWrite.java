package chipcast.command;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A result that could not be written where it should go. */
final class CannotWrite extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param where the place as the user knows it
   * @param why what stands in the way
   */
  CannotWrite(String where, String why, @Nullable IOException cause) {
    super("cannot write " + where + ": " + why, cause);
  }
}

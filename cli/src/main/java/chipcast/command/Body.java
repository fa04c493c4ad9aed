package chipcast.command;

import java.io.IOException;

/** What a command prints or writes to a file. */
@FunctionalInterface
interface Body {

  /** Writes all of it, with {@code \n} as the only line break. */
  void writeTo(Appendable out) throws IOException;
}

package chipcast.command;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many projection runs a comparison has made, in one line of a terminal that is written over
 * and in the end gone. How many it will be is known only when it has found what can be told apart.
 */
final class RunProgress {
  private static final String GONE = "\r                                        \r";

  private final Terminal terminal;
  private final boolean shown;
  private final AtomicInteger runs = new AtomicInteger();

  /** The progress of a call; silent unless a person looks on. */
  RunProgress(Session session) {
    this.terminal = session.terminal();
    this.shown = session.terminal().attended() && !session.root().quiet();
  }

  /** One run more is made. */
  void made() {
    int made = runs.incrementAndGet();
    if (shown) {
      terminal.write("\r" + made + (made == 1 ? " projection run" : " projection runs"));
    }
  }

  /** All are made. */
  void end() {
    if (shown && runs.get() > 0) {
      terminal.write(GONE);
    }
  }
}

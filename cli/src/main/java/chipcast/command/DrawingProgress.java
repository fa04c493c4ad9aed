package chipcast.command;

import chipcast.uncertainty.Ensemble;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How far a run of draws is, in one line of a terminal that is written over and in the end gone.
 */
final class DrawingProgress implements Ensemble.Progress {
  private static final int PERCENT = 100;
  private static final String GONE = "\r                                        \r";

  private final Terminal terminal;
  private final long draws;
  private final AtomicInteger shown = new AtomicInteger(-1);

  private DrawingProgress(Terminal terminal, long draws) {
    this.terminal = terminal;
    this.draws = draws;
  }

  /** The progress of so many draws; silent unless a person looks on. */
  static Ensemble.Progress of(Session session, long draws) {
    return session.terminal().attended() && !session.root().quiet()
        ? new DrawingProgress(session.terminal(), draws)
        : done -> {};
  }

  @Override
  public void done(long done) {
    int percent = (int) Math.min(PERCENT, PERCENT * done / draws);
    if (shown.getAndSet(percent) != percent) {
      terminal.write(percent == PERCENT ? GONE : "\r" + percent + " % of " + draws + " draws");
    }
  }
}

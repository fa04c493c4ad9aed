package chipcast.command;

import chipcast.uncertainty.Ensemble;

/**
 * How far a search is whose length nobody knows: how many runs it took so far, in one line of a
 * terminal that is written over and gone once the search is closed. Silent unless a person looks
 * on.
 */
final class SearchProgress implements Ensemble.Progress, AutoCloseable {
  private static final String GONE = "\r                                        \r";

  private final Terminal terminal;
  private final boolean shown;

  SearchProgress(Session session) {
    this.terminal = session.terminal();
    this.shown = terminal.attended() && !session.root().quiet();
  }

  @Override
  public synchronized void done(long runs) {
    if (shown) {
      terminal.write("\r" + runs + " runs");
    }
  }

  @Override
  public void close() {
    if (shown) {
      terminal.write(GONE);
    }
  }
}

package chipcast.command;

/** Nobody reads standard output any more: the program has nothing left to do and says nothing. */
final class ClosedPipe extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ClosedPipe() {
    super("standard output is closed", null, false, false);
  }
}

package chipcast.scarcity;

/** No rents were found at which use keeps within supply. */
public final class NotCleared extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A failure.
   *
   * @param message what was reached
   */
  public NotCleared(String message) {
    super(message);
  }
}

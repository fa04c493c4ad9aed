package chipcast.uncertainty;

/** Correlations or factors that no errors can have. */
public final class DependenceRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what is wrong, in words. */
  public DependenceRefused(String reason) {
    super(reason);
  }
}

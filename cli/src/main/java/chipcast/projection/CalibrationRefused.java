package chipcast.projection;

/** The base year's observed shares cannot be met by any share weights. */
public final class CalibrationRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CalibrationRefused(String message) {
    super(message);
  }
}

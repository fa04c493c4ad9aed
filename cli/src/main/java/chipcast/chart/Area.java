package chipcast.chart;

/**
 * A rectangle of the picture, in pixels from its upper left corner.
 *
 * @param left of its left side
 * @param top of its upper side
 * @param width above 0
 * @param height above 0
 */
public record Area(double left, double top, double width, double height) {

  double right() {
    return left + width;
  }

  double bottom() {
    return top + height;
  }

  /** What is left inside some margins. */
  Area inset(double atLeft, double atTop, double atRight, double atBottom) {
    return new Area(
        left + atLeft, top + atTop, width - atLeft - atRight, height - atTop - atBottom);
  }
}

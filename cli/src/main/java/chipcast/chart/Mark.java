package chipcast.chart;

/** Shapes of points, which tell series apart without a colour. */
enum Mark {
  DISC,
  SQUARE,
  DIAMOND,
  TRIANGLE,
  CROSS;

  private static final double SQUARE_SIDE = 0.88;
  private static final double DIAMOND_REACH = 1.3;
  private static final double TRIANGLE_REACH = 1.2;
  private static final double CROSS_REACH = 1.15;
  private static final double CROSS_ARM = 0.4;

  /** The shape of a series; a sixth has that of the first. */
  static Mark of(int series) {
    return values()[series % values().length];
  }

  /**
   * Draws the shape about a point, all of them about as heavy as a disc of that radius.
   *
   * @param words that appear where a pointer rests on it
   */
  void draw(Canvas canvas, double x, double y, double radius, String style, String words) {
    switch (this) {
      case DISC -> canvas.disc(x, y, radius, style, words);
      case SQUARE -> {
        double half = radius * SQUARE_SIDE;
        canvas.rectangle(new Area(x - half, y - half, 2 * half, 2 * half), style, words);
      }
      case DIAMOND -> {
        double r = radius * DIAMOND_REACH;
        canvas.polygon(
            new double[] {x, x + r, x, x - r}, new double[] {y - r, y, y + r, y}, style, words);
      }
      case TRIANGLE -> {
        double r = radius * TRIANGLE_REACH;
        canvas.polygon(
            new double[] {x, x + r, x - r},
            new double[] {y - r, y + r * 0.8, y + r * 0.8},
            style,
            words);
      }
      case CROSS -> {
        double r = radius * CROSS_REACH;
        double a = r * CROSS_ARM;
        canvas.polygon(
            new double[] {
              x - a, x + a, x + a, x + r, x + r, x + a, x + a, x - a, x - a, x - r, x - r, x - a
            },
            new double[] {
              y - r, y - r, y - a, y - a, y + a, y + a, y + r, y + r, y + a, y + a, y - a, y - a
            },
            style,
            words);
      }
    }
  }
}

package chipcast.source;

/** Gives every assumption its value: one draw's, or the point run's. */
@FunctionalInterface
public interface Values {

  /** Told apart from draws by its identity. */
  Values POINTS = Assumption::point;

  /** The value of an assumption, in the canonical unit of its dimension. */
  double of(Assumption assumption);

  /** The point run: every assumption at its median, a range at its central value. */
  static Values points() {
    return POINTS;
  }
}

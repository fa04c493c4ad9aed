package chipcast.result;

/** A figure of one slot that is not an amount and so does not add up over segments. */
public enum SlotFigure {
  /** USD per task that this phase costs on new capacity, all in. */
  COST,
  /** Joules per task that this phase takes on new capacity, at the meter. */
  ENERGY,
  /** FLOP per byte moved between memory and arithmetic, as served. */
  INTENSITY
}

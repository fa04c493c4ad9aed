package chipcast.result;

/** Which chips count in which draw, where that follows from what they sell. */
@FunctionalInterface
interface ChipFilter {

  /** All chips in every draw. */
  ChipFilter ALL = (segment, slot, lane) -> true;

  /** Whether the chip of a slot counts in a lane. */
  boolean passes(int segment, int slot, int lane);

  /** The chips that count in both. */
  default ChipFilter and(ChipFilter other) {
    if (this == ALL) {
      return other;
    }
    return other == ALL
        ? this
        : (segment, slot, lane) -> passes(segment, slot, lane) && other.passes(segment, slot, lane);
  }
}

package chipcast.hardware;

/**
 * How many streams the memory of a layout holds beside the weights.
 *
 * @param residentBytes weights
 * @param state bytes of a stream
 * @param memory bytes a chip of the memory that holds the weights
 * @param stateMemory bytes a chip of the memory that holds the state
 * @param separate whether these are different memories
 * @param reserve fraction of either that must stay free
 */
record StreamRoom(
    double residentBytes,
    double state,
    double memory,
    double stateMemory,
    boolean separate,
    double reserve) {
  /**
   * Where neither memory nor service level bounds a batch: by then all that a step shares is spread
   * so thin that more streams change nothing.
   */
  static final int UNBOUNDED = 1 << 24;

  static StreamRoom of(PhaseProfile profile, Datasheet chip, double reserve) {
    return new StreamRoom(
        chip.inMemory(profile.weights()).residentBytes(),
        profile.stream().state(),
        chip.memory(),
        chip.secondMemory().map(SecondMemory::bytes).orElse(chip.memory()),
        chip.secondMemory().isPresent(),
        reserve);
  }

  /** The largest batch of each stage that fits, 0 if one stream does not. */
  int largestBatch(Layout layout) {
    if (residentBytes > MemoryUse.available(layout.chips(), memory, reserve)) {
      return 0;
    }
    double room = MemoryUse.available(layout.chips(), stateMemory, reserve) - beside();
    double bytesPerBatch = layout.stages() * state;
    if (bytesPerBatch * UNBOUNDED <= room) {
      return UNBOUNDED;
    }
    int batch = (int) (room / bytesPerBatch);
    // The quotient may round across an integer: the condition itself decides.
    if (fits(layout, batch + 1.0)) {
      return batch + 1;
    }
    return batch > 0 && !fits(layout, batch) ? batch - 1 : batch;
  }

  private double beside() {
    return separate ? 0 : residentBytes;
  }

  private boolean fits(Layout layout, double batch) {
    double available = MemoryUse.available(layout.chips(), stateMemory, reserve);
    return MemoryUse.stateFits(beside(), layout.stages() * batch * state, available);
  }
}

package chipcast.hardware;

/**
 * What a layout holds in memory, in bytes over all its chips: {@code resident + S·b·state ≤ n·M·(1
 * − reserve)}, or with a second memory weights in the first and streams in the second.
 *
 * @param residentBytes weights
 * @param streams streams served at a time, S·b
 * @param stateBytes state of all streams
 * @param weightsAvailable bytes of the memory that holds the weights, without the reserve
 * @param stateAvailable bytes of the memory that holds the state, without the reserve; the same
 *     memory unless there is a second
 * @param separate whether weights and state lie in different memories
 */
public record MemoryUse(
    double residentBytes,
    double streams,
    double stateBytes,
    double weightsAvailable,
    double stateAvailable,
    boolean separate) {
  /** The use of a micro-batch of so many streams in each stage. */
  static MemoryUse of(
      PhaseProfile profile, Datasheet chip, Layout layout, double batch, double reserve) {
    double streams = layout.stages() * batch;
    double first = available(layout.chips(), chip.memory(), reserve);
    return new MemoryUse(
        chip.inMemory(profile.weights()).residentBytes(),
        streams,
        streams * profile.stream().state(),
        first,
        chip.secondMemory()
            .map(second -> available(layout.chips(), second.bytes(), reserve))
            .orElse(first),
        chip.secondMemory().isPresent());
  }

  /** Bytes of so many chips that are left beside the reserve. */
  static double available(double chips, double bytes, double reserve) {
    return chips * bytes * (1 - reserve);
  }

  /** Whether state fits beside what else lies in its memory. */
  static boolean stateFits(double beside, double stateBytes, double available) {
    return beside + stateBytes <= available;
  }

  /** Bytes that weights and streams together occupy. */
  public double neededBytes() {
    return residentBytes + stateBytes;
  }

  /** Whether the weights alone fit. */
  public boolean weightsFit() {
    return residentBytes <= weightsAvailable;
  }

  /** Whether weights and streams fit. */
  public boolean fits() {
    return weightsFit() && stateFits(separate ? 0 : residentBytes, stateBytes, stateAvailable);
  }
}

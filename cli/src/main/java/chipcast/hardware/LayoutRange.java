package chipcast.hardware;

import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * The layouts that can hold the weights of a model on a chip.
 *
 * @param needed chips that the weights need: a power of two, or the exact number of hard-wired ones
 * @param most chips of the largest layout that the chip allows
 * @param layers most pipeline stages
 * @param domain most chips that share a layer
 * @param wired whether the weights are wired into the chips, which then form one pipeline
 */
record LayoutRange(double needed, double most, int layers, int domain, boolean wired) {

  static LayoutRange of(PhaseProfile profile, Datasheet chip, double reserve) {
    double linked = chip.scaleOut() > 0 ? Double.POSITIVE_INFINITY : chip.domain();
    int layers = profile.shape().layers();
    double most = Math.min(chip.maxChips(), linked);
    if (chip.weightsInSilicon().isPresent()) {
      double pieces = profile.weights().parameters() / chip.weightsInSilicon().getAsDouble();
      double needed = Math.max(1, Math.ceil(pieces));
      return new LayoutRange(needed, most, layers, chip.domain(), true);
    }
    double widest = (double) Integer.highestOneBit(chip.domain()) * Integer.highestOneBit(layers);
    return new LayoutRange(
        needed(profile, chip, reserve), Math.min(most, widest), layers, chip.domain(), false);
  }

  private static double needed(PhaseProfile profile, Datasheet chip, double reserve) {
    double chips = 1;
    while (chips < Double.POSITIVE_INFINITY
        && profile.weights().residentBytes() > MemoryUse.available(chips, chip.memory(), reserve)) {
      chips *= 2;
    }
    return chips;
  }

  /** Passes on the layouts of so many chips, from few stages to many. */
  void forEachOf(int chips, Consumer<Layout> action) {
    if (wired) {
      action.accept(new Layout(1, chips));
      return;
    }
    for (int stages = 1; stages <= Math.min(chips, layers); stages *= 2) {
      if (chips / stages <= domain) {
        action.accept(new Layout(chips / stages, stages));
      }
    }
  }

  /** Passes on the numbers of chips, from few to many. */
  void forEachCount(IntConsumer action) {
    int chips = (int) needed;
    action.accept(chips);
    while (!wired && 2.0 * chips <= most) {
      chips *= 2;
      action.accept(chips);
    }
  }

  /** Most stages of any layout. */
  int mostStages() {
    return wired ? (int) needed : Integer.highestOneBit(layers);
  }
}

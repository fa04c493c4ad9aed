package chipcast.hardware;

import java.util.ArrayList;
import java.util.List;

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

  /** The layouts, from few chips to many and within these from few stages to many. */
  List<Layout> layouts() {
    if (wired) {
      return List.of(new Layout(1, (int) needed));
    }
    List<Layout> layouts = new ArrayList<>();
    for (long chips = (long) needed; chips <= most; chips *= 2) {
      for (long stages = 1; stages <= Math.min(chips, layers); stages *= 2) {
        if (chips / stages <= domain) {
          layouts.add(new Layout((int) (chips / stages), (int) stages));
        }
      }
    }
    return layouts;
  }
}

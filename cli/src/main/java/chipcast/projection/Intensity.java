package chipcast.projection;

import chipcast.hardware.Serving;
import chipcast.hardware.Stage;

/** FLOP for each byte that moves between memory and arithmetic, as served. */
final class Intensity {
  private Intensity() {}

  /** NaN where the chip cannot serve; +∞ where nothing moves. */
  static double of(Serving serving) {
    if (!(serving instanceof Serving.Feasible feasible)) {
      return Double.NaN;
    }
    Stage stage = feasible.point().stage();
    double flop = stage.compute().units() * stage.compute().flopPerUnit();
    double bytes =
        stage.memory().sharedBytes()
            + stage.memory().streamBytes()
            + stage.memory().activationBytes();
    return bytes == 0 ? Double.POSITIVE_INFINITY : flop / bytes;
  }
}

package chipcast.evidence;

import chipcast.assumption.Precision;
import chipcast.evidence.Trial.Served;
import chipcast.hardware.Datasheet;
import chipcast.hardware.Layout;
import chipcast.hardware.Network;
import chipcast.hardware.Numbers;
import chipcast.hardware.PhaseProfile;
import chipcast.hardware.PhaseWork.Step;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture or clip as a diffusion model makes it.
 *
 * @param tokens of a pass
 * @param passes through the model
 * @param flop of the whole; 0 where it follows from tokens and passes
 * @param sideBySide computed at a time when throughput counts
 */
record Pictures(double tokens, double passes, double flop, double sideBySide) {
  private static final Pattern STATED =
      Pattern.compile("steps (\\d+); frames (\\w+); (\\d+)x(\\d+)");

  /** What a row made: as its notes state, else as the benchmark has it. */
  static Pictures of(MeasuredNames.Media media, MeasuredRow row, Bench bench) {
    double steps = bench.of(media.steps());
    double frames = bench.of(media.frames());
    double height = bench.of(media.height());
    double width = bench.of(media.width());
    Matcher stated = STATED.matcher(row.notes());
    if (stated.find()) {
      steps = Double.parseDouble(stated.group(1));
      frames = MeasuredRows.number(stated.group(2)).orElse(1);
      height = Double.parseDouble(stated.group(3));
      width = Double.parseDouble(stated.group(4));
    }
    double side = bench.of(media.pixelsPerToken());
    double latent = Math.floor((frames - 1) / bench.of(media.framesPerLatent())) + 1;
    double tokens = latent * (height / side) * (width / side) + bench.of(media.text());
    return new Pictures(
        tokens,
        steps * bench.of(media.passesPerStep()),
        media.flop().map(bench::of).orElse(0.0),
        bench.of(media.sideBySide()));
  }

  /**
   * Samples a second and accelerator. Fewer samples in flight than machines are cut among these.
   * Products are computed at sixteen bits, of which published fractions of peak are.
   */
  Trial trial(Network network, Datasheet chip, double machines, MeasuredRow row) {
    double inFlight =
        row.scenario().contains("singlestream") ? 1 : row.inFlight().orElse(machines * sideBySide);
    int width = (int) Math.max(1, Math.rint(machines / inFlight));
    double batch = Math.max(1, Math.min(sideBySide, inFlight * width / machines));
    double perToken = flop > 0 ? flop / (passes * tokens) : network.prefillFlop(tokens, 0);
    PhaseProfile pass =
        network.passes(Numbers.of(Precision.BF16), tokens, perToken, network.activationBytes());
    Step step = new Step(tokens, tokens, 1);
    return new Trial.Alone(
        new Served(pass, new Layout(width, 1), step, batch), 1 / (tokens * passes));
  }
}

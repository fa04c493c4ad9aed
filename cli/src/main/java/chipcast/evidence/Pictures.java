package chipcast.evidence;

import chipcast.assumption.Precision;
import chipcast.evidence.Trial.Served;
import chipcast.hardware.Datasheet;
import chipcast.hardware.Layout;
import chipcast.hardware.Network;
import chipcast.hardware.Numbers;
import chipcast.hardware.PhaseProfile;
import chipcast.hardware.PhaseWork.Step;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture or clip as a diffusion model makes it.
 *
 * @param tokens of a pass
 * @param passes through the model
 * @param flop of the whole; 0 where it follows from tokens and passes
 * @param sideBySide computed at a time when throughput counts
 * @param layers format in which layers are computed: sixteen bits, of which published fractions of
 *     peak are, unless an engine is known to do otherwise
 * @param attention format in which attention is
 */
record Pictures(
    double tokens,
    double passes,
    double flop,
    double sideBySide,
    Precision layers,
    Precision attention) {
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
    Optional<MeasuredNames.Recipe> made = media.recipe().filter(recipe -> recipe.made(row));
    double side = bench.of(media.pixelsPerToken());
    double latent = Math.floor((frames - 1) / bench.of(media.framesPerLatent())) + 1;
    double tokens = latent * (height / side) * (width / side) + bench.of(media.text());
    return new Pictures(
        tokens,
        steps * bench.of(media.passesPerStep()),
        media.flop().map(bench::of).orElse(0.0),
        bench.of(media.sideBySide()),
        made.map(MeasuredNames.Recipe::layers).orElse(Precision.BF16),
        made.map(MeasuredNames.Recipe::attention).orElse(Precision.BF16));
  }

  /**
   * Samples a second and accelerator. Fewer samples in flight than machines are cut among these. On
   * a chip without the format of the layers they are computed at sixteen bits.
   */
  Trial trial(Network network, Datasheet chip, double machines, MeasuredRow row) {
    double inFlight =
        row.scenario().contains("singlestream") ? 1 : row.inFlight().orElse(machines * sideBySide);
    int width = (int) Math.max(1, Math.rint(machines / inFlight));
    double batch = Math.max(1, Math.min(sideBySide, inFlight * width / machines));
    double perToken = flop > 0 ? flop / (passes * tokens) : network.prefillFlop(tokens, 0);
    Precision computed = chip.peak().has(layers) ? layers : Precision.BF16;
    PhaseProfile pass =
        network.passes(
            Numbers.of(computed), tokens, perToken, network.activationBytes(), attention);
    Step step = new Step(tokens, tokens, 1);
    return new Trial.Alone(
        new Served(pass, new Layout(width, 1), step, batch), 1 / (tokens * passes));
  }
}

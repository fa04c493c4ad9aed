package chipcast.evidence;

import chipcast.hardware.Datasheet;
import chipcast.hardware.Network;
import chipcast.hardware.Numbers;
import chipcast.source.Assumption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Finds out what a row measured, and makes the trials of it.
 *
 * @param bench chips, models and names
 * @param row as published
 * @param chip its datasheet
 * @param model id of the model
 * @param numbers formats of weights and products
 */
record TrialMaker(Bench bench, MeasuredRow row, Datasheet chip, String model, Numbers numbers) {

  /** What became of it. */
  sealed interface Result {}

  /**
   * Trials.
   *
   * @param all of them
   * @param measured what they are held against
   * @param unit of it
   * @param promptAssumed whether the length of prompts is not the row's own
   */
  record Trials(List<Trial> all, double measured, String unit, boolean promptAssumed)
      implements Result {
    Trials(List<Trial> all, double measured, String unit) {
      this(all, measured, unit, false);
    }
  }

  /**
   * None.
   *
   * @param reason why
   */
  record Nothing(String reason) implements Result {}

  private static final String TOKENS = "tok/s per accelerator";

  Result make() {
    if (row.basis().contains("per user")) {
      return speed();
    }
    if (row.accelerators().isEmpty() || row.accelerators().getAsDouble() < 1) {
      return new Nothing("no number of accelerators");
    }
    if (served().media().isPresent()) {
      return pictures(served().media().get());
    }
    if (row.basis().startsWith("input tokens")) {
      return prompts();
    }
    OptionalDouble rate = tokensPerAccelerator();
    if (rate.isEmpty()) {
      return new Nothing("counts requests whose tokens are not stated");
    }
    return row.basis().contains("(decode") ? decodePool(rate) : together(rate);
  }

  private Result speed() {
    if (row.perUser().isEmpty()) {
      return new Nothing("no speed");
    }
    Network network = network();
    if (numbers.stored() == numbers.computed() || !chip.weightsInSilicon().isPresent()) {
      List<Trial> trials = new Requests(network, numbers, chip).speeds(row.accelerators());
      return trials.isEmpty()
          ? new Nothing("these accelerators do not hold the model")
          : new Trials(trials, row.perUser().getAsDouble(), "tok/s per user");
    }
    return new Nothing("not the model in silicon");
  }

  private Result pictures(MeasuredNames.Media media) {
    if (row.samples().isEmpty()) {
      return new Nothing("no pictures or clips per second");
    }
    double machines = row.accelerators().getAsDouble();
    Pictures pictures = Pictures.of(media, row, bench);
    return new Trials(
        List.of(pictures.trial(network(), chip, machines, row)),
        row.samples().getAsDouble() / machines,
        "samples/s per accelerator");
  }

  private Result prompts() {
    OptionalDouble prompt = promptTokens();
    if (row.perAccelerator().isEmpty() || prompt.isEmpty()) {
      return new Nothing("no rate or no length of prompts");
    }
    Requests requests = new Requests(network(), numbers, chip);
    return new Trials(
        requests.prompts(row, machines(), prompt.getAsDouble()),
        row.perAccelerator().getAsDouble(),
        TOKENS);
  }

  private Result decodePool(OptionalDouble rate) {
    OptionalDouble prompt = promptTokens();
    if (prompt.isEmpty()) {
      return new Nothing("no length of prompts");
    }
    Requests requests = new Requests(network(), numbers, chip);
    double output = row.outputTokens().orElse(0);
    List<Trial> trials =
        List.of(requests.decodePool(row, machines(), prompt.getAsDouble(), output));
    return new Trials(trials, rate.getAsDouble(), TOKENS);
  }

  private Result together(OptionalDouble rate) {
    OptionalDouble prompt = promptTokens();
    if (prompt.isEmpty()) {
      return new Nothing("no length of prompts");
    }
    if (row.outputTokens().isEmpty() || row.outputTokens().getAsDouble() < 2) {
      return new Nothing("no number of output tokens");
    }
    if (row.inFlight().isEmpty() && row.concurrency().startsWith("unknown")) {
      return new Nothing("an unknown number of requests in flight");
    }
    double output = row.outputTokens().getAsDouble();
    boolean benchmark = row.scenario().startsWith("MLPerf");
    double beams = benchmark ? served().beams().map(bench::of).orElse(1.0) : 1;
    Optional<Assumption> mean = benchmark ? served().meanContext() : Optional.empty();
    double context = prompt.getAsDouble() / beams + mean.map(bench::of).orElse(output / 2);
    Requests requests = new Requests(network(), numbers, chip);
    Requests.Load load = new Requests.Load(prompt.getAsDouble(), output, context, beams);
    List<Trial> trials = requests.served(row, machines(), load, bench.world().economics().pools());
    return new Trials(trials, rate.getAsDouble(), TOKENS, row.promptTokens().isEmpty());
  }

  /** Output tokens a second and accelerator: stated, or requests times tokens. */
  private OptionalDouble tokensPerAccelerator() {
    if (row.perAccelerator().isPresent()) {
      return row.perAccelerator();
    }
    return row.samples().isPresent() && row.outputTokens().isPresent()
        ? OptionalDouble.of(
            row.samples().getAsDouble() * row.outputTokens().getAsDouble() / machines())
        : OptionalDouble.empty();
  }

  /** Tokens of a prompt: stated, or from what else is known of the benchmark. */
  private OptionalDouble promptTokens() {
    if (row.promptTokens().isPresent()) {
      return row.promptTokens();
    }
    if (row.scenario().startsWith("MLPerf")) {
      return value(served().prompt());
    }
    String scenario = row.scenario().toLowerCase(Locale.ROOT);
    for (Map.Entry<String, MeasuredNames.Prompt> each : bench.names().prompts().entrySet()) {
      for (String mark : each.getValue().marks()) {
        if (scenario.contains(mark.toLowerCase(Locale.ROOT))) {
          return OptionalDouble.of(bench.of(each.getValue().tokens()));
        }
      }
    }
    return OptionalDouble.empty();
  }

  private OptionalDouble value(Optional<Assumption> given) {
    return given.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(bench.of(given.get()));
  }

  private MeasuredNames.Served served() {
    return bench.served(model);
  }

  private Network network() {
    return bench.network(model);
  }

  private int machines() {
    return (int) Math.rint(row.accelerators().orElseThrow());
  }
}

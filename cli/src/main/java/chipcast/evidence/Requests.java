package chipcast.evidence;

import chipcast.assumption.Economics;
import chipcast.evidence.Trial.Served;
import chipcast.hardware.Datasheet;
import chipcast.hardware.Exchange;
import chipcast.hardware.Layout;
import chipcast.hardware.Network;
import chipcast.hardware.Numbers;
import chipcast.hardware.PhaseProfile;
import chipcast.hardware.PhaseWork.Decode;
import chipcast.hardware.PhaseWork.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Requests of a language model as engines serve them: tokens of all streams in flight step by step,
 * prompts between the steps in chunks.
 *
 * @param network the model
 * @param numbers formats of weights and products
 * @param chip the accelerator
 */
record Requests(Network network, Numbers numbers, Datasheet chip) {
  /** Of the memory that weights leave, what engines give to streams (TensorRT-LLM's default). */
  private static final double FOR_STREAMS = 0.9;

  /** Most streams that an engine was set up for, where it could hold more; judgement. */
  private static final double MOST_STREAMS = 4_096;

  /** Tokens of prompts in a step: the largest chunk that engines are set up for. */
  private static final double CHUNK = 8_192;

  /** At most so many in flight count as they are, whether or not there is room. */
  private static final double FEW = 8;

  /** Chips that read prompts together in a pool whose layout is not published. */
  private static final int USUAL_WIDTH = 8;

  /**
   * Benchmarks whose engine admits a stream only with room for its last token (the guaranteed
   * no-evict policy, TensorRT-LLM's default).
   */
  private static final String RESERVING = "trtllm-bench";

  private static final Pattern WIDTH = Pattern.compile("EP(\\d+)");
  private static final Pattern POOLS =
      Pattern.compile("disagg P (\\d+)xtp(\\d+)dp(\\d+) D (\\d+)xtp(\\d+)dp(\\d+)");
  private static final Step TOKEN = new Step(1, 1, 1);

  /**
   * What is asked.
   *
   * @param prompt tokens of a prompt
   * @param output tokens generated
   * @param context tokens in the cache at the mean token
   * @param beams hypotheses a request
   */
  record Load(double prompt, double output, double context, double beams) {
    double promptsPerToken() {
      return prompt / output;
    }
  }

  /** Both phases, on the same chips or, where notes name pools, apart. */
  List<Trial> served(MeasuredRow row, int machines, Load load, Economics.Pools pools) {
    Matcher named = POOLS.matcher(row.notes());
    if (named.find()) {
      return List.of(apart(named, row.inFlight().orElse(1), load, pools));
    }
    double held =
        row.scenario().contains(RESERVING) ? load.prompt() + load.output() : load.context();
    List<Trial> trials = new ArrayList<>();
    for (Placement place : Placement.of(row, machines, decode(load.context()), chip)) {
      trials.add(together(place, row.inFlight(), load, held));
    }
    return trials;
  }

  private Trial together(Placement place, OptionalDouble inFlight, Load load, double held) {
    double streams = streams(place, inFlight, load, held);
    double batch = Math.max(1, streams / place.layout().stages());
    double read = Math.min(streams / load.beams() * load.prompt(), CHUNK * place.engines());
    return new Trial.Together(
        served(place, decode(load.context()), TOKEN, batch),
        reading(place, load.prompt(), read),
        load.promptsPerToken(),
        load.beams());
  }

  /** Streams of one copy: those in flight, as far as there is room, or as many as there is. */
  private double streams(Placement place, OptionalDouble inFlight, Load load, double held) {
    double room = room(place, held);
    if (inFlight.isEmpty()) {
      return Math.max(1, Math.min(room, MOST_STREAMS * place.engines()));
    }
    double mine = Math.max(1, inFlight.getAsDouble() * load.beams() / place.copies());
    return inFlight.getAsDouble() <= FEW ? mine : Math.max(1, Math.min(mine, room));
  }

  /**
   * Streams that the memory of a copy holds beside the weights. Where attention is data-parallel
   * each chip has all of the dense weights.
   */
  private double room(Placement place, double held) {
    PhaseProfile decode = decode(held);
    double again = (place.engines() - 1) * decode.weights().denseBytes();
    double left = place.chips() * chip.memory() - decode.weights().residentBytes() - again;
    return FOR_STREAMS * left / Math.max(1, decode.stream().readPerStep());
  }

  private Trial apart(Matcher pools, double inFlight, Load load, Economics.Pools factors) {
    int readers = Integer.parseInt(pools.group(1));
    int readTensor = Integer.parseInt(pools.group(2));
    int readData = Integer.parseInt(pools.group(3));
    int writers = Integer.parseInt(pools.group(4));
    int writeTensor = Integer.parseInt(pools.group(5));
    int writeData = Integer.parseInt(pools.group(6));
    Placement read = Placement.wide(readTensor * readData, readers, readData > 1);
    Placement write = Placement.wide(writeTensor * writeData, writers, writeData > 1);
    double batch = Math.max(1, inFlight / writers);
    double most = Math.max(load.prompt(), inFlight / readers * load.prompt());
    double chips = readers * read.chips() + (double) writers * write.chips();
    return new Trial.Apart(
        served(write, decode(load.context()), TOKEN, batch),
        writers * write.chips() / chips,
        reading(read, load.prompt(), Math.min(most, CHUNK * read.engines())),
        readers * read.chips() / chips,
        load.promptsPerToken(),
        factors.decodeMatching().point(),
        factors.prefillMatching().point());
  }

  /** Prompts alone. */
  List<Trial> prompts(MeasuredRow row, int machines, double prompt) {
    List<Trial> trials = new ArrayList<>();
    if (row.inFlight().isPresent()) {
      for (Placement place : Placement.of(row, machines, prefill(prompt), chip)) {
        double read = Math.min(row.inFlight().getAsDouble() * prompt, CHUNK * place.engines());
        trials.add(new Trial.Alone(reading(place, prompt, read), 1));
      }
      return trials;
    }
    Matcher stated = WIDTH.matcher(row.scenario());
    int width = stated.find() ? Integer.parseInt(stated.group(1)) : USUAL_WIDTH;
    Placement place = Placement.wide(width, 1, width > 1);
    trials.add(new Trial.Alone(reading(place, prompt, CHUNK * place.engines()), 1));
    return trials;
  }

  /** Tokens alone, at the stated time between them or with as many streams as there is room for. */
  Trial decodePool(MeasuredRow row, int machines, double prompt, double output) {
    Matcher stated = WIDTH.matcher(row.scenario());
    int width = stated.find() ? Integer.parseInt(stated.group(1)) : roomy(machines);
    Placement place = Placement.wide(width, 1, width > 1);
    double context = prompt + output / 2;
    double most = Math.max(1, Math.min(room(place, context), MOST_STREAMS * place.engines()));
    Served full = served(place, decode(context), TOKEN, most);
    return row.milliseconds().isPresent()
        ? new Trial.Within(full, row.milliseconds().getAsDouble() / 1_000)
        : new Trial.Alone(full, 1);
  }

  /** The machines stated or, of a pool counted by the chip, so many that weights fill half. */
  private int roomy(int machines) {
    double weights = decode(SHORT_CONTEXT).weights().residentBytes();
    int width = machines;
    while (width < chip.maxChips() && weights > ROOMY * width * chip.memory()) {
      width *= 2;
    }
    return width;
  }

  /** Part of memory that weights take in a pool of unpublished size; judgement. */
  private static final double ROOMY = 0.5;

  /** One stream that has the machines for itself, in every layout that holds the model. */
  List<Trial> speeds(OptionalDouble machines) {
    PhaseProfile decode = decode(SHORT_CONTEXT);
    List<Trial> trials = new ArrayList<>();
    for (Layout layout : layouts(decode, machines.orElse(chip.maxChips()))) {
      trials.add(new Trial.Speed(new Served(decode, layout, TOKEN, 1)));
    }
    return trials;
  }

  /** Tokens in the cache of a short conversation, by which speeds are measured; judgement. */
  private static final double SHORT_CONTEXT = 1_000;

  private List<Layout> layouts(PhaseProfile decode, double most) {
    List<Layout> layouts = new ArrayList<>();
    if (chip.weightsInSilicon().isPresent()) {
      double pieces = decode.weights().parameters() / chip.weightsInSilicon().getAsDouble();
      return List.of(new Layout(1, (int) Math.max(1, Math.ceil(pieces))));
    }
    for (int tensor = 1; tensor <= Math.min(most, chip.domain()); tensor *= 2) {
      for (int stages = 1; stages <= decode.shape().layers(); stages *= 2) {
        int chips = tensor * stages;
        if (chips <= most && decode.weights().residentBytes() <= chips * chip.memory()) {
          Layout layout = new Layout(tensor, stages);
          if (chip.links(layout)) {
            layouts.add(layout);
          }
        }
      }
    }
    return layouts;
  }

  private PhaseProfile decode(double context) {
    return network.decode(numbers, Decode.PLAIN, context, context);
  }

  private PhaseProfile prefill(double prompt) {
    return network.prefill(numbers, 0, prompt);
  }

  private Served reading(Placement place, double prompt, double tokens) {
    return served(place, prefill(prompt), new Step(prompt, prompt, 1), tokens / prompt);
  }

  private static Served served(Placement place, PhaseProfile profile, Step step, double batch) {
    boolean shared = profile.shape().exchange() == Exchange.EXPERT && !place.experts();
    PhaseProfile exchanging = shared ? profile.exchanging(Exchange.ALL_REDUCE) : profile;
    return new Served(exchanging, place.layout(), step, batch);
  }
}

package chipcast.hardware;

import chipcast.assumption.Model;
import chipcast.assumption.Precision;
import chipcast.source.Assumption;
import chipcast.source.Values;

/**
 * What a model asks of hardware in each phase: FLOP and bytes from its architecture. Workloads and
 * published measurements are served by the same profiles.
 *
 * @param model its numbers
 * @param values one draw
 */
public record Network(Model model, Values values) {

  /**
   * Activations that a layer reads and writes for a token, in vectors of the network's width: what
   * attention and feed-forward blocks move when each operation goes through memory once.
   */
  private static final double ACTIVATION_VECTORS = 24;

  /** Bytes of an element of activations. */
  private static final double ACTIVATION_BYTES = 2;

  /** Bits-of-16 figures of the KV cache are stated for two bytes an element. */
  private static final double STATED_CACHE_BYTES = 2;

  /** Matrices of an expert: gate, up and down. */
  private static final double MATRICES = 3;

  /** FLOP for each parameter and token: a multiplication and an addition. */
  private static final double FLOP_PER_PARAMETER = 2;

  /**
   * Reading a prompt.
   *
   * @param cached tokens before it whose KV is at hand
   * @param fresh tokens computed
   */
  public PhaseProfile prefill(Numbers numbers, double cached, double fresh) {
    double kv = cachePerToken(numbers.computed());
    StreamBytes stream =
        new StreamBytes(
            kv * (cached + fresh / 2), kv, kv * (cached + fresh) + fixedState(numbers.computed()));
    return profile(
        numbers,
        new PhaseWork.Prefill(fresh),
        prefillFlop(cached, fresh),
        Attention.sixteenBit(of(model.attention().prefill()) * (cached + fresh / 2)),
        stream);
  }

  /** FLOP of a token of a prompt. */
  public double prefillFlop(double cached, double fresh) {
    return linearFlop() + of(model.attention().prefill()) * (cached + fresh / 2);
  }

  /**
   * Generating tokens.
   *
   * @param work drafted or not
   * @param context tokens in the cache at the mean
   * @param held tokens for which a stream holds room
   */
  public PhaseProfile decode(Numbers numbers, PhaseWork work, double context, double held) {
    double kv = cachePerToken(numbers.computed());
    double fixed = fixedState(numbers.computed());
    StreamBytes stream = new StreamBytes(kv * context + fixed, 0, kv * held + fixed);
    Attention attention =
        Attention.latent(
            of(model.attention().decode()) * context, of(model.attention().prefill()) * context);
    return profile(numbers, work, decodeFlop(context), attention, stream);
  }

  /** FLOP of a token that is generated. */
  public double decodeFlop(double context) {
    return linearFlop() + of(model.attention().decode()) * context;
  }

  /**
   * Passes over all tokens of a picture or clip, as diffusion makes them. Each token looks at all
   * of them, which of the stated FLOP is attention's part.
   *
   * @param tokens of a pass
   * @param flop of a token and pass
   * @param activation bytes of activations of a token
   * @param attention format in which attention multiplies, on chips that have it
   */
  public PhaseProfile passes(
      Numbers numbers, double tokens, double flop, double activation, Precision attention) {
    double held = cachePerToken(numbers.computed()) * tokens + fixedState(numbers.computed());
    return new PhaseProfile(
        numbers.computed(),
        new PhaseWork.Compute(tokens),
        flop,
        Attention.of(Math.min(flop, of(model.attention().prefill()) * tokens), attention),
        ExpertWork.NONE,
        weights(numbers.stored()),
        new StreamBytes(held, 0, held),
        activation,
        shape(Exchange.SEQUENCE));
  }

  /** Bytes of activations moved for a token, unless a workload says otherwise. */
  public double activationBytes() {
    return ACTIVATION_VECTORS * of(model.width()) * of(model.layers()) * ACTIVATION_BYTES;
  }

  /** Bytes of KV cache of a token of context. */
  public double cachePerToken(Precision computed) {
    return of(model.kvPerToken()) / STATED_CACHE_BYTES * computed.bytesPerCacheElement();
  }

  private PhaseProfile profile(
      Numbers numbers, PhaseWork work, double flop, Attention attention, StreamBytes stream) {
    return new PhaseProfile(
        numbers.computed(),
        work,
        flop,
        attention,
        experts(),
        weights(numbers.stored()),
        stream,
        activationBytes(),
        shape(model.experts().isPresent() ? Exchange.EXPERT : Exchange.ALL_REDUCE));
  }

  private ModelWeights weights(Precision stored) {
    double bytes = stored.bytesPerWeight();
    double total = of(model.parameters().total());
    if (model.experts().isEmpty()) {
      return ModelWeights.dense(total, total * bytes);
    }
    double dense = of(model.parameters().dense());
    return new ModelWeights(
        total,
        total * bytes,
        dense * bytes,
        (total - dense) * bytes,
        whole(model.experts().get().count()),
        whole(model.experts().get().perToken()));
  }

  /** FLOP of a token in its experts, and the inner width that their three matrices must have. */
  private ExpertWork experts() {
    if (model.experts().isEmpty()) {
      return ExpertWork.NONE;
    }
    double count = of(model.experts().get().count());
    double parameters = of(model.parameters().total()) - of(model.parameters().dense());
    double width = parameters / (MATRICES * count * of(model.layers()) * of(model.width()));
    double flop = FLOP_PER_PARAMETER * parameters * of(model.experts().get().perToken()) / count;
    return flop > 0 && width > 0
        ? new ExpertWork(Math.min(flop, linearFlop()), width)
        : ExpertWork.NONE;
  }

  private ModelShape shape(Exchange exchange) {
    return new ModelShape(whole(model.layers()), of(model.width()), exchange);
  }

  private double linearFlop() {
    return FLOP_PER_PARAMETER * of(model.parameters().active());
  }

  private double fixedState(Precision computed) {
    return model.fixedState().isEmpty()
        ? 0
        : of(model.fixedState().get()) / STATED_CACHE_BYTES * computed.bytesPerCacheElement();
  }

  private double of(Assumption assumption) {
    return values.of(assumption);
  }

  private int whole(Assumption assumption) {
    return (int) Math.rint(values.of(assumption));
  }
}

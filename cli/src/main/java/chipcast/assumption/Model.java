package chipcast.assumption;

import chipcast.source.Assumption;
import chipcast.source.Field;
import chipcast.source.Shape;
import java.util.List;
import java.util.Optional;

/**
 * An AI model by the numbers that decide how it is served.
 *
 * @param id its key
 * @param name what people call it
 * @param parameters how many, and how many of them work
 * @param experts of a mixture of experts
 * @param layers transformer layers
 * @param width of the residual stream
 * @param attention FLOP per token and token of context, all layers
 * @param kvPerToken bytes of KV cache for one token of context at 16 bits
 * @param fixedState bytes per stream at 16 bits, whatever the context
 * @param openWeights whether others may serve it
 * @param life seconds for which it is asked for, which bounds the life of a chip that has it in its
 *     silicon; absent: as long as the chip
 */
public record Model(
    String id,
    String name,
    Parameters parameters,
    Optional<Experts> experts,
    Assumption layers,
    Assumption width,
    Attention attention,
    Assumption kvPerToken,
    Optional<Assumption> fixedState,
    boolean openWeights,
    Optional<Assumption> life) {

  private static final Field<String> NAME = Field.text("name", "what people call it");
  private static final Field<Parameters> PARAMETERS =
      Field.record("parameters", Parameters.SHAPE, "how many, and how many of them work");
  private static final Field<Optional<Experts>> EXPERTS =
      Field.record("experts", Experts.SHAPE, "of a mixture of experts").optional();
  private static final Field<Assumption> LAYERS =
      Field.quantity("layers", "1", "transformer layers").positive();
  private static final Field<Assumption> WIDTH =
      Field.quantity("width", "1", "of the residual stream").positive();
  private static final Field<Attention> ATTENTION =
      Field.record("attention", Attention.SHAPE, "FLOP per token and token of context, all layers");
  private static final Field<Assumption> KV_PER_TOKEN =
      Field.quantity("kv_per_token", "B", "KV cache of one token of context at 16 bits")
          .nonNegative();
  private static final Field<Optional<Assumption>> FIXED_STATE =
      Field.quantity("fixed_state", "B", "per stream at 16 bits, whatever the context")
          .nonNegative()
          .optional();
  private static final Field<Boolean> OPEN_WEIGHTS =
      Field.flag("open_weights", "whether others may serve it");
  private static final Field<Optional<Assumption>> LIFE =
      Field.quantity("life", "s", "for which it is asked for; bounds chips that it is wired into")
          .positive()
          .optional();

  /** The description of a model's fields. */
  public static final Shape<Model> SHAPE =
      Shape.of(
          "model",
          "an AI model by the numbers that decide how it is served",
          List.of(
              NAME,
              PARAMETERS,
              EXPERTS,
              LAYERS,
              WIDTH,
              ATTENTION,
              KV_PER_TOKEN,
              FIXED_STATE,
              OPEN_WEIGHTS,
              LIFE),
          b ->
              new Model(
                  b.id(),
                  b.get(NAME),
                  b.get(PARAMETERS),
                  b.get(EXPERTS),
                  b.get(LAYERS),
                  b.get(WIDTH),
                  b.get(ATTENTION),
                  b.get(KV_PER_TOKEN),
                  b.get(FIXED_STATE),
                  b.get(OPEN_WEIGHTS),
                  b.get(LIFE)));

  /**
   * Parameter counts.
   *
   * @param total held in memory
   * @param active that work on one token
   * @param dense read for every step whatever the batch: total less routed experts
   */
  public record Parameters(Assumption total, Assumption active, Assumption dense) {
    private static final Field<Assumption> TOTAL =
        Field.quantity("total", "1", "held in memory").positive();
    private static final Field<Assumption> ACTIVE =
        Field.quantity("active", "1", "that work on one token").positive();
    private static final Field<Assumption> DENSE =
        Field.quantity("dense", "1", "read whatever the batch: total less routed experts")
            .nonNegative();
    static final Shape<Parameters> SHAPE =
        Shape.of(
            "parameters",
            "parameter counts",
            List.of(TOTAL, ACTIVE, DENSE),
            b -> new Parameters(b.get(TOTAL), b.get(ACTIVE), b.get(DENSE)));
  }

  /**
   * A mixture of experts.
   *
   * @param count routed experts in a layer
   * @param perToken of them that one token uses
   */
  public record Experts(Assumption count, Assumption perToken) {
    private static final Field<Assumption> COUNT =
        Field.quantity("count", "1", "routed experts in a layer").positive();
    private static final Field<Assumption> PER_TOKEN =
        Field.quantity("per_token", "1", "of them that one token uses").positive();
    static final Shape<Experts> SHAPE =
        Shape.of(
            "experts",
            "a mixture of experts",
            List.of(COUNT, PER_TOKEN),
            b -> new Experts(b.get(COUNT), b.get(PER_TOKEN)));
  }

  /**
   * Attention's work.
   *
   * @param decode FLOP per token and token of context while decoding
   * @param prefill the same while reading a prompt
   */
  public record Attention(Assumption decode, Assumption prefill) {
    private static final Field<Assumption> DECODE =
        Field.quantity("decode", "FLOP", "per token and token of context while decoding")
            .nonNegative();
    private static final Field<Assumption> PREFILL =
        Field.quantity("prefill", "FLOP", "per token and token of context of a prompt")
            .nonNegative();
    static final Shape<Attention> SHAPE =
        Shape.of(
            "attention",
            "attention's work",
            List.of(DECODE, PREFILL),
            b -> new Attention(b.get(DECODE), b.get(PREFILL)));
  }
}

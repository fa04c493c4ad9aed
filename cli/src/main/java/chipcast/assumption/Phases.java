package chipcast.assumption;

import chipcast.source.Assumption;
import chipcast.source.Bound;
import chipcast.source.Field;
import chipcast.source.Shape;
import java.util.List;
import java.util.Optional;

/**
 * The stages of one task, each with its own hardware profile.
 *
 * @param film that a task looks at: it is encoded, read and kept in mind beside what is stated
 * @param encode images or frames into tokens
 * @param prefill reading a prompt
 * @param decode writing tokens one after the other
 * @param denoise diffusion of images or video
 * @param rollout frames of a world or of a robot's senses, in real time
 * @param trainStep training
 * @param compute anything else, by FLOP and bytes
 */
public record Phases(
    Optional<Film> film,
    Optional<Frames> encode,
    Optional<Prefill> prefill,
    Optional<Decode> decode,
    Optional<Frames> denoise,
    Optional<Frames> rollout,
    Optional<TrainStep> trainStep,
    Optional<Compute> compute) {

  private static final Field<Optional<Film>> FILM =
      Field.record("film", Film.SHAPE, "that a task looks at, beside its text").optional();
  private static final Field<Optional<Frames>> ENCODE =
      Field.record("encode", Frames.SHAPE, "images or frames into tokens").optional();
  private static final Field<Optional<Prefill>> PREFILL =
      Field.record("prefill", Prefill.SHAPE, "reading a prompt").optional();
  private static final Field<Optional<Decode>> DECODE =
      Field.record("decode", Decode.SHAPE, "writing tokens one after the other").optional();
  private static final Field<Optional<Frames>> DENOISE =
      Field.record("denoise", Frames.SHAPE, "diffusion of images or video").optional();
  private static final Field<Optional<Frames>> ROLLOUT =
      Field.record("rollout", Frames.SHAPE, "frames of a world or of a robot's senses").optional();
  private static final Field<Optional<TrainStep>> TRAIN_STEP =
      Field.record("train-step", TrainStep.SHAPE, "training").optional();
  private static final Field<Optional<Compute>> COMPUTE =
      Field.record("compute", Compute.SHAPE, "anything else, by FLOP and bytes").optional();

  static final Shape<Phases> SHAPE =
      Shape.of(
              "phases",
              "the stages of one task",
              List.of(FILM, ENCODE, PREFILL, DECODE, DENOISE, ROLLOUT, TRAIN_STEP, COMPUTE),
              b ->
                  new Phases(
                      b.get(FILM),
                      b.get(ENCODE),
                      b.get(PREFILL),
                      b.get(DECODE),
                      b.get(DENOISE),
                      b.get(ROLLOUT),
                      b.get(TRAIN_STEP),
                      b.get(COMPUTE)))
          .check(
              (phases, b) -> {
                if (phases.isEmpty()) {
                  b.problem("missing-field", "a workload has at least one phase", "e.g. decode");
                }
                boolean filmed = phases.film().isPresent();
                if (filmed && (phases.encode().isEmpty() || phases.prefill().isEmpty())) {
                  b.problem(FILM, "conflict", "film without encode and prefill", "both phases");
                }
                phases.encode().ifPresent(of -> frames(of, filmed, ENCODE, b));
                phases.denoise().ifPresent(of -> frames(of, false, DENOISE, b));
                phases.rollout().ifPresent(of -> frames(of, false, ROLLOUT, b));
              });

  /** Frames are counted where they are stated, or by the film that a task looks at. */
  private static void frames(Frames of, boolean filmed, Field<?> field, Bound b) {
    if (filmed && of.frames().isPresent()) {
      b.problem(field, "conflict", "frames are counted by the film already", "film or frames");
    }
    if (!filmed && of.frames().isEmpty()) {
      b.problem(field, "missing-field", "frames are not given", "frames: 1 frame");
    }
  }

  private boolean isEmpty() {
    return encode.isEmpty()
        && prefill.isEmpty()
        && decode.isEmpty()
        && denoise.isEmpty()
        && rollout.isEmpty()
        && trainStep.isEmpty()
        && compute.isEmpty();
  }

  /**
   * Film that one task looks at: frames a second × seconds × tokens a frame are read as a prompt.
   *
   * @param rate frames looked at a second of film
   * @param length seconds of film a task
   * @param tokens that one frame becomes
   */
  public record Film(Assumption rate, Assumption length, Assumption tokens) {
    private static final Field<Assumption> RATE =
        Field.quantity("rate", "frame/s", "looked at a second of film").positive();
    private static final Field<Assumption> LENGTH =
        Field.quantity("length", "s", "of film a task").positive();
    private static final Field<Assumption> TOKENS =
        Field.quantity("tokens", "token/frame", "that one frame becomes").positive();
    static final Shape<Film> SHAPE =
        Shape.of(
            "film",
            "film that one task looks at",
            List.of(RATE, LENGTH, TOKENS),
            b -> new Film(b.get(RATE), b.get(LENGTH), b.get(TOKENS)));
  }

  /**
   * Reading a prompt.
   *
   * @param fresh tokens computed per task, those of a film beside them
   * @param cached tokens per task whose KV is held and read, but not computed
   */
  public record Prefill(Assumption fresh, Assumption cached) {
    private static final Field<Assumption> FRESH =
        Field.quantity("fresh", "token", "computed per task").positive();
    private static final Field<Assumption> CACHED =
        Field.quantity("cached", "token", "held and read per task, not computed").nonNegative();
    static final Shape<Prefill> SHAPE =
        Shape.of(
            "prefill",
            "reading a prompt",
            List.of(FRESH, CACHED),
            b -> new Prefill(b.get(FRESH), b.get(CACHED)));
  }

  /**
   * Writing tokens.
   *
   * @param tokens delivered per task
   * @param context mean tokens of context while writing, those of a film beside them
   * @param drafted tokens computed per step (1: no speculation)
   * @param accepted tokens delivered per step
   */
  public record Decode(
      Assumption tokens, Assumption context, Assumption drafted, Assumption accepted) {
    private static final Field<Assumption> TOKENS =
        Field.quantity("tokens", "token", "delivered per task").positive();
    private static final Field<Assumption> CONTEXT =
        Field.quantity("context", "token", "mean context while writing").nonNegative();
    private static final Field<Assumption> DRAFTED =
        Field.quantity("drafted", "1", "tokens computed per step (1: no speculation)").positive();
    private static final Field<Assumption> ACCEPTED =
        Field.quantity("accepted", "1", "tokens delivered per step").positive();
    static final Shape<Decode> SHAPE =
        Shape.of(
            "decode",
            "writing tokens one after the other",
            List.of(TOKENS, CONTEXT, DRAFTED, ACCEPTED),
            b -> new Decode(b.get(TOKENS), b.get(CONTEXT), b.get(DRAFTED), b.get(ACCEPTED)));
  }

  /**
   * Work on frames by passes through a model.
   *
   * @param frames per task; absent where a film counts them
   * @param flop per frame
   * @param passes through the model per frame; below 1 where a pass makes several frames
   * @param tokens per pass
   * @param activation bytes moved per token; absent: 48 · width · layers
   * @param attention format in which attention multiplies, on chips that have it; absent: 16 bits
   */
  public record Frames(
      Optional<Assumption> frames,
      Assumption flop,
      Assumption passes,
      Assumption tokens,
      Optional<Assumption> activation,
      Optional<Precision> attention) {
    private static final Field<Optional<Assumption>> FRAMES =
        Field.quantity("frames", "frame", "per task; absent where a film counts them")
            .positive()
            .optional();
    private static final Field<Assumption> FLOP =
        Field.quantity("flop", "FLOP/frame", "work on one frame").positive();
    private static final Field<Assumption> PASSES =
        Field.quantity("passes", "1", "through the model per frame; may be below 1").positive();
    private static final Field<Assumption> TOKENS =
        Field.quantity("tokens", "token", "per pass").positive();
    private static final Field<Optional<Assumption>> ACTIVATION =
        Field.quantity("activation", "B/token", "moved per token; absent: 48 · width · layers")
            .nonNegative()
            .optional();
    private static final Field<Optional<Precision>> ATTENTION =
        Field.choice(
                "attention",
                Precision.class,
                "format in which attention multiplies, on chips that have it; absent: bf16")
            .optional();
    static final Shape<Frames> SHAPE =
        Shape.of(
            "frames",
            "work on frames by passes through a model",
            List.of(FRAMES, FLOP, PASSES, TOKENS, ACTIVATION, ATTENTION),
            b ->
                new Frames(
                    b.get(FRAMES),
                    b.get(FLOP),
                    b.get(PASSES),
                    b.get(TOKENS),
                    b.get(ACTIVATION),
                    b.get(ATTENTION)));
  }

  /**
   * Training, bound by FLOP.
   *
   * @param flop per task
   */
  public record TrainStep(Assumption flop) {
    private static final Field<Assumption> FLOP =
        Field.quantity("flop", "FLOP", "work of one task").positive();
    static final Shape<TrainStep> SHAPE =
        Shape.of("train-step", "training", List.of(FLOP), b -> new TrainStep(b.get(FLOP)));
  }

  /**
   * Work by FLOP and bytes.
   *
   * @param flop per task
   * @param bytes moved per task
   */
  public record Compute(Assumption flop, Assumption bytes) {
    private static final Field<Assumption> FLOP =
        Field.quantity("flop", "FLOP", "work of one task").positive();
    private static final Field<Assumption> BYTES =
        Field.quantity("bytes", "B", "moved per task").nonNegative();
    static final Shape<Compute> SHAPE =
        Shape.of(
            "compute",
            "work by FLOP and bytes",
            List.of(FLOP, BYTES),
            b -> new Compute(b.get(FLOP), b.get(BYTES)));
  }
}

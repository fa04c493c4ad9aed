package chipcast.evidence;

import chipcast.assumption.Precision;
import chipcast.source.Assumption;
import chipcast.source.Field;
import chipcast.source.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How publishers name what they measure, and what they leave unsaid.
 *
 * @param accelerators names of chips, by the id of the chip
 * @param models names of models and how benchmarks run them, by the id of the model
 * @param engines by which words a serving engine is known
 * @param prompts lengths of prompts by the words of a scenario, for rows that state none
 * @param power how measured watts follow from a datasheet
 */
public record MeasuredNames(
    Map<String, Named> accelerators,
    Map<String, Served> models,
    Map<String, Marks> engines,
    Map<String, Prompt> prompts,
    Power power) {
  private static final Field<Map<String, Named>> ACCELERATORS =
      Field.map("accelerators", Named.SHAPE, "names of chips").keysFrom("chips");
  private static final Field<Map<String, Served>> MODELS =
      Field.map("models", Served.SHAPE, "names of models").keysFrom("models");
  private static final Field<Map<String, Marks>> ENGINES =
      Field.map("engines", Marks.SHAPE, "serving engines");
  private static final Field<Map<String, Prompt>> PROMPTS =
      Field.map("prompts", Prompt.SHAPE, "lengths of prompts that rows do not state");
  private static final Field<Power> POWER =
      Field.record("power", Power.SHAPE, "from a datasheet to measured watts");

  /** The description of its fields. */
  public static final Shape<MeasuredNames> SHAPE =
      Shape.of(
          "measured",
          "how publishers name what they measure, and what they leave unsaid",
          List.of(ACCELERATORS, MODELS, ENGINES, PROMPTS, POWER),
          b ->
              new MeasuredNames(
                  b.get(ACCELERATORS),
                  b.get(MODELS),
                  b.get(ENGINES),
                  b.get(PROMPTS),
                  b.get(POWER)));

  /**
   * Names of a chip.
   *
   * @param names as published
   */
  public record Named(List<String> names) {
    private static final Field<List<String>> NAMES = Field.texts("names", "as published");
    static final Shape<Named> SHAPE =
        Shape.of("named", "names as published", List.of(NAMES), b -> new Named(b.get(NAMES)));
  }

  /**
   * A model as benchmarks run it.
   *
   * @param names as published
   * @param prompt tokens of a prompt in MLPerf, for rows that state none
   * @param meanContext tokens generated before the mean token, where lengths vary much
   * @param beams hypotheses searched for each request in MLPerf
   * @param weightsOnly whether four bits hold its weights alone, and products are computed wider
   * @param media of pictures and clips
   */
  public record Served(
      List<String> names,
      Optional<Assumption> prompt,
      Optional<Assumption> meanContext,
      Optional<Assumption> beams,
      boolean weightsOnly,
      Optional<Media> media) {
    private static final Field<List<String>> NAMES = Field.texts("names", "as published");
    private static final Field<Optional<Assumption>> PROMPT =
        Field.quantity("prompt", "1", "tokens of a prompt in MLPerf").positive().optional();
    private static final Field<Optional<Assumption>> MEAN_CONTEXT =
        Field.quantity("mean_context", "1", "tokens generated before the mean token in MLPerf")
            .positive()
            .optional();
    private static final Field<Optional<Assumption>> BEAMS =
        Field.quantity("beams", "1", "hypotheses searched for each request in MLPerf")
            .positive()
            .optional();
    private static final Field<Optional<Boolean>> WEIGHTS_ONLY =
        Field.flag("weights_only", "whether four bits hold its weights alone").optional();
    private static final Field<Optional<Media>> MEDIA =
        Field.record("media", Media.SHAPE, "of pictures and clips").optional();
    static final Shape<Served> SHAPE =
        Shape.of(
            "served",
            "a model as benchmarks run it",
            List.of(NAMES, PROMPT, MEAN_CONTEXT, BEAMS, WEIGHTS_ONLY, MEDIA),
            b ->
                new Served(
                    b.get(NAMES),
                    b.get(PROMPT),
                    b.get(MEAN_CONTEXT),
                    b.get(BEAMS),
                    b.get(WEIGHTS_ONLY).orElse(false),
                    b.get(MEDIA)));
  }

  /**
   * What a diffusion model makes, unless a row says otherwise.
   *
   * @param steps of denoising
   * @param passesPerStep passes through the model a step: two with guidance by two passes
   * @param frames of a clip
   * @param height pixels
   * @param width pixels
   * @param framesPerLatent frames that one latent frame stands for
   * @param pixelsPerToken pixels along a side of a token
   * @param text tokens beside those of the picture
   * @param flop FLOP of a whole picture, where the network is no transformer over tokens
   * @param sideBySide pictures computed at a time when throughput counts
   * @param recipe formats of an engine that computes it in other than sixteen bits
   */
  public record Media(
      Assumption steps,
      Assumption passesPerStep,
      Assumption frames,
      Assumption height,
      Assumption width,
      Assumption framesPerLatent,
      Assumption pixelsPerToken,
      Assumption text,
      Optional<Assumption> flop,
      Assumption sideBySide,
      Optional<Recipe> recipe) {
    private static final Field<Assumption> STEPS = whole("steps", "of denoising");
    private static final Field<Assumption> PASSES = whole("passes_per_step", "through the model");
    private static final Field<Assumption> FRAMES = whole("frames", "of a clip");
    private static final Field<Assumption> HEIGHT = whole("height", "pixels");
    private static final Field<Assumption> WIDTH = whole("width", "pixels");
    private static final Field<Assumption> FRAMES_PER_LATENT =
        whole("frames_per_latent", "frames that one latent frame stands for");
    private static final Field<Assumption> PIXELS_PER_TOKEN =
        whole("pixels_per_token", "along a side of a token");
    private static final Field<Assumption> TEXT =
        Field.quantity("text", "1", "tokens beside those of the picture").nonNegative();
    private static final Field<Optional<Assumption>> FLOP =
        Field.quantity("flop", "FLOP", "of a whole picture").positive().optional();
    private static final Field<Assumption> SIDE_BY_SIDE =
        whole("side_by_side", "computed at a time when throughput counts");
    private static final Field<Optional<Recipe>> RECIPE =
        Field.record("recipe", Recipe.SHAPE, "formats of an engine").optional();
    static final Shape<Media> SHAPE =
        Shape.of(
            "media",
            "what a diffusion model makes, unless a row says otherwise",
            List.of(
                STEPS,
                PASSES,
                FRAMES,
                HEIGHT,
                WIDTH,
                FRAMES_PER_LATENT,
                PIXELS_PER_TOKEN,
                TEXT,
                FLOP,
                SIDE_BY_SIDE,
                RECIPE),
            b ->
                new Media(
                    b.get(STEPS),
                    b.get(PASSES),
                    b.get(FRAMES),
                    b.get(HEIGHT),
                    b.get(WIDTH),
                    b.get(FRAMES_PER_LATENT),
                    b.get(PIXELS_PER_TOKEN),
                    b.get(TEXT),
                    b.get(FLOP),
                    b.get(SIDE_BY_SIDE),
                    b.get(RECIPE)));

    private static Field<Assumption> whole(String name, String doc) {
      return Field.quantity(name, "1", doc).positive();
    }
  }

  /**
   * Formats in which an engine computes pictures and clips, whatever a row states of the weights.
   *
   * @param marks words of a row's notes by which it is known
   * @param layers format of the products of layers
   * @param attention format of those of attention
   */
  public record Recipe(List<String> marks, Precision layers, Precision attention) {
    private static final Field<List<String>> MARKS =
        Field.texts("marks", "words of a row's notes by which it is known");
    private static final Field<Precision> LAYERS =
        Field.choice("layers", Precision.class, "format of the products of layers");
    private static final Field<Precision> ATTENTION =
        Field.choice("attention", Precision.class, "format of those of attention");
    static final Shape<Recipe> SHAPE =
        Shape.of(
            "recipe",
            "formats in which an engine computes pictures and clips",
            List.of(MARKS, LAYERS, ATTENTION),
            b -> new Recipe(b.get(MARKS), b.get(LAYERS), b.get(ATTENTION)));

    /** Whether a row was made by it. */
    boolean made(MeasuredRow row) {
      return marks.stream().anyMatch(row.notes()::contains);
    }
  }

  /**
   * An engine.
   *
   * @param marks words of a scenario, source or note by which it is known; the longest found counts
   * @param reference whether others are held against it: its factor is 1
   */
  public record Marks(List<String> marks, boolean reference) {
    private static final Field<List<String>> MARKS =
        Field.texts("marks", "words by which it is known; the longest found counts");
    private static final Field<Optional<Boolean>> REFERENCE =
        Field.flag("reference", "whether others are held against it").optional();
    static final Shape<Marks> SHAPE =
        Shape.of(
            "engine",
            "a serving engine as it was measured",
            List.of(MARKS, REFERENCE),
            b -> new Marks(b.get(MARKS), b.get(REFERENCE).orElse(false)));
  }

  /**
   * The length of prompts.
   *
   * @param marks words of a scenario
   * @param tokens of a prompt
   */
  public record Prompt(List<String> marks, Assumption tokens) {
    private static final Field<List<String>> MARKS = Field.texts("marks", "words of a scenario");
    private static final Field<Assumption> TOKENS =
        Field.quantity("tokens", "1", "of a prompt").positive();
    static final Shape<Prompt> SHAPE =
        Shape.of(
            "prompt",
            "the length of prompts",
            List.of(MARKS, TOKENS),
            b -> new Prompt(b.get(MARKS), b.get(TOKENS)));
  }

  /**
   * Watts.
   *
   * @param board of thermal design power that boards draw while serving
   * @param wall watts of a whole server for each watt of its boards
   */
  public record Power(Assumption board, Assumption wall) {
    private static final Field<Assumption> BOARD =
        Field.quantity("board", "1", "of thermal design power that boards draw").positive();
    private static final Field<Assumption> WALL =
        Field.quantity("wall", "1", "watts of a server for each watt of its boards").positive();
    static final Shape<Power> SHAPE =
        Shape.of(
            "power",
            "from a datasheet to measured watts",
            List.of(BOARD, WALL),
            b -> new Power(b.get(BOARD), b.get(WALL)));
  }
}

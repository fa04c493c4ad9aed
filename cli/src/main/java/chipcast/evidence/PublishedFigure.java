package chipcast.evidence;

import chipcast.arithmetic.Decimal;
import chipcast.assumption.Chip;
import chipcast.assumption.Precision;
import chipcast.hardware.CatalogueChip;
import chipcast.quantity.Unit;
import chipcast.source.Assumption;
import chipcast.source.Field;
import chipcast.source.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A figure of speed, cost or energy that somebody published, and what was asked for it.
 *
 * @param id its key
 * @param by who measured or claims it, and what
 * @param kind of figure
 * @param chip on which
 * @param model that was served; absent where only frames are
 * @param precisions in which it may have been
 * @param chips most chips that served one copy of the model
 * @param fresh prompt tokens computed for each answer
 * @param cached prompt tokens held for each answer
 * @param tokens written for each answer
 * @param context mean tokens of context while writing; absent: the prompt and half of the answer
 * @param drafted tokens computed a step
 * @param accepted tokens delivered a step
 * @param speed that each stream had at least
 * @param flop of a frame
 * @param passes through the model a frame
 * @param passTokens tokens a pass
 * @param published the figure; its {@code as_of} is when it was published
 * @param fitted whether the layer time of the family was fitted on this very figure
 * @param remark what explains a difference
 */
public record PublishedFigure(
    String id,
    String by,
    Kind kind,
    String chip,
    Optional<String> model,
    List<Precision> precisions,
    Optional<Assumption> chips,
    Optional<Assumption> fresh,
    Optional<Assumption> cached,
    Optional<Assumption> tokens,
    Optional<Assumption> context,
    Optional<Assumption> drafted,
    Optional<Assumption> accepted,
    Optional<Assumption> speed,
    Optional<Assumption> flop,
    Optional<Assumption> passes,
    Optional<Assumption> passTokens,
    Assumption published,
    boolean fitted,
    Optional<String> remark) {

  /** What a figure is of. */
  public enum Kind {
    /** Prompt tokens read, a second and chip. */
    PREFILL("token/s"),
    /** Tokens written by chips that do nothing else, a second and chip. */
    DECODE("token/s"),
    /** Tokens written by chips that read the prompts too, a second and chip. */
    GENERATE("token/s"),
    /** Tokens a second of a single stream. */
    STREAM("token/s"),
    /** Joules for each token written, prompts included. */
    ENERGY("J/token"),
    /** Frames a second and chip, however long one takes. */
    FRAMES("frame/s"),
    /** Frames a second of a single stream. */
    FRAME_STREAM("frame/s"),
    /** USD an hour of a chip to its owner. */
    HOUR("USD/s");

    private final String unit;

    Kind(String unit) {
      this.unit = unit;
    }

    /** Its canonical unit. */
    public String unit() {
      return unit;
    }

    /** The word for it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static final Field<String> BY = Field.text("by", "who measured or claims it, and what");
  private static final Field<Kind> KIND = Field.choice("kind", Kind.class, "of figure");
  private static final Field<String> CHIP = Field.text("chip", "on which, by its key");
  private static final Field<Optional<String>> MODEL =
      Field.text("model", "that was served, by its key").optional();
  private static final Field<Optional<List<Precision>>> PRECISIONS =
      Field.choices("precisions", Precision.class, "in which it may have been").optional();
  private static final Field<Optional<Assumption>> CHIPS =
      Field.quantity("chips", "chip", "most chips that served one copy of the model")
          .positive()
          .optional();
  private static final Field<Optional<Assumption>> FRESH =
      Field.quantity("fresh", "token", "of the prompt, computed").positive().optional();
  private static final Field<Optional<Assumption>> CACHED =
      Field.quantity("cached", "token", "of the prompt, held").nonNegative().optional();
  private static final Field<Optional<Assumption>> TOKENS =
      Field.quantity("tokens", "token", "written for each answer").positive().optional();
  private static final Field<Optional<Assumption>> CONTEXT =
      Field.quantity("context", "token", "mean context while writing").nonNegative().optional();
  private static final Field<Optional<Assumption>> DRAFTED =
      Field.quantity("drafted", "1", "tokens computed a step").positive().optional();
  private static final Field<Optional<Assumption>> ACCEPTED =
      Field.quantity("accepted", "1", "tokens delivered a step").positive().optional();
  private static final Field<Optional<Assumption>> SPEED =
      Field.quantity("speed", "token/s", "that each stream had").positive().optional();
  private static final Field<Optional<Assumption>> FLOP =
      Field.quantity("flop", "FLOP/frame", "of a frame").positive().optional();
  private static final Field<Optional<Assumption>> PASSES =
      Field.quantity("passes", "1", "through the model a frame").positive().optional();
  private static final Field<Optional<Assumption>> PASS_TOKENS =
      Field.quantity("pass_tokens", "token", "a pass").positive().optional();
  private static final Field<Assumption> PUBLISHED =
      Field.quantity("published", "any", "the figure").positive();
  private static final Field<Optional<Boolean>> FITTED =
      Field.flag("fitted", "whether layer time was fitted on this very figure").optional();
  private static final Field<Optional<String>> REMARK =
      Field.text("remark", "what explains a difference").optional();

  /** The description of the fields. */
  public static final Shape<PublishedFigure> SHAPE =
      Shape.of(
              "published_figure",
              "a published figure of speed, cost or energy",
              List.of(
                  BY,
                  KIND,
                  CHIP,
                  MODEL,
                  PRECISIONS,
                  CHIPS,
                  FRESH,
                  CACHED,
                  TOKENS,
                  CONTEXT,
                  DRAFTED,
                  ACCEPTED,
                  SPEED,
                  FLOP,
                  PASSES,
                  PASS_TOKENS,
                  PUBLISHED,
                  FITTED,
                  REMARK),
              b ->
                  new PublishedFigure(
                      b.id(),
                      b.get(BY),
                      b.get(KIND),
                      b.get(CHIP),
                      b.get(MODEL),
                      b.get(PRECISIONS).orElse(List.of()),
                      b.get(CHIPS),
                      b.get(FRESH),
                      b.get(CACHED),
                      b.get(TOKENS),
                      b.get(CONTEXT),
                      b.get(DRAFTED),
                      b.get(ACCEPTED),
                      b.get(SPEED),
                      b.get(FLOP),
                      b.get(PASSES),
                      b.get(PASS_TOKENS),
                      b.get(PUBLISHED),
                      b.get(FITTED).orElse(false),
                      b.get(REMARK)))
          .check(
              (figure, b) -> {
                String unit = figure.kind().unit();
                if (!figure.published().unit().compatible(Unit.parse(unit))) {
                  b.problem(PUBLISHED, "wrong-unit", "not in the unit of its kind", "in " + unit);
                }
                if (figure.lacks()) {
                  b.problem(
                      KIND,
                      "missing-field",
                      "a figure of this kind says what was asked",
                      "model and tokens; of frames flop, passes and pass_tokens");
                }
              });

  private static final Field<Map<String, PublishedFigure>> ALL =
      Field.map("published_figures", SHAPE, "by id");

  /** The description of the file that holds all of them. */
  static final Shape<Map<String, PublishedFigure>> FILE =
      Shape.of(
          "published figures",
          "what others measured or claim, to be held against",
          List.of(ALL),
          b -> b.get(ALL));

  /**
   * What a chip's owner pays for an hour of it, and what renting one costs, as the chip's checks
   * have them; empty where nobody published it.
   */
  static Optional<PublishedFigure> ownersHour(Chip chip) {
    return chip.checks()
        .flatMap(Chip.Checks::ownerCost)
        .map(cost -> ownersHour(chip, cost, chip.checks().flatMap(Chip.Checks::rental)));
  }

  private static PublishedFigure ownersHour(
      Chip chip, Assumption cost, Optional<Assumption> rental) {
    Optional<Assumption> none = Optional.empty();
    return new PublishedFigure(
        "hour-" + chip.id(),
        "a large owner's cost",
        Kind.HOUR,
        chip.id(),
        Optional.empty(),
        List.of(),
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        none,
        cost,
        false,
        rental.map(PublishedFigure::rents));
  }

  private static String rents(Assumption rental) {
    double anHour = rental.point() * CatalogueChip.SECONDS_PER_HOUR;
    return "rents at " + Decimal.rounded(anHour, 3) + " USD/h";
  }

  private boolean lacks() {
    return switch (kind) {
      case PREFILL -> model.isEmpty() || fresh.isEmpty();
      case DECODE, STREAM -> model.isEmpty() || context.isEmpty();
      case GENERATE, ENERGY -> model.isEmpty() || fresh.isEmpty() || tokens.isEmpty();
      case FRAMES, FRAME_STREAM ->
          model.isEmpty() || flop.isEmpty() || passes.isEmpty() || passTokens.isEmpty();
      case HOUR -> false;
    };
  }
}

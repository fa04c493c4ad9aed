package chipcast.assumption;

import chipcast.source.Field;
import chipcast.source.Node;
import chipcast.source.Position;
import chipcast.source.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement about the market, taken apart into limbs that a run holds or refuses.
 *
 * @param id its key
 * @param title the statement in a line
 * @param limbs what would have to be so, by id
 */
public record Claim(String id, String title, Map<String, Limb> limbs) {
  private static final Field<String> TITLE = Field.text("title", "the statement in a line");
  private static final Field<Map<String, Limb>> LIMBS =
      Field.map("limbs", Limb.SHAPE, "what would have to be so, each a measure with a condition");

  /** The description of a claim's fields. */
  public static final Shape<Claim> SHAPE =
      Shape.of(
              "claim",
              "a statement about the market, in limbs that a run holds or refuses",
              List.of(TITLE, LIMBS),
              b -> new Claim(b.id(), b.get(TITLE), b.get(LIMBS)))
          .check(
              (claim, b) -> {
                if (claim.limbs().isEmpty()) {
                  b.problem(LIMBS, "missing-field", "a claim without limbs", "at least one");
                }
              });

  /**
   * One condition of a claim.
   *
   * @param id its key
   * @param says the condition in words
   * @param holds the condition in the measure language; of a comparison, what is asked of the
   *     difference or ratio, such as {@code >= 10 %}
   * @param position where the condition is written
   * @param when the year in which it has to hold, or from which on; absent where the measure states
   *     its own
   * @param compare the figure that two worlds are compared by
   * @param by how they are compared
   * @param with what differs in the world that is asked about
   * @param against what differs in the world that it is compared with
   * @param equalWork whether the other world is asked for no more work than this one served
   */
  public record Limb(
      String id,
      String says,
      String holds,
      Position position,
      Optional<When> when,
      Optional<String> compare,
      Comparison by,
      Optional<Node> with,
      Optional<Node> against,
      boolean equalWork) {
    private static final Field<String> SAYS = Field.text("says", "the condition in words");
    private static final Field<String> HOLDS =
        Field.text("holds", "the condition: a measure with what is asked of it");
    private static final Field<Optional<String>> WHEN =
        Field.text("when", "in YEAR, or from YEAR on to the end of the horizon").optional();
    private static final Field<Optional<String>> COMPARE =
        Field.text("compare", "the measure by which with: and against: are compared").optional();
    private static final Field<Optional<Comparison>> BY =
        Field.choice("by", Comparison.class, "how they are compared; difference unless given")
            .optional();
    private static final Field<Optional<Node>> WITH =
        Field.anything("with", "set:, add:, remove: of the world asked about").optional();
    private static final Field<Optional<Node>> AGAINST =
        Field.anything("against", "set:, add:, remove: of the world compared with").optional();
    private static final Field<Optional<Boolean>> EQUAL_WORK =
        Field.flag("equal_work", "the world compared with is asked for what this one served")
            .optional();

    /** The description of a limb's fields. */
    static final Shape<Limb> SHAPE =
        Shape.of(
                "limb",
                "one condition of a claim",
                List.of(SAYS, HOLDS, WHEN, COMPARE, BY, WITH, AGAINST, EQUAL_WORK),
                b ->
                    new Limb(
                        b.id(),
                        b.get(SAYS),
                        b.get(HOLDS),
                        b.position(),
                        b.get(WHEN).flatMap(When::parse),
                        b.get(COMPARE),
                        b.get(BY).orElse(Comparison.DIFFERENCE),
                        b.get(WITH),
                        b.get(AGAINST),
                        b.get(EQUAL_WORK).orElse(false)))
            .check(
                (limb, b) -> {
                  if (limb.compare().isEmpty() && limb.against().isPresent()) {
                    b.problem(
                        AGAINST, "conflict", "nothing is compared", "compare: the measure to use");
                  }
                  if (b.get(WHEN).isPresent() && limb.when().isEmpty()) {
                    b.problem(
                        WHEN,
                        "bad-choice",
                        b.get(WHEN).get() + " is no time",
                        "in 2032 or from 2028");
                  }
                });
  }

  /**
   * When a limb has to hold.
   *
   * @param year a calendar year
   * @param lasting whether it has to hold from then on to the end of the horizon
   */
  public record When(int year, boolean lasting) {
    private static final Pattern TEXT = Pattern.compile("(in|from) (\\d{4})");

    /** Reads {@code in 2032} or {@code from 2028}. */
    static Optional<When> parse(String text) {
      Matcher matcher = TEXT.matcher(text.strip());
      return matcher.matches()
          ? Optional.of(
              new When(Integer.parseInt(matcher.group(2)), matcher.group(1).equals("from")))
          : Optional.empty();
    }

    /** As written. */
    public String text() {
      return (lasting ? "from " : "in ") + year;
    }
  }

  /** How a figure of one world is held against that of another. */
  public enum Comparison {
    /** The first less the second. */
    DIFFERENCE,
    /** The first over the second. */
    RATIO
  }
}

package chipcast.assumption;

import chipcast.source.Assumption;
import chipcast.source.Bound;
import chipcast.source.Field;
import chipcast.source.Series;
import chipcast.source.Shape;
import java.util.List;
import java.util.Optional;

/**
 * Something that new chips take and of which there is only so much. What a chip uses of it: of
 * power its provisioned watts (chips at the edge draw none from sites), of a budget its price, of a
 * limit on a family one for each of its chips, else what the chip states.
 *
 * @param id its key; chips state what they use of it
 * @param name what it is, in words
 * @param unit of its use: W is power, USD a budget, chip a limit on a family, else an input of
 *     chips
 * @param multiple supply by year as a multiple of what the base year used
 * @param amount supply by year, in the unit
 * @param scale times which the supply of every year is; absent: 1
 * @param family whose chips alone count; absent: all
 * @param buyers whose purchases alone count; absent: all
 * @param receivers who is paid its rent
 */
public record Resource(
    String id,
    String name,
    String unit,
    Optional<Series> multiple,
    Optional<Series> amount,
    Optional<Assumption> scale,
    Optional<String> family,
    Optional<List<String>> buyers,
    Optional<String> receivers) {
  /** What kind of thing is scarce; it decides who pays its rent, and how. */
  public enum Kind {
    /** Paid for with the chip: a rent a year counts in the price paid, over the recovery factor. */
    CHIP_INPUT,
    /** Paid while the chip runs: never a part of what suppliers of chips are paid. */
    POWER,
    /** Money that buyers have: its rent is what one more dollar would be worth, paid to nobody. */
    BUDGET
  }

  private static final String WATT = "W";
  private static final String DOLLAR = "USD";
  private static final String CHIP = "chip";

  private static final Field<String> NAME = Field.text("name", "what it is, in words");
  private static final Field<String> UNIT =
      Field.text("unit", "of its use, e.g. B or wafers; W: power; USD: a budget; chip: a family");
  private static final Field<Optional<Series>> MULTIPLE =
      Field.series("multiple", "1", "supply by year, times what the base year used")
          .positive()
          .optional();
  private static final Field<Optional<Series>> AMOUNT =
      Field.series("amount", "any", "supply by year, in the unit").positive().optional();
  private static final Field<Optional<Assumption>> SCALE =
      Field.quantity("scale", "1", "times which the supply of every year is; absent: 1")
          .positive()
          .optional();
  private static final Field<Optional<String>> FAMILY =
      Field.reference("family", "families", "whose chips alone count; absent: all").optional();
  private static final Field<Optional<List<String>>> BUYERS =
      Field.references("buyers", "buyers", "whose purchases alone count; absent: all").optional();
  private static final Field<Optional<String>> RECEIVERS =
      Field.text("receivers", "who is paid its rent").optional();

  /** The description of the fields. */
  public static final Shape<Resource> SHAPE =
      Shape.of(
              "resource",
              "something that new chips take and of which there is only so much",
              List.of(NAME, UNIT, MULTIPLE, AMOUNT, SCALE, FAMILY, BUYERS, RECEIVERS),
              b ->
                  new Resource(
                      b.id(),
                      b.get(NAME),
                      b.get(UNIT),
                      b.get(MULTIPLE),
                      b.get(AMOUNT),
                      b.get(SCALE),
                      b.get(FAMILY),
                      b.get(BUYERS),
                      b.get(RECEIVERS)))
          .check(Resource::hasOneSupply)
          .check(Resource::limitOfAFamilyNamesIt);

  private static void hasOneSupply(Resource resource, Bound b) {
    if (resource.multiple().isPresent() == resource.amount().isPresent()) {
      b.problem(
          "conflict",
          "a resource states its supply once",
          "multiple (of the base year's use) or amount, one of the two");
    }
  }

  private static void limitOfAFamilyNamesIt(Resource resource, Bound b) {
    if (CHIP.equals(resource.unit()) && resource.family().isEmpty()) {
      b.problem(FAMILY, "missing-field", "a limit in chips is one on a family", "the family's id");
    }
  }

  /** What kind it is, by its unit. */
  public Kind kind() {
    return switch (unit) {
      case WATT -> Kind.POWER;
      case DOLLAR -> Kind.BUDGET;
      default -> Kind.CHIP_INPUT;
    };
  }

  /** Whether it counts chips and not something in them. */
  public boolean countsChips() {
    return CHIP.equals(unit);
  }

  /** Its supply path, a multiple or an amount. */
  public Series supply() {
    return multiple.or(() -> amount).orElseThrow();
  }
}

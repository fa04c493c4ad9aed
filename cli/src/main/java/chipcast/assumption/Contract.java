package chipcast.assumption;

import chipcast.source.Assumption;
import chipcast.source.Field;
import chipcast.source.Shape;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Capacity that a buyer is bound to take from a family.
 *
 * @param id its key
 * @param buyer who takes it
 * @param family of which
 * @param status in words
 * @param probability that it is fulfilled
 * @param units chips by year
 * @param power facility watts by year
 */
public record Contract(
    String id,
    String buyer,
    String family,
    String status,
    Assumption probability,
    Optional<Map<String, Assumption>> units,
    Optional<Map<String, Assumption>> power) {
  private static final Field<String> BUYER = Field.reference("buyer", "buyers", "who takes it");
  private static final Field<String> FAMILY = Field.reference("family", "families", "of which");
  private static final Field<String> STATUS = Field.text("status", "signed, announced, option …");
  private static final Field<Assumption> PROBABILITY =
      Field.quantity("probability", "1", "that it is fulfilled").between(0, 1);
  private static final Field<Optional<Map<String, Assumption>>> UNITS =
      Field.quantities("units", "chip", "by year").keyedByYear().nonNegative().optional();
  private static final Field<Optional<Map<String, Assumption>>> POWER =
      Field.quantities("power", "W", "of facility, by year").keyedByYear().nonNegative().optional();

  /** The description of a contract's fields. */
  public static final Shape<Contract> SHAPE =
      Shape.of(
              "contract",
              "capacity that a buyer is bound to take from a family",
              List.of(BUYER, FAMILY, STATUS, PROBABILITY, UNITS, POWER),
              b ->
                  new Contract(
                      b.id(),
                      b.get(BUYER),
                      b.get(FAMILY),
                      b.get(STATUS),
                      b.get(PROBABILITY),
                      b.get(UNITS),
                      b.get(POWER)))
          .check(
              (contract, b) -> {
                if (contract.units().isPresent() == contract.power().isPresent()) {
                  b.problem("conflict", "a contract states units or power", "one of the two");
                }
              });
}

package chipcast.assumption;

import chipcast.source.Assumption;
import chipcast.source.Field;
import chipcast.source.Shape;
import java.util.List;

/**
 * Which family may read prompts for which other family to write. A family always pairs with itself.
 *
 * @param id its key
 * @param prefill the family that reads
 * @param decode the family that writes
 * @param from fractional calendar year from which it is real
 */
public record Pairing(String id, String prefill, String decode, Assumption from) {
  private static final Field<String> PREFILL =
      Field.reference("prefill", "families", "the family that reads prompts");
  private static final Field<String> DECODE =
      Field.reference("decode", "families", "the family that writes tokens");
  private static final Field<Assumption> FROM = Field.date("from", "when it is real");

  /** The description of a pairing's fields. */
  public static final Shape<Pairing> SHAPE =
      Shape.of(
          "pairing",
          "which family may read prompts for which other family to write",
          List.of(PREFILL, DECODE, FROM),
          b -> new Pairing(b.id(), b.get(PREFILL), b.get(DECODE), b.get(FROM)));
}

package chipcast.assumption;

import chipcast.measure.Basis;
import chipcast.measure.Lens;
import chipcast.source.Field;
import chipcast.source.Series;
import chipcast.source.Shape;
import java.util.List;

/**
 * A total of the known world that the model's total is held against in every run.
 *
 * @param id its key
 * @param name what it is, in words
 * @param lens in which it is counted
 * @param basis new or installed
 * @param market world or ex-china
 * @param known the published figure by year, in the lens's unit
 */
public record KnownTotal(
    String id, String name, Lens lens, Basis basis, String market, Series known) {
  private static final Field<String> NAME = Field.text("name", "what it is, in words");
  private static final Field<Lens> LENS = Field.choice("lens", Lens.class, "how it is counted");
  private static final Field<Basis> BASIS = Field.choice("basis", Basis.class, "new or installed");
  private static final Field<String> MARKET = Field.text("market", "world or ex-china");
  private static final Field<Series> KNOWN =
      Field.series("known", "any", "the published figure by year, in the lens's unit");

  /** The description of the fields. */
  public static final Shape<KnownTotal> SHAPE =
      Shape.of(
          "known_total",
          "a total of the known world",
          List.of(NAME, LENS, BASIS, MARKET, KNOWN),
          b ->
              new KnownTotal(
                  b.id(), b.get(NAME), b.get(LENS), b.get(BASIS), b.get(MARKET), b.get(KNOWN)));
}

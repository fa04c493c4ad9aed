package chipcast.evidence;

import chipcast.measure.Fault;
import chipcast.measure.InvalidMeasure;
import chipcast.measure.Measure;
import chipcast.measure.Total;
import chipcast.measure.Vocabulary;
import chipcast.quantity.Unit;
import chipcast.source.Assumption;
import chipcast.source.Bound;
import chipcast.source.Field;
import chipcast.source.Shape;
import java.util.List;
import java.util.Map;

/**
 * A forecast that somebody published, in the lens in which it was made.
 *
 * @param id its key
 * @param by who made it
 * @param claim what it says, in words
 * @param asked the measure of a scenario that it speaks of, as written
 * @param published its figure, in the unit of that measure; its {@code as_of} is when it was made
 */
public record PublishedForecast(
    String id, String by, String claim, String asked, Assumption published) {
  private static final Field<String> BY = Field.text("by", "who made it");
  private static final Field<String> CLAIM = Field.text("claim", "what it says, in words");
  private static final Field<String> MEASURE =
      Field.text("measure", "the measure that it speaks of, with its lens, basis, use and year");
  private static final Field<Assumption> PUBLISHED =
      Field.quantity("published", "any", "its figure, in the unit of the measure").positive();

  /** The description of the fields. */
  public static final Shape<PublishedForecast> SHAPE =
      Shape.of(
              "published_forecast",
              "a forecast that somebody published",
              List.of(BY, CLAIM, MEASURE, PUBLISHED),
              b ->
                  new PublishedForecast(
                      b.id(), b.get(BY), b.get(CLAIM), b.get(MEASURE), b.get(PUBLISHED)))
          .check(PublishedForecast::isInTheUnitOfItsMeasure);

  private static final Field<Map<String, PublishedForecast>> ALL =
      Field.map("published_forecasts", SHAPE, "by id");

  /** The description of the file that holds all of them. */
  static final Shape<Map<String, PublishedForecast>> FILE =
      Shape.of(
          "published forecasts",
          "what others forecast, to be held against",
          List.of(ALL),
          b -> b.get(ALL));

  /**
   * The measure that it speaks of.
   *
   * @param vocabulary the names of a scenario
   * @throws InvalidMeasure if the scenario has no such names
   */
  public Measure measure(Vocabulary vocabulary) {
    return Measure.parse(asked, vocabulary);
  }

  /** Whether it speaks of an amount rather than of a part of one. */
  public boolean isLevel() {
    return measure(Vocabulary.open()) instanceof Total;
  }

  private static void isInTheUnitOfItsMeasure(PublishedForecast forecast, Bound b) {
    try {
      String unit = forecast.measure(Vocabulary.open()).unit();
      if (!Unit.parse(unit).compatible(forecast.published.unit())) {
        b.problem(PUBLISHED, "wrong-unit", "not in the unit of the measure", "in " + unit);
      }
    } catch (InvalidMeasure invalid) {
      for (Fault fault : invalid.faults()) {
        String at = "column " + fault.column() + " of the measure: ";
        b.problem(MEASURE, fault.code(), at + fault.message(), fault.expected());
      }
    }
  }
}

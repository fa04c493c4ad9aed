package chipcast.source;

import chipcast.quantity.CalendarDate;
import chipcast.quantity.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records with a field of every kind, for tests. */
final class SmallWorld {
  static final Money MONEY =
      new Money(
          2025,
          year -> {
            if (year < 2000) {
              throw new IllegalArgumentException("no price level for " + year);
            }
            return year == 2023 ? 100 : 110;
          });

  private SmallWorld() {}

  enum Architecture {
    GPU,
    HARD_WIRED
  }

  record Chip(
      String id,
      String family,
      Architecture architecture,
      Assumption bandwidth,
      Optional<Assumption> price,
      Optional<Assumption> available,
      Optional<Boolean> sold,
      Optional<List<String>> markets) {
    static final Field<String> FAMILY = Field.reference("family", "families", "its line");
    static final Field<Architecture> ARCHITECTURE =
        Field.choice("architecture", Architecture.class, "how it works");
    static final Field<Assumption> BANDWIDTH =
        Field.quantity("bandwidth", "B/s", "of memory").positive();
    static final Field<Optional<Assumption>> PRICE =
        Field.quantity("price", "USD", "paid").optional().nonNegative();
    static final Field<Optional<Assumption>> AVAILABLE =
        Field.date("available", "when sold").optional();
    static final Field<Optional<Boolean>> SOLD = Field.flag("sold", "whether sold").optional();
    static final Field<Optional<List<String>>> MARKETS = Field.texts("markets", "where").optional();
    static final Shape<Chip> SHAPE =
        Shape.of(
            "chip",
            "one generation",
            List.of(FAMILY, ARCHITECTURE, BANDWIDTH, PRICE, AVAILABLE, SOLD, MARKETS),
            b ->
                new Chip(
                    b.id(),
                    b.get(FAMILY),
                    b.get(ARCHITECTURE),
                    b.get(BANDWIDTH),
                    b.get(PRICE),
                    b.get(AVAILABLE),
                    b.get(SOLD),
                    b.get(MARKETS)));
  }

  record Family(Series weight, Growth growth) {
    static final Field<Series> WEIGHT = Field.series("weight", "1", "share weight").nonNegative();
    static final Field<Growth> GROWTH =
        Field.variant("growth", "how it grows", Compound.SHAPE, Fading.SHAPE);
    static final Shape<Family> SHAPE =
        Shape.of(
            "family",
            "a line",
            List.of(WEIGHT, GROWTH),
            b -> new Family(b.get(WEIGHT), b.get(GROWTH)));
  }

  sealed interface Growth {}

  record Compound(Assumption rate) implements Growth {
    static final Field<Assumption> RATE = Field.quantity("rate", "x/year", "a year");
    static final Shape<Compound> SHAPE =
        Shape.of("compound", "the same", List.of(RATE), b -> new Compound(b.get(RATE)));
  }

  record Fading(Assumption first, Assumption last) implements Growth {
    static final Field<Assumption> FIRST = Field.quantity("first", "x/year", "at first");
    static final Field<Assumption> LAST = Field.quantity("last", "x/year", "at last");
    static final Shape<Fading> SHAPE =
        Shape.of(
            "fading",
            "ever less",
            List.of(FIRST, LAST),
            b -> new Fading(b.get(FIRST), b.get(LAST)));
  }

  record World(Map<String, Chip> chips, Map<String, Family> families) {
    static final Field<Map<String, Chip>> CHIPS = Field.map("chips", Chip.SHAPE, "by id");
    static final Field<Map<String, Family>> FAMILIES = Field.map("families", Family.SHAPE, "by id");
    static final Shape<World> SHAPE =
        Shape.of(
            "world",
            "everything",
            List.of(CHIPS, FAMILIES),
            b -> new World(b.get(CHIPS), b.get(FAMILIES)));
  }

  /** Binds a text, as a file of this name. */
  static World bind(String name, String yaml, Optional<CalendarDate> knownAt) {
    Problems problems = new Problems();
    SourceText text = SourceText.of(name, yaml);
    problems.remember(text);
    MapNode root = TreeReader.parse(text, problems).root();
    return Binder.of(root, MONEY, knownAt, problems).bind(World.SHAPE);
  }
}

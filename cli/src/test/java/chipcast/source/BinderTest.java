package chipcast.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chipcast.quantity.CalendarDate;
import chipcast.quantity.LogUniform;
import chipcast.quantity.Money;
import chipcast.quantity.Range;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BinderTest {
  private static final Money MONEY = new Money(2025, year -> year == 2023 ? 100 : 110);

  private enum Architecture {
    GPU,
    HARD_WIRED
  }

  private record Chip(
      String id,
      String family,
      Architecture architecture,
      Assumption bandwidth,
      Optional<Assumption> price,
      Optional<Assumption> available) {
    static final Field<String> FAMILY = Field.reference("family", "families", "its line");
    static final Field<Architecture> ARCHITECTURE =
        Field.choice("architecture", Architecture.class, "how it works");
    static final Field<Assumption> BANDWIDTH =
        Field.quantity("bandwidth", "B/s", "of memory").positive();
    static final Field<Optional<Assumption>> PRICE =
        Field.quantity("price", "USD", "paid").optional().nonNegative();
    static final Field<Optional<Assumption>> AVAILABLE =
        Field.date("available", "when sold").optional();
    static final Shape<Chip> SHAPE =
        Shape.of(
            "chip",
            "one generation",
            List.of(FAMILY, ARCHITECTURE, BANDWIDTH, PRICE, AVAILABLE),
            b ->
                new Chip(
                    b.id(),
                    b.get(FAMILY),
                    b.get(ARCHITECTURE),
                    b.get(BANDWIDTH),
                    b.get(PRICE),
                    b.get(AVAILABLE)));
  }

  private record Family(Series weight, Growth growth) {
    static final Field<Series> WEIGHT = Field.series("weight", "1", "share weight").positive();
    static final Field<Growth> GROWTH =
        Field.variant("growth", "how it grows", Compound.SHAPE, Fading.SHAPE);
    static final Shape<Family> SHAPE =
        Shape.of(
            "family",
            "a line",
            List.of(WEIGHT, GROWTH),
            b -> new Family(b.get(WEIGHT), b.get(GROWTH)));
  }

  private sealed interface Growth {}

  private record Compound(Assumption rate) implements Growth {
    static final Field<Assumption> RATE = Field.quantity("rate", "x/year", "a year");
    static final Shape<Compound> SHAPE =
        Shape.of("compound", "the same", List.of(RATE), b -> new Compound(b.get(RATE)));
  }

  private record Fading(Assumption first, Assumption last) implements Growth {
    static final Field<Assumption> FIRST = Field.quantity("first", "x/year", "at first");
    static final Field<Assumption> LAST = Field.quantity("last", "x/year", "at last");
    static final Shape<Fading> SHAPE =
        Shape.of(
            "fading",
            "ever less",
            List.of(FIRST, LAST),
            b -> new Fading(b.get(FIRST), b.get(LAST)));
  }

  private record World(Map<String, Chip> chips, Map<String, Family> families) {
    static final Field<Map<String, Chip>> CHIPS = Field.map("chips", Chip.SHAPE, "by id");
    static final Field<Map<String, Family>> FAMILIES = Field.map("families", Family.SHAPE, "by id");
    static final Shape<World> SHAPE =
        Shape.of(
            "world",
            "everything",
            List.of(CHIPS, FAMILIES),
            b -> new World(b.get(CHIPS), b.get(FAMILIES)));
  }

  private static World world(String yaml) {
    return world(yaml, Optional.empty());
  }

  private static World world(String yaml, Optional<CalendarDate> knownAt) {
    Problems problems = new Problems();
    SourceText text = SourceText.of("test.yaml", yaml);
    problems.remember(text);
    MapNode root = TreeReader.parse(text, problems).root();
    return Binder.of(root, MONEY, knownAt, problems).bind(World.SHAPE);
  }

  private static final String FAMILIES =
      """
      families:
        hopper: {weight: {2025: 1, 2027: 3}, growth: {compound: +250 %/year}}
      """;

  @Test
  void everyValueBecomesCanonicalWithItsOrigin() {
    World world =
        world(
            """
            chips:
              h100:
                source: datasheet
                as_of: 2026-08
                grade: A
                family: hopper
                architecture: hard-wired
                bandwidth: 3.35 TB/s
                price: {range: {low: 25 kUSD2023, central: 27 kUSD2023, high: 33.6 kUSD2023}, source: seller}
                available: 2026-Q3
            """
                + FAMILIES);
    Chip chip = world.chips().get("h100");
    assertThat(chip.id()).isEqualTo("h100");
    assertThat(chip.architecture()).isEqualTo(Architecture.HARD_WIRED);
    assertThat(chip.bandwidth().point()).isEqualTo(3.35e12);
    assertThat(chip.bandwidth().path()).isEqualTo("chips.h100.bandwidth");
    assertThat(chip.bandwidth().provenance().source()).contains("datasheet");
    assertThat(chip.bandwidth().provenance().grade()).contains(Grade.A);
    Assumption price = chip.price().orElseThrow();
    assertThat(price.distribution()).isInstanceOf(Range.class);
    assertThat(price.point()).isCloseTo(29_700, within(1e-9));
    assertThat(price.provenance().source()).contains("seller");
    assertThat(price.provenance().grade()).isEmpty();
    assertThat(chip.available().orElseThrow().point()).isEqualTo(2026.625);
  }

  @Test
  void aSeriesRunsThroughItsYears() {
    Series weight = world("chips: {}\n" + FAMILIES).families().get("hopper").weight();
    assertThat(weight.at(2020, Values.points())).isEqualTo(1);
    assertThat(weight.at(2026, Values.points())).isEqualTo(2);
    assertThat(weight.at(2027, Values.points())).isEqualTo(3);
    assertThat(weight.at(2040, Values.points())).isEqualTo(3);
    assertThat(weight.knots().get(1).value().path()).isEqualTo("families.hopper.weight.2027");
  }

  @Test
  void aVariantWithOneQuantityMayBeWrittenBare() {
    Family family = world("chips: {}\n" + FAMILIES).families().get("hopper");
    assertThat(((Compound) family.growth()).rate().point()).isEqualTo(3.5);
  }

  @Test
  void aHistoryIsReadAsItWasKnown() {
    String yaml =
        """
        chips:
          h100:
            family: hopper
            architecture: gpu
            bandwidth: 1 TB/s
            price:
              history:
              - {for: 2025, as_of: 2026-01, value: 51 USD}
              - {for: 2024, as_of: 2025-01, value: {loguniform: [40 USD, 50 USD]}}
        """
            + FAMILIES;
    Assumption latest = world(yaml).chips().get("h100").price().orElseThrow();
    assertThat(latest.point()).isEqualTo(51);
    assertThat(latest.history()).hasSize(2);
    Assumption then =
        world(yaml, Optional.of(CalendarDate.parse("2025-06")))
            .chips()
            .get("h100")
            .price()
            .orElseThrow();
    assertThat(then.distribution()).isEqualTo(new LogUniform(40, 50));
  }

  @Test
  void allProblemsAreToldAtOnce() {
    assertThatThrownBy(
            () ->
                world(
                    """
                    chips:
                      h100:
                        family: hoper
                        architecture: gppu
                        bandwith: 3.35 TB/s
                        price: 27
                        available: soon
                      h200: {family: hopper, architecture: gpu, bandwidth: 80 GB}
                    """
                        + FAMILIES))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.problems())
                    .extracting(Problem::code)
                    .containsExactly(
                        "missing-field",
                        "unknown-reference",
                        "bad-choice",
                        "unknown-key",
                        "missing-unit",
                        "bad-date",
                        "wrong-unit"));
  }
}

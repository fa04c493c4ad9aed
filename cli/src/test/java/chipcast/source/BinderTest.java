package chipcast.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chipcast.quantity.CalendarDate;
import chipcast.quantity.LogUniform;
import chipcast.quantity.Range;
import chipcast.source.SmallWorld.Architecture;
import chipcast.source.SmallWorld.Chip;
import chipcast.source.SmallWorld.Compound;
import chipcast.source.SmallWorld.Family;
import chipcast.source.SmallWorld.World;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BinderTest {
  private static World world(String yaml) {
    return world(yaml, Optional.empty());
  }

  private static World world(String yaml, Optional<CalendarDate> knownAt) {
    return SmallWorld.bind("test.yaml", yaml, knownAt);
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

  @Test
  void harmlessNotationsOfNumbersAreRead() {
    for (String text : new String[] {"+5 kUSD", "5.0e3 USD", ".5e4 USD", "5000USD", "5 kUSD2025"}) {
      String yaml = "chips: {x: {family: hopper, architecture: gpu, bandwidth: 1 B/s, price: ";
      World world = world(yaml + text + "}}\n" + FAMILIES);
      assertThat(world.chips().get("x").price().orElseThrow().point()).as(text).isEqualTo(5000);
    }
  }

  @Test
  void aValueInheritsItsSourceOnlyWithinItsFile() {
    MapNode base =
        TreeReader.parse(
                SourceText.of(
                    "base.yaml",
                    "chips: {x: {source: datasheet, family: hopper, architecture: gpu,"
                        + " bandwidth: 1 B/s}}\n"
                        + FAMILIES),
                new Problems())
            .root();
    MapNode chip = (MapNode) ((MapNode) base.find("chips")).find("x");
    Map<String, MapNode.Entry> entries = new LinkedHashMap<>(chip.entries());
    Position elsewhere = new Position("scenario.yaml", 1, 1);
    entries.put(
        "bandwidth", new MapNode.Entry(elsewhere, new ScalarNode(elsewhere, "2 B/s", false)));
    MapNode chips =
        new MapNode(
            chip.position(),
            Map.of("x", new MapNode.Entry(chip.position(), new MapNode(chip.position(), entries))));
    Map<String, MapNode.Entry> root = new LinkedHashMap<>(base.entries());
    root.put("chips", new MapNode.Entry(chip.position(), chips));
    World world = Binder.of(new MapNode(base.position(), root), new Problems()).bind(World.SHAPE);
    Assumption bandwidth = world.chips().get("x").bandwidth();
    assertThat(bandwidth.point()).isEqualTo(2);
    assertThat(bandwidth.provenance()).isEqualTo(Provenance.NONE);
  }

  @Test
  void aSeriesFollowsItsInterpolation() {
    String yaml =
        """
        chips: {}
        families:
          a: {weight: {path: {2025: 1, 2027: 4}, interpolation: log-linear}, growth: {compound: 2 x/year}}
          b: {weight: {path: {2025: 1, 2027: 4}, interpolation: fixed}, growth: {compound: 2 x/year}}
          c: {weight: {path: {2025: 1, 2027: 4}, interpolation: s-curve}, growth: {compound: 2 x/year}}
          d: {weight: {range: {low: 1, central: 2, high: 3}}, growth: {fading: {first: 2 x/year, last: 10 %/year}}}
        """;
    Map<String, Family> families = world(yaml).families();
    assertThat(at(families, "a", 2026)).isCloseTo(2, within(1e-12));
    assertThat(at(families, "b", 2026.9)).isEqualTo(1);
    assertThat(at(families, "b", 2027)).isEqualTo(4);
    assertThat(at(families, "c", 2026)).isCloseTo(2.5, within(1e-12));
    assertThat(at(families, "c", 2025)).isEqualTo(1);
    assertThat(at(families, "c", 2027)).isEqualTo(4);
    assertThat(at(families, "c", 2025.2)).isLessThan(at(families, "a", 2025.2));
    assertThat(at(families, "d", 1999)).isEqualTo(2);
    assertThat(families.get("d").weight().isConstant()).isTrue();
  }

  @Test
  void twoThreadsBindWhatOneBinds() {
    StringBuilder yaml = new StringBuilder("chips:\n");
    for (int chip = 0; chip < 50; chip++) {
      yaml.append("  c").append(chip).append(": {family: hopper, architecture: gpu, bandwidth: ");
      yaml.append(chip + 1).append(" TB/s, source: datasheet}\n");
    }
    SourceText text = SourceText.of("test.yaml", yaml + FAMILIES);
    MapNode root = TreeReader.parse(text, new Problems()).root();
    Binder binder = Binder.of(root, SmallWorld.MONEY, Optional.empty(), new Problems());
    World byTwo = binder.bindByTwo(World.SHAPE);
    World byOne = binder.bind(World.SHAPE);
    assertThat(byTwo.chips().keySet()).containsExactlyElementsOf(byOne.chips().keySet());
    for (Map.Entry<String, Chip> chip : byOne.chips().entrySet()) {
      Assumption expected = chip.getValue().bandwidth();
      Assumption bandwidth = byTwo.chips().get(chip.getKey()).bandwidth();
      assertThat(bandwidth.point()).isEqualTo(expected.point());
      assertThat(bandwidth.path()).isEqualTo(expected.path());
      assertThat(bandwidth.position()).isEqualTo(expected.position());
      assertThat(bandwidth.provenance()).isEqualTo(expected.provenance());
    }
    assertThat(byTwo.families().keySet()).isEqualTo(byOne.families().keySet());
  }

  private static double at(Map<String, Family> families, String id, double year) {
    return families.get(id).weight().at(year, Values.points());
  }
}

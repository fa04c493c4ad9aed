package chipcast.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.arithmetic.Decimal;
import chipcast.assumption.AllAssumptions;
import chipcast.assumption.ShareWeight;
import chipcast.assumption.World;
import chipcast.measure.Basis;
import chipcast.measure.Label;
import chipcast.measure.Lens;
import chipcast.measure.Measure;
import chipcast.quantity.Point;
import chipcast.result.CompiledMeasure;
import chipcast.result.StructureVocabulary;
import chipcast.result.Value;
import chipcast.scenario.Home;
import chipcast.source.Assumption;
import chipcast.source.MapNode;
import chipcast.source.Node;
import chipcast.source.ScalarNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The model's invariants on the shipped baseline. */
class ProjectionInvariantsTest {
  private static final MapNode TREE = Worlds.baseline();
  private static ProjectedOutcome outcome;
  private static Plan plan;

  @BeforeAll
  static void run() {
    outcome = Worlds.run(TREE);
    plan = outcome.plan();
  }

  @Test
  void identitiesHoldInEveryYear() {
    Identities.hold(outcome);
  }

  @Test
  void theRecordedBaseYearIsTheData() {
    Map<String, Double> fleet = new LinkedHashMap<>();
    Map<String, Double> flow = new LinkedHashMap<>();
    for (Cell cell : plan.market().cells()) {
      String chip = plan.chips().get(cell.chip()).id();
      fleet.merge(chip, outcome.year(0).installedChips(cell.index(), 0), Double::sum);
      flow.merge(chip, outcome.year(0).newChips(cell.index(), 0), Double::sum);
    }
    String baseYear = Integer.toString(plan.years().get(0));
    plan.world()
        .baseYear()
        .fleet()
        .forEach(
            (chip, vintages) -> {
              double all = vintages.chips().values().stream().mapToDouble(Assumption::point).sum();
              Assumption fresh = vintages.chips().get(baseYear);
              double expected = fresh == null ? 0 : fresh.point();
              assertThat(fleet.get(chip)).as(chip).isCloseTo(all, within(1e-9 * all));
              assertThat(flow.get(chip)).as(chip).isCloseTo(expected, within(1e-9 * all));
            });
  }

  /**
   * The model's own choice in the base year, each segment as large as its part of the observed
   * fleet in the observed lens, each chip counted by that lens.
   */
  @Test
  void calibratedFamiliesHaveTheirObservedSharesInTheModelsOwnChoice() {
    Map<String, Double> modelled = ofFamilies(ProjectionInvariantsTest::isOutsideChina);
    Map<String, Assumption> observed = plan.world().baseYear().observed().shares();
    double sumModelled = observed.keySet().stream().mapToDouble(modelled::get).sum();
    double sumObserved = observed.values().stream().mapToDouble(Assumption::point).sum();
    assertThat(observed).hasSizeGreaterThan(2);
    observed.forEach(
        (family, share) -> {
          double expected = share.point() / sumObserved;
          assertThat(modelled.get(family) / sumModelled).isCloseTo(expected, within(1e-6));
        });
  }

  /** What else is chosen beside the calibrated families is what the observation leaves out. */
  @Test
  void familiesThatWereHardlyObservedAreHardlyChosenInTheBaseYear() {
    Map<String, Double> modelled = ofFamilies(ProjectionInvariantsTest::isOutsideChina);
    double all = modelled.values().stream().mapToDouble(d -> d).sum();
    double calibrated =
        plan.world().baseYear().observed().shares().keySet().stream()
            .mapToDouble(modelled::get)
            .sum();
    assertThat(1 - calibrated / all).isBetween(0.0, 0.02);
  }

  private static boolean isOutsideChina(Segment segment) {
    boolean edge = plan.buyers().get(segment.buyer()).id().equals("edge");
    return !segment.label().market().equals("china") && !edge;
  }

  private static Map<String, Double> ofFamilies(java.util.function.Predicate<Segment> which) {
    Map<String, Double> amounts = new LinkedHashMap<>();
    for (Segment segment : plan.market().segments()) {
      if (which.test(segment)) {
        double size = 0;
        Map<String, Double> chosen = new LinkedHashMap<>();
        for (Pool pool : segment.pools()) {
          for (Cell cell : Worlds.cells(plan, pool)) {
            size += outcome.year(0).installedChips(cell.index(), 0) * equivalents(cell);
            double share = outcome.year(0).share(cell.index(), 0);
            if (share > 0) {
              double tasks = outcome.year(0).workPerChip(cell.index(), Basis.NEW, 0);
              chosen.merge(familyOf(cell), share / tasks * equivalents(cell), Double::sum);
            }
          }
        }
        double sum = chosen.values().stream().mapToDouble(d -> d).sum();
        double part = sum > 0 ? size / sum : 0;
        chosen.forEach((family, amount) -> amounts.merge(family, part * amount, Double::sum));
      }
    }
    return amounts;
  }

  private static String familyOf(Cell cell) {
    return plan.chips().get(cell.chip()).family().id();
  }

  /** H100-equivalents by the model's words: fp8 or int8 over 1979, half of fp4, bf16 over 989. */
  private static double equivalents(Cell cell) {
    var peak = plan.chips().get(cell.chip()).generation().datasheet().peak();
    double eight = Math.max(peak.fp8(), peak.int8());
    if (eight > 0) {
      return eight / 1979e12;
    }
    return peak.fp4() > 0 ? peak.fp4() / 2 / 1979e12 : peak.bf16() / 989e12;
  }

  @ParameterizedTest
  @EnumSource(Lens.class)
  void sharesOfFamiliesSumToOneInEveryLens(Lens lens) {
    var vocabulary = StructureVocabulary.of(outcome.structure());
    for (String basis : List.of("new", "installed")) {
      for (int year : List.of(2025, 2026, 2030, 2035)) {
        double sum = 0;
        for (String family : vocabulary.values(Label.FAMILY)) {
          String text =
              "share(family=%s, lens=%s, basis=%s, use=all, market=world, year=%d)"
                  .formatted(family, lens.word(), basis, year);
          Measure measure = Measure.parse(text, vocabulary);
          Value value = CompiledMeasure.of(measure, outcome.structure()).in(outcome).value(0);
          double share = ((Value.Numeric) value).value();
          assertThat(share).isBetween(0.0, 1.0);
          sum += share;
        }
        assertThat(sum).as(lens + " " + basis + " " + year).isCloseTo(1, within(1e-12));
      }
    }
  }

  @Test
  void threeTimesTheMoneyLeavesEveryChipWhereItWas() {
    World world = Worlds.read(TREE);
    Map<String, Node> dearer = new LinkedHashMap<>();
    for (Assumption each : AllAssumptions.of(world)) {
      boolean money = each.unit().canonicalText().contains("USD");
      if (money && !each.path().startsWith("known_world")) {
        dearer.put(each.path(), scalar(each, 3 * each.point()));
      }
    }
    assertThat(dearer).hasSizeGreaterThan(60);
    ProjectedOutcome scaled = Worlds.run(replaced(dearer));
    for (int year = 0; year < plan.years().size(); year++) {
      for (Cell cell : plan.market().cells()) {
        // Of a segment that buys nothing the choice is nobody's, and rounding decides whether it
        // does.
        double before = outcome.year(year).newChips(cell.index(), 0);
        double after = scaled.year(year).newChips(cell.index(), 0);
        String where = plan.years().get(year) + " " + plan.chips().get(cell.chip()).id();
        assertThat(after).as(where).isCloseTo(before, within(1e-6 * Math.max(1, before)));
      }
    }
    assertThat(spend(scaled) / spend(outcome)).isCloseTo(3, within(1e-6));
  }

  private static double spend(ProjectedOutcome of) {
    double spend = 0;
    int last = of.structure().years().size() - 1;
    for (int segment = 0; segment < of.structure().segments().size(); segment++) {
      for (int slot = 0; slot < of.structure().slots().get(segment).size(); slot++) {
        spend += of.amount(Lens.SPEND, Basis.NEW, last, segment, slot, 0);
      }
    }
    return spend;
  }

  private static Node scalar(Assumption of, double value) {
    String unit = of.unit().canonicalText();
    String text = Decimal.shortest(value) + (unit.equals("1") ? "" : " " + unit);
    return new ScalarNode(of.position(), text, false);
  }

  private static MapNode replaced(Map<String, Node> by) {
    MapNode changed = Trees.mapped(TREE, (path, node) -> Optional.ofNullable(by.get(path)));
    World before = Worlds.read(TREE);
    assertThat(AllAssumptions.of(Worlds.read(changed))).hasSameSizeAs(AllAssumptions.of(before));
    return changed;
  }

  @Test
  void twoTwinsOfHalfTheWeightLeaveEveryFamilysShare() {
    String chip = "chips.nvidia-gb300-nvl72";
    MapNode half = Trees.with(TREE, chip + ".weight", "0.5");
    MapNode twins = Trees.with(half, chip + "-twin", Trees.at(half, chip));
    ProjectedOutcome split = Worlds.run(twins);
    assertThat(split.plan().chips()).hasSize(plan.chips().size() + 1);
    assertSameFamilies(split);
  }

  private static void assertSameFamilies(ProjectedOutcome other) {
    for (int year = 0; year < plan.years().size(); year++) {
      Map<String, Double> before = newChipsByFamily(outcome, year);
      Map<String, Double> after = newChipsByFamily(other, year);
      assertThat(after.keySet()).isEqualTo(before.keySet());
      for (Map.Entry<String, Double> each : before.entrySet()) {
        assertThat(after.get(each.getKey()))
            .as(each.getKey() + " in " + plan.years().get(year))
            .isCloseTo(each.getValue(), within(1e-7 * (1 + each.getValue())));
      }
    }
  }

  private static Map<String, Double> newChipsByFamily(ProjectedOutcome of, int year) {
    Map<String, Double> chips = new LinkedHashMap<>();
    for (Cell cell : of.plan().market().cells()) {
      String segment = of.plan().market().segments().get(cell.segment()).label().toString();
      String family = of.plan().chips().get(cell.chip()).family().id();
      double fresh = of.year(year).newChips(cell.index(), 0);
      chips.merge(segment + " " + family, fresh, Double::sum);
    }
    return chips;
  }

  @Test
  void aCheaperChipLosesNoShareInAnyChoice() {
    MapNode fixed = withWeightsAsFound();
    ProjectedOutcome before = Worlds.run(fixed);
    for (String chip : List.of("nvidia-h200-sxm", "google-tpu-v6e", "cerebras-wse3")) {
      World world = Worlds.read(fixed);
      Assumption price = world.chips().get(chip).price();
      Node cheaper = scalar(price, 0.9 * price.point());
      ProjectedOutcome after = Worlds.run(Trees.with(fixed, price.path(), cheaper));
      int gains = 0;
      for (Cell cell : plan.market().cells()) {
        if (plan.chips().get(cell.chip()).id().equals(chip)) {
          double more =
              after.year(0).share(cell.index(), 0) - before.year(0).share(cell.index(), 0);
          assertThat(more).isGreaterThan(-1e-12);
          gains += more > 1e-6 ? 1 : 0;
        }
      }
      assertThat(gains).as(chip).isPositive();
    }
  }

  /** The baseline with the weights that calibration found written down as stated ones. */
  private static MapNode withWeightsAsFound() {
    MapNode tree = TREE;
    for (int family = 0; family < plan.families().size(); family++) {
      if (plan.families().get(family).weight() instanceof ShareWeight.Calibrated) {
        double weight = outcome.year(0).weight(family, 0);
        String text = "{stated: {level: " + Decimal.shortest(weight) + ", stands_for: habit}}";
        tree = Trees.with(tree, "families." + plan.families().get(family).id() + ".weight", text);
      }
    }
    return tree;
  }

  @Test
  void weightsWrittenDownAsFoundGiveTheSameBaseYear() {
    ProjectedOutcome stated = Worlds.run(withWeightsAsFound());
    for (Cell cell : plan.market().cells()) {
      assertThat(stated.year(0).share(cell.index(), 0))
          .isEqualTo(outcome.year(0).share(cell.index(), 0));
    }
  }

  @Test
  void anotherUnitOfEveryQuantityChangesNoBit() {
    Map<String, Node> canonical = new LinkedHashMap<>();
    for (Assumption each : AllAssumptions.of(Worlds.read(TREE))) {
      boolean point = each.distribution() instanceof Point;
      // Dates have no unit; years of money and shares of supply have their own words.
      if (point && !each.path().contains("price_index") && !isDate(each.path())) {
        canonical.put(each.path(), scalar(each, each.point()));
      }
    }
    assertThat(canonical).hasSizeGreaterThan(1500);
    assertThat(Bits.of(Worlds.run(replaced(canonical)))).isEqualTo(Bits.of(outcome));
  }

  private static boolean isDate(String path) {
    return Stream.of("available", "from", "to", "year", "base_year.year", "base_year")
        .anyMatch(key -> path.endsWith("." + key));
  }

  @Test
  void theOrderOfKeysChangesNoBit() {
    assertThat(Bits.of(Worlds.run(Trees.reversed(TREE)))).isEqualTo(Bits.of(outcome));
  }

  @Test
  void theOrderAndTheNamesOfFilesChangeNoBit(@TempDir Path folder) throws IOException {
    Home home = Worlds.home();
    copy(
        home.assumptions(),
        folder.resolve("assumptions"),
        name -> "z" + name.hashCode() + "-" + name);
    copy(home.scenarios(), folder.resolve("scenarios"), name -> name);
    MapNode moved = Worlds.resolved(new Home(folder, folder));
    assertThat(Bits.of(Worlds.run(moved))).isEqualTo(Bits.of(outcome));
  }

  private static void copy(Path from, Path to, Function<String, String> rename) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.walk(from)) {
      Path unread = Worlds.home().evidence();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.startsWith(unread)) {
          continue;
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(to.resolve(rename.apply(file.getFileName().toString())), text);
      }
    }
  }
}

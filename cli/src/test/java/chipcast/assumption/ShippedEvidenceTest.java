package chipcast.assumption;

import static org.assertj.core.api.Assertions.assertThat;

import chipcast.projection.Worlds;
import chipcast.scenario.Request;
import chipcast.scenario.Resolved;
import chipcast.scenario.Resolver;
import chipcast.source.Assumption;
import chipcast.source.Grade;
import chipcast.source.Problems;
import chipcast.source.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The evidence that is shipped says of everything where it is from, and knows who is named. */
class ShippedEvidenceTest {
  private static final World WORLD = Worlds.read(Worlds.baseline());

  /** Stated by the scenario itself, which is no evidence. */
  private static boolean isChosen(Assumption assumption) {
    return assumption.path().startsWith("horizon.");
  }

  static List<String> scenarios() {
    return Worlds.home().scenarioIds();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyQuantityOfAShippedScenarioHasSourceDateAndGrade(String scenario) {
    Problems problems = new Problems();
    Resolved resolved = Resolver.resolve(Worlds.home(), Request.of(scenario), problems);
    problems.throwIfAny();
    List<String> without = new ArrayList<>();
    for (Assumption each : AllAssumptions.of(Worlds.read(resolved.tree()))) {
      Provenance of = each.provenance();
      boolean full = of.source().isPresent() && of.asOf().isPresent() && of.grade().isPresent();
      if (!full && !isChosen(each)) {
        without.add(each.position() + " " + each.path() + " " + of);
      }
    }
    assertThat(without).isEmpty();
  }

  @Test
  void judgementIsNeverGradedAsEvidence() {
    assertThat(AllAssumptions.of(WORLD))
        .filteredOn(each -> each.provenance().source().orElse("").startsWith("judgement"))
        .hasSizeGreaterThan(100)
        .allMatch(each -> each.provenance().grade().orElse(Grade.A) == Grade.D);
  }

  @Test
  void allReferencesResolve() {
    Set<String> families = WORLD.families().keySet();
    Set<String> buyers = WORLD.buyers().keySet();
    Set<String> models = WORLD.models().keySet();
    Set<String> chips = WORLD.chips().keySet();
    WORLD.chips().values().forEach(chip -> assertThat(families).contains(chip.family()));
    WORLD.chips().values().stream()
        .flatMap(chip -> chip.hardWired().stream())
        .forEach(wired -> assertThat(models).contains(wired.model()));
    WORLD.workloads().values().forEach(work -> assertThat(models).contains(work.model()));
    WORLD
        .families()
        .values()
        .forEach(
            family -> {
              assertThat(family.access().keySet()).isEqualTo(buyers);
              family.owner().ifPresent(owner -> assertThat(buyers).contains(owner));
            });
    WORLD
        .pairings()
        .values()
        .forEach(pair -> assertThat(families).contains(pair.prefill(), pair.decode()));
    WORLD
        .contracts()
        .values()
        .forEach(
            contract -> {
              assertThat(families).contains(contract.family());
              assertThat(buyers).contains(contract.buyer());
            });
    assertThat(chips).containsAll(WORLD.baseYear().fleet().keySet());
    assertThat(families).containsAll(WORLD.baseYear().owners().keySet());
    assertThat(families).containsAll(WORLD.baseYear().observed().shares().keySet());
  }

  @Test
  void everyFamilyHasAChipAndEveryFleetAnOwner() {
    Set<String> withChips =
        WORLD.chips().values().stream().map(Chip::family).collect(Collectors.toSet());
    assertThat(withChips).isEqualTo(WORLD.families().keySet());
    Set<String> inService = new TreeSet<>();
    for (String chip : WORLD.baseYear().fleet().keySet()) {
      inService.add(WORLD.chips().get(chip).family());
    }
    assertThat(WORLD.baseYear().owners().keySet()).containsAll(inService);
  }

  @Test
  void thereIsEnoughOfEverything() {
    assertThat(WORLD.chips()).hasSizeGreaterThanOrEqualTo(45);
    assertThat(WORLD.families()).hasSizeGreaterThanOrEqualTo(16);
    assertThat(WORLD.workloads()).hasSizeGreaterThanOrEqualTo(12);
    assertThat(WORLD.models()).hasSizeGreaterThanOrEqualTo(14);
  }

  @Test
  void everyArchitectureHasAFamily() {
    assertThat(WORLD.families().values())
        .extracting(Family::architecture)
        .contains(Architecture.values());
  }

  /** Systems that the claims name keep a row in every share table: each has a family of its own. */
  @ParameterizedTest
  @CsvSource({
    "NVIDIA GPUs, NVIDIA, GPU, DATA_CENTRE",
    "AMD GPUs, AMD, GPU, DATA_CENTRE",
    "Intel GPUs, Intel, GPU, DATA_CENTRE",
    "Intel CPUs, Intel, CPU, DATA_CENTRE",
    "Google TPU, Google, SYSTOLIC, DATA_CENTRE",
    "SRAM chips of Groq's kind, Groq, SRAM, DATA_CENTRE",
    "the same sold by NVIDIA, NVIDIA, SRAM, DATA_CENTRE",
    "wafers, Cerebras, WAFER, DATA_CENTRE",
    "NVIDIA at the edge, NVIDIA, GPU, EDGE",
    "Ascend, Huawei, SYSTOLIC, DATA_CENTRE"
  })
  void namedSystemsHaveAFamily(
      String what, String vendor, Architecture architecture, Deployment deployment) {
    assertThat(familiesWith(family -> family.vendor().equals(vendor)))
        .as(what)
        .anyMatch(family -> family.architecture() == architecture && stands(family, deployment));
  }

  @ParameterizedTest
  @CsvSource({
    "aws-trainium, amazon",
    "meta-mtia, meta",
    "microsoft-maia, microsoft",
    "openai-broadcom, labs"
  })
  void customAsicsOfHyperscalersAndLabsHaveAFamilyOfTheirOwner(String family, String owner) {
    assertThat(WORLD.families().get(family).owner()).contains(owner);
  }

  @Test
  void hardWiredModelsAndComputeDenseChipsHaveAFamily() {
    assertThat(familiesWith(family -> family.architecture() == Architecture.HARD_WIRED))
        .isNotEmpty();
    assertThat(WORLD.families()).containsKey("compute-dense");
  }

  private static List<Family> familiesWith(Predicate<Family> which) {
    return WORLD.families().values().stream().filter(which).toList();
  }

  private static boolean stands(Family family, Deployment deployment) {
    return WORLD.chips().values().stream()
        .anyMatch(chip -> chip.family().equals(family.id()) && chip.deployment() == deployment);
  }
}

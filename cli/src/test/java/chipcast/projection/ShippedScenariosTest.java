package chipcast.projection;

import static org.assertj.core.api.Assertions.assertThat;

import chipcast.assumption.WorldReader;
import chipcast.measure.InvalidMeasure;
import chipcast.measure.Measure;
import chipcast.result.CompiledMeasure;
import chipcast.result.Outcome;
import chipcast.result.StructureVocabulary;
import chipcast.scenario.Request;
import chipcast.scenario.Resolved;
import chipcast.scenario.Resolver;
import chipcast.source.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every shipped scenario runs, is told as a story, and changes against the baseline what its story
 * says. Only directions are held: how much follows from assumptions that may change.
 */
class ShippedScenariosTest {
  private static final String BASELINE = "baseline";

  /** What counts as a change. */
  private static final double AT_LEAST = 0.01;

  private static final Map<String, Outcome> OUTCOMES = new HashMap<>();

  /** More or less than in the baseline, of a measure, because of what the story says. */
  private record Expectation(String scenario, String more, String measure) {
    @Override
    public String toString() {
      return scenario + ": " + more + " " + measure;
    }
  }

  private static List<Expectation> expectations() {
    return List.of(
        more("vlm-surge", "ratio(total(workload=video-vlm, year=2030), total(year=2030))"),
        more("vlm-surge", "total(lens=compute, basis=installed, year=2032)"),
        less("efficiency-shock", "total(year=2027)"),
        less("efficiency-shock", "total(lens=power, basis=installed, year=2030)"),
        less("efficiency-shock", "cost(workload=chat, year=2030)"),
        more("open-models", "share(architecture=hard-wired, year=2032)"),
        more(
            "open-models", "ratio(total(workload=specialist-agents, year=2030), total(year=2030))"),
        more("world-models", "ratio(total(workload=world-model, year=2032), total(year=2032))"),
        more("world-models", "intensity(year=2032)"),
        more("realtime-agents", "ratio(total(tier=fast, year=2030), total(year=2030))"),
        more("realtime-agents", "share(architecture=wafer|sram, year=2032)"),
        more(
            "background-agents",
            "ratio(total(workload=background-agents, year=2030), total(year=2030))"),
        more("background-agents", "total(lens=power, basis=installed, year=2030)"),
        more("disaggregated", "ratio(total(pool=split, year=2028), total(year=2028))"),
        less(
            "disaggregated",
            "overlap(a=(phase=prefill), b=(phase=decode), by=family, use=inference, year=2028)"),
        more("gpu-holds", "share(class=gpu, year=2030)"),
        less("gpu-holds", "effective_number(by=family, year=2032)"),
        less("power-wall", "total(lens=power, basis=installed, use=all, year=2030)"),
        more("power-wall", "cost(workload=chat, year=2030)"),
        more("power-wall", "unmet(use=all, year=2030)"),
        more("memory-squeeze", "cost(workload=chat, year=2028)"),
        more("memory-squeeze", "unmet(use=all, year=2028)"),
        more(
            "custom-silicon",
            "share(family=openai-broadcom|microsoft-maia|meta-mtia|custom-xpu, year=2030)"),
        less("custom-silicon", "share(class=gpu, year=2030)"),
        more("fast-tapeout", "share(family=custom-xpu|compute-dense|prefill-chip, year=2029)"),
        more("fast-tapeout", "share(class=specialized, year=2029)"),
        more(
            "model-on-chip",
            "share(workload=specialist-agents, architecture=hard-wired, year=2031)"),
        less("model-on-chip", "share(workload=specialist-agents, class=gpu, year=2031)"),
        more("incumbent-fights", "share(vendor=NVIDIA, lens=compute, year=2032)"),
        more("incumbent-fights", "share(family=nvidia-lpu, year=2032)"),
        less("incumbent-fights", "cost(workload=chat, class=gpu, pick=best, year=2032)"),
        less("demand-winter", "total(use=all, year=2027)"),
        less("demand-winter", "total(lens=power, basis=installed, year=2030)"),
        less("export-limits", "total(class=gpu, use=all, market=china, year=2028)"),
        more("export-limits", "share(family=huawei-ascend, market=china, year=2030)"),
        more("export-limits", "cost(workload=chat, market=china, year=2032)"));
  }

  private static Expectation more(String scenario, String measure) {
    return new Expectation(scenario, "more", measure);
  }

  private static Expectation less(String scenario, String measure) {
    return new Expectation(scenario, "less", measure);
  }

  private static Resolved resolved(String scenario) {
    Problems problems = new Problems();
    Resolved resolved = Resolver.resolve(Worlds.home(), Request.of(scenario), problems);
    problems.throwIfAny();
    return resolved;
  }

  private static Outcome outcome(String scenario) {
    return OUTCOMES.computeIfAbsent(
        scenario,
        id -> {
          Problems problems = new Problems();
          var world = WorldReader.read(resolved(id).tree(), Optional.empty(), problems);
          problems.throwIfAny();
          return Projection.run(Plan.of(id, world));
        });
  }

  private static double figure(String scenario, String text) throws InvalidMeasure {
    Outcome outcome = outcome(scenario);
    Measure measure = Measure.parse(text, StructureVocabulary.of(outcome.structure()));
    return CompiledMeasure.of(measure, outcome.structure()).in(outcome).number(0);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("expectations")
  void changesWhatItsStorySays(Expectation expectation) throws InvalidMeasure {
    double here = figure(expectation.scenario(), expectation.measure());
    double baseline = figure(BASELINE, expectation.measure());
    double change = AT_LEAST * Math.abs(baseline);
    if (expectation.more().equals("more")) {
      assertThat(here).as("baseline has %s", baseline).isGreaterThan(baseline + change);
    } else {
      assertThat(here).as("baseline has %s", baseline).isLessThan(baseline - change);
    }
  }

  @Test
  void everyScenarioIsToldAndHeldToItsStory() {
    List<String> held = new ArrayList<>(List.of(BASELINE));
    expectations().forEach(expectation -> held.add(expectation.scenario()));
    for (String id : Worlds.home().scenarioIds()) {
      Resolved scenario = resolved(id);
      assertThat(scenario.title()).as(id).hasSizeBetween(10, 70);
      assertThat(scenario.story().orElse("").split(" ")).as(id).hasSizeGreaterThan(30);
      assertThat(held).contains(id);
    }
  }
}

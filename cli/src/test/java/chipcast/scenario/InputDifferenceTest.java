package chipcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import chipcast.source.MapNode;
import chipcast.source.Problems;
import chipcast.source.TreeReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputDifferenceTest {
  private static final String BEFORE =
      """
      chips:
        one:
          source: "a datasheet"
          grade: A
          price: {value: 20 kUSD, source: "a shop", as_of: 2026-01, grade: B}
          bandwidth: 3.35 TB/s
      workloads:
        chat:
          growth: {fading: {initial: 4 x/year, half_life: 2 years}}
          split: {path: {2025: 5 %, 2030: 20 %}, interpolation: linear, grade: D}
      """;

  private static MapNode tree(String yaml) {
    Problems problems = new Problems();
    MapNode root =
        TreeReader.read(
                new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)),
                "test.yaml",
                problems)
            .orElseThrow()
            .root();
    problems.throwIfAny();
    return root;
  }

  private static List<String> paths(String after) {
    return InputDifference.between(tree(BEFORE), tree(after)).stream()
        .map(InputDifference::path)
        .toList();
  }

  @Test
  void aTreeDoesNotDifferFromItself() {
    assertThat(paths(BEFORE)).isEmpty();
  }

  @Test
  void unitsNotationAndOriginMakeNoDifference() {
    assertThat(
            paths(
                BEFORE
                    .replace("3.35 TB/s", "3350 GB/s")
                    .replace("a shop", "another shop")
                    .replace("a datasheet", "a leak")
                    .replace("grade: A", "grade: C")
                    .replace("grade: D", "grade: C")))
        .isEmpty();
  }

  @Test
  void aSeriesIsOneValue() {
    assertThat(paths(BEFORE.replace("2030: 20 %", "2030: 25 %, 2032: 40 %")))
        .containsExactly("workloads.chat.split");
  }

  @Test
  void aCurveOfAnotherKindIsOneDifference() {
    String other = "growth: {logistic: {initial: 4 x/year, ceiling: 9}}";
    assertThat(
            paths(
                BEFORE.replace("growth: {fading: {initial: 4 x/year, half_life: 2 years}}", other)))
        .containsExactly("workloads.chat.growth");
  }

  @Test
  void aRecordAddedIsOneDifferenceAndOneGoneToo() {
    String second = "  two:\n    price: 5 kUSD\n    bandwidth: 1 TB/s\nworkloads:";
    assertThat(paths(BEFORE.replace("workloads:", second))).containsExactly("chips.two");
    List<InputDifference> gone =
        InputDifference.between(tree(BEFORE.replace("workloads:", second)), tree(BEFORE));
    assertThat(gone).hasSize(1);
    assertThat(gone.get(0).afterText()).isEqualTo("-");
    assertThat(gone.get(0).beforeText()).isEqualTo("{price: 5 kUSD, bandwidth: 1 TB/s}");
  }

  @Test
  void whatDiffersIsShownWithoutItsOrigin() {
    InputDifference difference =
        InputDifference.between(
                tree(BEFORE), tree(BEFORE.replace("value: 20 kUSD", "value: 21 kUSD")))
            .get(0);
    assertThat(difference.path()).isEqualTo("chips.one.price");
    assertThat(difference.beforeText()).isEqualTo("20 kUSD");
    assertThat(difference.afterText()).isEqualTo("21 kUSD");
  }

  @Test
  void allDifferencesAppliedLeaveNone() {
    String after =
        BEFORE
            .replace("20 kUSD", "21 kUSD")
            .replace("growth: {fading: {initial: 4 x/year, half_life: 2 years}}", "growth: 3")
            .replace("bandwidth: 3.35 TB/s", "memory: 80 GB")
            .replace("workloads:", "families:\n  new: {overhead: 5 %}\nworkloads:");
    List<InputDifference> differences = InputDifference.between(tree(BEFORE), tree(after));
    assertThat(differences).hasSizeGreaterThanOrEqualTo(3);
    MapNode applied = InputDifference.applied(tree(BEFORE), differences);
    assertThat(InputDifference.between(applied, tree(after))).isEmpty();
    assertThat(InputDifference.between(tree(after), applied)).isEmpty();
  }
}

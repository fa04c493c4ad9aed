package chipcast.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class SourcePropertiesTest {
  private static final List<String> FIELDS =
      List.of(
          "family: hopper",
          "architecture: gpu",
          "bandwidth: 3.35 TB/s",
          "price: {range: {low: 20 kUSD, central: 25 kUSD, high: 30 kUSD}, source: x, grade: B}",
          "available: 2026-Q3",
          "source: datasheet");

  private static String world(List<String> chips) {
    StringBuilder out = new StringBuilder("chips:\n");
    chips.forEach(chip -> out.append("  ").append(chip).append('\n'));
    return out.append("families:\n  hopper: {weight: 1, growth: {compound: 2 x/year}}\n")
        .toString();
  }

  private static String chip(String id, List<String> fields) {
    return id + ": {" + String.join(", ", fields) + "}";
  }

  @Property
  void theOrderOfKeysNeverMatters(@ForAll Random random) {
    List<String> fields = new ArrayList<>(FIELDS);
    Collections.shuffle(fields, random);
    List<String> chips = new ArrayList<>(List.of(chip("a", fields), chip("b", FIELDS)));
    Collections.shuffle(chips, random);
    String shuffled = bound(world(chips));
    assertThat(shuffled).isEqualTo(bound(world(List.of(chip("a", FIELDS), chip("b", FIELDS)))));
  }

  /** The records without their places. */
  private static String bound(String yaml) {
    return SmallWorld.bind("w.yaml", yaml, Optional.empty())
        .toString()
        .replaceAll("Position\\[[^\\]]*\\]|w\\.yaml:[0-9:]+", "here");
  }

  @Property
  void anotherUnitChangesNothing(@ForAll @IntRange(min = 1, max = 1_000_000) int megabytes) {
    double plain = bandwidth(megabytes + "e6 B/s");
    assertThat(bandwidth(megabytes + " MB/s")).isEqualTo(plain);
    assertThat(bandwidth(megabytes + "e-3 GB/s")).isEqualTo(plain);
    assertThat(bandwidth(megabytes + "e-6 TB/s")).isEqualTo(plain);
    assertThat(bandwidth("{value: " + 8L * megabytes + " Mbit/s}")).isEqualTo(plain);
  }

  private static double bandwidth(String value) {
    List<String> fields = new ArrayList<>(FIELDS);
    fields.set(2, "bandwidth: " + value);
    return SmallWorld.bind("w.yaml", world(List.of(chip("a", fields))), Optional.empty())
        .chips()
        .get("a")
        .bandwidth()
        .point();
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
            "a", ": ", "\n", "  ", "- ", "[", "]", "{", "}", "\"", "'", "|", ">", "&x ", "*x",
            "!t ", "#", "%", "@", "?", "<<", "~", "null", "1 TB/s", "😀", "\\", ",", "---", "...",
            "chips", "\t", "é", "value", "uniform", "2026")
        .list()
        .ofMaxSize(40)
        .map(all -> String.join("", all));
  }

  @Property
  void anyTextIsReadOrTold(@ForAll("pieces") String text) {
    Problems problems = new Problems();
    SourceText source = SourceText.of("any.yaml", text);
    problems.remember(source);
    if (TextScan.passes(source, problems)) {
      Document document = TreeReader.parse(source, problems);
      Binder.of(document.root(), problems).read(SmallWorld.World.SHAPE);
    }
    assertThat(problems.isEmpty()).isFalse();
    problems.sorted().forEach(problem -> assertThat(ProblemText.of(problem)).isNotBlank());
  }

  @Property
  void aLongTextWithWideCharactersIsReadWhole(@ForAll @IntRange(min = 900, max = 1100) int length) {
    Problems problems = new Problems();
    String text = "x".repeat(length) + "😀".repeat(700);
    MapNode root = TreeReader.parse(SourceText.of("any.yaml", "a: " + text), problems).root();
    assertThat(((ScalarNode) root.find("a")).text()).isEqualTo(text);
  }
}

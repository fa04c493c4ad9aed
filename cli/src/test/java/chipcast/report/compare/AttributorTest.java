package chipcast.report.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.assumption.World;
import chipcast.assumption.WorldReader;
import chipcast.measure.Measure;
import chipcast.measure.Vocabulary;
import chipcast.projection.Plan;
import chipcast.projection.Projection;
import chipcast.result.CompiledMeasure;
import chipcast.result.Outcome;
import chipcast.result.Value;
import chipcast.scenario.Home;
import chipcast.scenario.Request;
import chipcast.scenario.Resolver;
import chipcast.source.MapNode;
import chipcast.source.Problems;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributorTest {
  private static final Home HOME =
      Home.find(
          Optional.of(Path.of("src/test/resources/home").toAbsolutePath()),
          Path.of("").toAbsolutePath(),
          Optional.empty());

  private static final List<Measure> MEASURES =
      List.of(
          Measure.parse("share(class=gpu, year=2030)", Vocabulary.open()),
          Measure.parse("total(lens=spend, year=2029)", Vocabulary.open()));

  private static final List<String> CHANGES =
      List.of(
          "buyers.clouds.power_price=0.2 USD/kWh",
          "families.gpu.overhead=20 %",
          "families.sram.overhead=20 %",
          "families.tpu.overhead=45 %",
          "chips.gpu-2.price=25 kUSD",
          "chips.tpu-1.price=9 kUSD",
          "economics.deferral=0.3",
          "workloads.chat.rebound=-0.9");

  private static MapNode tree(List<String> changes) {
    Problems problems = new Problems();
    Request request =
        new Request("baseline", List.of(), changes, InputStream.nullInputStream(), List.of());
    MapNode tree = Resolver.resolve(HOME, request, problems).tree();
    problems.throwIfAny();
    return tree;
  }

  private static double[] figures(World world) {
    Outcome outcome = Projection.run(Plan.of("test", world));
    double[] figures = new double[MEASURES.size()];
    for (int at = 0; at < figures.length; at++) {
      Value value = CompiledMeasure.of(MEASURES.get(at), outcome.structure()).in(outcome).value(0);
      figures[at] = ((Value.Numeric) value).value();
    }
    return figures;
  }

  private static Attributor.Side side(List<String> changes) {
    MapNode tree = tree(changes);
    return new Attributor.Side(
        tree, figures(WorldReader.read(tree, Optional.empty(), new Problems())));
  }

  private static Attributor attributor(Optional<Grouping> grouping, int threads) {
    return new Attributor(grouping, 2, 0, threads);
  }

  private static void addsUp(Attribution attribution) {
    double sum = 0;
    for (Attribution.Part part : attribution.parts()) {
      sum += part.contribution();
    }
    double scale = Math.max(Math.abs(attribution.before()), Math.abs(attribution.after()));
    assertThat(sum).isCloseTo(attribution.move(), within(1e-12 * scale));
  }

  private static List<String> some(int count, SplittableRandom random) {
    List<String> some = new ArrayList<>(CHANGES);
    while (some.size() > count) {
      some.remove(random.nextInt(some.size()));
    }
    return some;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void thePartsAddUpToTheMoveWhateverIsChanged(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Attributor.Side before = side(some(random.nextInt(3), random));
    Attributor.Side after = side(some(random.nextInt(1, CHANGES.size() + 1), random));
    List<Attribution> found =
        attributor(Optional.of(Grouping.VALUE), 2)
            .attribute(before, after, MEASURES, AttributorTest::figures);
    assertThat(found).hasSize(2).allSatisfy(AttributorTest::addsUp);
  }

  @ParameterizedTest
  @EnumSource
  void thePartsAddUpInEveryGrouping(Grouping grouping) {
    List<Attribution> found =
        attributor(Optional.of(grouping), 2)
            .attribute(side(List.of()), side(CHANGES), MEASURES, AttributorTest::figures);
    assertThat(found).allSatisfy(AttributorTest::addsUp);
    int values = found.get(0).parts().stream().mapToInt(p -> p.group().differences().size()).sum();
    assertThat(values).as("every change is in one group").isEqualTo(CHANGES.size());
  }

  @Test
  void aSingleChangeMadeTheWholeMove() {
    Attribution found =
        attributor(Optional.empty(), 1)
            .attribute(
                side(List.of()), side(CHANGES.subList(0, 1)), MEASURES, AttributorTest::figures)
            .get(0);
    assertThat(found.parts()).hasSize(1);
    assertThat(found.parts().get(0).group().name()).isEqualTo("buyers.clouds.power_price");
    assertThat(found.parts().get(0).contribution()).isEqualTo(found.move()).isNotZero();
    assertThat(found.exact()).isTrue();
    assertThat(found.runs()).isEqualTo(2);
  }

  @Test
  void fewChangesAreSplitExactlyAndManyBySomeOrdersThatAgree() {
    Attributor.Side before = side(List.of());
    Attributor.Side after = side(CHANGES);
    Attribution sampled =
        new Attributor(Optional.of(Grouping.VALUE), 6, 0, 2)
            .attribute(before, after, MEASURES, AttributorTest::figures)
            .get(0);
    Attribution other =
        new Attributor(Optional.of(Grouping.VALUE), 6, 1, 2)
            .attribute(before, after, MEASURES, AttributorTest::figures)
            .get(0);
    assertThat(sampled.exact()).isFalse();
    assertThat(sampled.orders()).isEqualTo(6);
    for (Attribution.Part part : sampled.parts()) {
      Attribution.Part same =
          other.parts().stream()
              .filter(each -> each.group().name().equals(part.group().name()))
              .findFirst()
              .orElseThrow();
      double error = Math.sqrt(part.error() * part.error() + same.error() * same.error());
      assertThat(part.contribution()).isCloseTo(same.contribution(), within(4 * error + 1e-9));
    }
  }

  @Test
  void threadsChangeNoBit() {
    Attributor.Side before = side(List.of());
    Attributor.Side after = side(CHANGES.subList(0, 4));
    List<Attribution> alone =
        attributor(Optional.empty(), 1).attribute(before, after, MEASURES, AttributorTest::figures);
    for (int threads : new int[] {2, 5}) {
      assertThat(
              attributor(Optional.empty(), threads)
                  .attribute(before, after, MEASURES, AttributorTest::figures))
          .isEqualTo(alone);
    }
  }

  @Test
  void sharesThatAddUpToOneStayTogether() {
    List<String> tiers =
        List.of(
            "workloads.chat.tiers.standard.share=60 %",
            "workloads.chat.tiers.fast.share=40 %", "families.gpu.overhead=20 %");
    List<Attribution> found =
        attributor(Optional.empty(), 2)
            .attribute(side(List.of()), side(tiers), MEASURES, AttributorTest::figures);
    assertThat(found.get(0).parts())
        .extracting(part -> part.group().name())
        .containsExactlyInAnyOrder("workloads.chat.tiers", "families.gpu.overhead");
    addsUp(found.get(0));
  }

  @Test
  void whereSomeMixtureHasNoFigureAllChangesStandTogether() {
    double expected =
        figures(WorldReader.read(tree(List.of()), Optional.empty(), new Problems()))[0];
    Attribution found =
        attributor(Optional.empty(), 2)
            .attribute(
                side(List.of()),
                side(CHANGES.subList(0, 3)),
                MEASURES,
                world -> {
                  throw new IllegalArgumentException("no figure");
                })
            .get(0);
    assertThat(found.before()).isEqualTo(expected);
    assertThat(found.parts()).hasSize(1);
    assertThat(found.parts().get(0).group().name()).isEqualTo("everything together");
    addsUp(found);
  }

  @Test
  void theSameScenarioTwiceDiffersInNothing() {
    Attribution found =
        attributor(Optional.empty(), 1)
            .attribute(side(CHANGES), side(CHANGES), MEASURES, AttributorTest::figures)
            .get(0);
    assertThat(found.parts()).isEmpty();
    assertThat(found.move()).isZero();
  }
}

package chipcast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chipcast.measure.Measure;
import chipcast.projection.Plan;
import chipcast.projection.Projection;
import chipcast.projection.Worlds;
import chipcast.result.Structure;
import chipcast.result.StructureVocabulary;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Threads, shards and samplers, on the small world. */
class SimulationTest {
  private static final long DRAWS = 150;
  private static final Plan PLAN = Plan.of("small", Worlds.uncertainSmall());
  private static final Structure STRUCTURE = Projection.run(PLAN).structure();

  private static List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    for (String text : List.of("share(class=gpu)", "effective_number(by=family)")) {
      Measure measure = Measure.parse(text, StructureVocabulary.of(STRUCTURE));
      questions.add(Question.of(measure, STRUCTURE, 2028));
      questions.add(Question.of(measure, STRUCTURE, 2030));
    }
    return questions;
  }

  private static Simulation simulate(Sampler sampler, long seed, int threads, Shard shard) {
    Dependence dependence = Dependence.of(Inputs.of(PLAN), PLAN.world().uncertainty());
    Ensemble ensemble = new Ensemble(PLAN, dependence, threads, done -> {});
    return Simulation.of(ensemble, sampler, seed, DRAWS, shard, questions(), block -> {});
  }

  @Test
  void threadsChangeNoBit() {
    for (Sampler sampler : Sampler.values()) {
      List<String> one = simulate(sampler, 0, 1, Shard.WHOLE).lines();
      assertThat(simulate(sampler, 0, 2, Shard.WHOLE).lines()).isEqualTo(one);
      assertThat(simulate(sampler, 0, 8, Shard.WHOLE).lines()).isEqualTo(one);
      assertThat(simulate(sampler, 1, 2, Shard.WHOLE).lines()).isNotEqualTo(one);
    }
  }

  @Test
  void drawsHaveTheGranularityOfARunAndTheirCellsAreCounted() {
    Dependence dependence = Dependence.of(Inputs.of(PLAN), PLAN.world().uncertainty());
    long[] cells = new long[2];
    for (int threads = 1; threads <= 2; threads++) {
      Ensemble ensemble = new Ensemble(PLAN, dependence, threads, done -> {});
      ensemble.run(
          Sampler.MC,
          0,
          20,
          Shard.WHOLE,
          () ->
              block ->
                  block.each(
                      (first, outcome) ->
                          assertThat(outcome.structure().slots()).isEqualTo(STRUCTURE.slots())));
      cells[threads - 1] = ensemble.cells();
    }
    assertThat(cells[0]).isEqualTo(cells[1]).isGreaterThanOrEqualTo(20 * 6);
  }

  @Test
  void shardsInAnyOrderMakeTheWhole() {
    for (Sampler sampler : Sampler.values()) {
      List<Simulation> parts = new ArrayList<>();
      for (int shard = 3; shard >= 1; shard--) {
        List<String> written = simulate(sampler, 0, 2, new Shard(shard, 3)).lines();
        parts.add(Simulation.of(written));
      }
      assertThat(Simulation.merged(parts).lines())
          .isEqualTo(simulate(sampler, 0, 2, Shard.WHOLE).lines());
      assertThatThrownBy(() -> Simulation.merged(parts.subList(0, 2)))
          .hasMessageContaining("is in no part");
    }
  }

  @Test
  void moreShardsThanBlocksLeaveSomeEmpty() {
    long counted = 0;
    for (int shard = 1; shard <= 40; shard++) {
      counted += new Shard(shard, 40).draws(DRAWS);
    }
    assertThat(counted).isEqualTo(DRAWS);
  }

  @Test
  void theMedianOfADrawnFigureIsNearThePointRun() {
    Simulation simulation = simulate(Sampler.LHS, 0, 2, Shard.WHOLE);
    double point = questions().get(0).answers(pointBlock())[0];
    assertThat(simulation.figures().get(0).sampled().quantile(0.5))
        .isBetween(point - 0.1, point + 0.1);
    assertThat(simulation.figures().get(0).sampled().sd()).isGreaterThan(0.001);
  }

  private static DrawnBlock pointBlock() {
    return new DrawnBlock(
        0, 1, new double[0], List.of(java.util.Optional.of(Projection.run(PLAN))));
  }
}

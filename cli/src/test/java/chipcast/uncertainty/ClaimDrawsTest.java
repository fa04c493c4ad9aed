package chipcast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import chipcast.assumption.Claim;
import chipcast.measure.Condition;
import chipcast.projection.Plan;
import chipcast.projection.Projection;
import chipcast.projection.Worlds;
import chipcast.result.Structure;
import chipcast.result.StructureVocabulary;
import chipcast.source.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimDrawsTest {
  private static final int DRAWS = 60;
  private static final Plan PLAN = Plan.of("small", Worlds.uncertainSmall());

  private static Claim claim(String... conditions) {
    Map<String, Claim.Limb> limbs = new LinkedHashMap<>();
    for (String condition : conditions) {
      String id = "limb-" + limbs.size();
      limbs.put(id, limb(id, condition, Optional.empty()));
    }
    return new Claim("claim", "a claim", limbs);
  }

  private static Claim.Limb limb(String id, String condition, Optional<String> compare) {
    return new Claim.Limb(
        id,
        condition,
        condition,
        new Position("test.yaml", 1, 1),
        Optional.empty(),
        compare,
        Claim.Comparison.DIFFERENCE,
        Optional.empty(),
        Optional.empty(),
        compare.isPresent());
  }

  private static ClaimChance chance(Claim claim, int threads) {
    Dependence dependence = Dependence.of(Inputs.of(PLAN), PLAN.world().uncertainty());
    Ensemble ensemble = new Ensemble(PLAN, dependence, threads, done -> {});
    return ClaimDraws.of(ensemble, nodes -> PLAN, List.of(claim), Sampler.MC, 0, DRAWS).get(0);
  }

  private static double simulated(String condition) {
    Structure structure = Projection.run(PLAN).structure();
    Dependence dependence = Dependence.of(Inputs.of(PLAN), PLAN.world().uncertainty());
    Ensemble ensemble = new Ensemble(PLAN, dependence, 1, done -> {});
    Condition read = Condition.parse(condition, StructureVocabulary.of(structure));
    Question question = Question.of(read, structure, 2030);
    return Simulation.of(
            ensemble, Sampler.MC, 0, DRAWS, Shard.WHOLE, List.of(question), block -> {})
        .figures()
        .get(0)
        .sampled()
        .mean();
  }

  @Test
  void aClaimIsAsProbableAsItsOnlyLimb() {
    String condition = "share(class=gpu, year=2030) >= 50 %";
    ClaimChance chance = chance(claim(condition), 1);
    assertThat(chance.draws()).isEqualTo(DRAWS);
    assertThat(chance.probability()).isEqualTo(simulated(condition));
  }

  @Test
  void allLimbsTogetherHoldNoMoreOftenThanEach() {
    ClaimChance chance =
        chance(
            claim(
                "share(class=gpu, year=2030) >= 50 %",
                "effective_number(by=family, year=2030) > 1.5"),
            2);
    for (ClaimChance.LimbChance limb : chance.limbs()) {
      assertThat(chance.probability()).isLessThanOrEqualTo(limb.probability());
    }
  }

  @Test
  void threadsChangeNothing() {
    Claim claim = claim("share(class=gpu, year=2030) >= 50 %");
    assertThat(chance(claim, 3)).isEqualTo(chance(claim, 1));
  }

  @Test
  void limbsAtEqualWorkAreLeftOutAndNamed() {
    Claim asked = claim("share(class=gpu, year=2030) >= 0 %");
    Map<String, Claim.Limb> limbs = new LinkedHashMap<>(asked.limbs());
    limbs.put("equal", limb("equal", "> 0", Optional.of("share(class=gpu)")));
    ClaimChance chance = chance(new Claim("claim", "a claim", limbs), 1);
    assertThat(chance.unasked()).extracting(Claim.Limb::id).containsExactly("equal");
    assertThat(chance.probability()).isEqualTo(1);
  }

  @Test
  void aTurnThatIsFoundTurnsTheVerdict() {
    ClaimChance chance = chance(claim("share(class=gpu, year=2030) >= 50 %"), 1);
    chance
        .flip()
        .ifPresent(
            flip -> {
              assertThat(flip.deviations()).isPositive();
              assertThat(flip.moves())
                  .allSatisfy(
                      move -> {
                        var of = move.input().distribution();
                        assertThat(move.value())
                            .isBetween(of.quantile(0.1) * 0.999999, of.quantile(0.9) * 1.000001);
                      });
            });
    assertThat(chance.atMedians()).isEqualTo(simulatedAtMedians() >= 0.5);
  }

  private static double simulatedAtMedians() {
    Structure structure = Projection.run(PLAN).structure();
    var measure =
        chipcast.measure.Measure.parse(
            "share(class=gpu, year=2030)", StructureVocabulary.of(structure));
    return chipcast.result.CompiledMeasure.of(measure, structure)
        .in(Projection.run(PLAN), 2030)
        .number(0);
  }
}

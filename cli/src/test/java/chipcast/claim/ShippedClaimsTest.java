package chipcast.claim;

import static org.assertj.core.api.Assertions.assertThat;

import chipcast.assumption.Claim;
import chipcast.assumption.World;
import chipcast.assumption.WorldReader;
import chipcast.projection.Plan;
import chipcast.projection.Projection;
import chipcast.result.Outcome;
import chipcast.scenario.Home;
import chipcast.scenario.Request;
import chipcast.scenario.Resolved;
import chipcast.scenario.Resolver;
import chipcast.source.Node;
import chipcast.source.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShippedClaimsTest {
  private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

  private static World world(List<Node> overrides) {
    List<Request.Aside> asides = new ArrayList<>();
    for (Node node : overrides) {
      asides.add(new Request.Aside("a claim", node));
    }
    Request of = Request.of("baseline");
    Request request = new Request(of.scenario(), of.with(), of.set(), of.standardInput(), asides);
    Problems problems = new Problems();
    Resolved resolved = Resolver.resolve(new Home(REPOSITORY, REPOSITORY), request, problems);
    return WorldReader.read(resolved.tree(), Optional.empty(), problems);
  }

  private final Map<List<Object>, Outcome> known = new HashMap<>();

  private Outcome outcome(List<Node> overrides, boolean frozen) {
    return known.computeIfAbsent(List.of(overrides, frozen), key -> compute(overrides, frozen));
  }

  private static Outcome compute(List<Node> overrides, boolean frozen) {
    Plan plan = Plan.of("baseline", world(overrides));
    return Projection.run(frozen ? plan.withFrozenWeights() : plan);
  }

  @Test
  void everyLimbOfTheElevenClaimsCanBeAskedOfTheBaseline() {
    List<ClaimFinding> findings =
        Claims.find(world(List.of()).claims().values(), this::outcome, new Problems());
    List<String> missing = new ArrayList<>();
    for (ClaimFinding finding : findings) {
      for (LimbFinding limb : finding.moving()) {
        limb.missing().ifPresent(why -> missing.add(limb.limb().id() + ": " + why));
      }
    }
    assertThat(missing).isEmpty();
    assertThat(findings.size()).isEqualTo(11);
  }

  @Test
  void noLimbIsDecidedByAHandPickedListOfChips() {
    for (Claim claim : world(List.of()).claims().values()) {
      for (Claim.Limb limb : claim.limbs().values()) {
        assertThat(LimbCondition.text(limb)).doesNotContain("chip=");
      }
    }
  }
}

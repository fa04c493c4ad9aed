package chipcast.uncertainty;

import chipcast.assumption.Claim;
import chipcast.claim.Claims;
import chipcast.claim.LimbFinding;
import chipcast.claim.Worlds;
import chipcast.projection.CalibrationRefused;
import chipcast.projection.Plan;
import chipcast.result.Outcome;
import chipcast.source.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Holds claims to every draw of an ensemble: how probable they are, and what would turn them. */
public final class ClaimDraws {
  private final Ensemble ensemble;
  private final DrawnWorlds worlds;
  private final List<Claim> asked = new ArrayList<>();
  private final List<List<Claim.Limb>> unasked = new ArrayList<>();

  ClaimDraws(Ensemble ensemble, Function<List<Node>, Plan> variants, List<Claim> claims) {
    this.ensemble = ensemble;
    this.worlds = new DrawnWorlds(ensemble, variants::apply);
    for (Claim claim : claims) {
      Map<String, Claim.Limb> limbs = new LinkedHashMap<>();
      List<Claim.Limb> rest = new ArrayList<>();
      claim
          .limbs()
          .forEach(
              (id, limb) -> {
                if (limb.equalWork()) {
                  rest.add(limb);
                } else {
                  limbs.put(id, limb);
                }
              });
      asked.add(new Claim(claim.id(), claim.title(), limbs));
      unasked.add(rest);
    }
  }

  /**
   * The chances of claims.
   *
   * @param variants compiles a world in which something is overridden
   * @param claims whose conditions have been checked
   * @param draws how many
   */
  public static List<ClaimChance> of(
      Ensemble ensemble,
      Function<List<Node>, Plan> variants,
      List<Claim> claims,
      Sampler sampler,
      long seed,
      int draws) {
    return of(ensemble, variants, claims, sampler, seed, draws, true);
  }

  /**
   * The same without what would turn a verdict, which takes runs of its own.
   *
   * @param variants compiles a world in which something is overridden
   * @param claims whose conditions have been checked
   * @param draws how many
   */
  public static List<ClaimChance> withoutTurns(
      Ensemble ensemble,
      Function<List<Node>, Plan> variants,
      List<Claim> claims,
      Sampler sampler,
      long seed,
      int draws) {
    return of(ensemble, variants, claims, sampler, seed, draws, false);
  }

  private static List<ClaimChance> of(
      Ensemble ensemble,
      Function<List<Node>, Plan> variants,
      List<Claim> claims,
      Sampler sampler,
      long seed,
      int draws,
      boolean turns) {
    ClaimDraws of = new ClaimDraws(ensemble, variants, claims);
    Verdicts verdicts = new Verdicts(of.asked, ensemble.dependence().inputs().size(), draws);
    ensemble.run(
        sampler,
        seed,
        draws,
        Shard.WHOLE,
        () -> block -> block.each((first, outcome) -> of.read(block, first, outcome, verdicts)));
    List<ClaimChance> chances = new ArrayList<>();
    for (int claim = 0; claim < claims.size(); claim++) {
      chances.add(of.chance(claim, verdicts, turns));
    }
    return chances;
  }

  private void read(DrawnBlock block, int first, Outcome outcome, Verdicts verdicts) {
    int lanes = outcome.lanes();
    double[] values = values(block, first, lanes);
    int draw = Math.toIntExact(block.first()) + first;
    Worlds ofDraws = worlds(values, outcome);
    for (int claim = 0; claim < asked.size(); claim++) {
      verdicts.take(claim, draw, findings(claim, ofDraws), lanes);
    }
    verdicts.take(draw, values, lanes);
  }

  /** What some lanes of a block were drawn of, input × lane. */
  double[] values(DrawnBlock block, int first, int lanes) {
    int inputs = ensemble.dependence().inputs().size();
    double[] values = new double[inputs * lanes];
    for (int input = 0; input < inputs; input++) {
      for (int lane = 0; lane < lanes; lane++) {
        values[input * lanes + lane] = block.value(input, first + lane);
      }
    }
    return values;
  }

  /** The worlds that claims ask about, for draws of which the scenario itself has been computed. */
  Worlds worlds(double[] values, Outcome itself) {
    return worlds.of(values, itself.lanes(), Optional.of(itself));
  }

  /** How many claims are asked. */
  int claims() {
    return asked.size();
  }

  /** A claim with the limbs that can be asked of draws. */
  Claim asked(int claim) {
    return asked.get(claim);
  }

  /** Nothing where a world that a claim asks about cannot be computed for these draws. */
  List<LimbFinding> findings(int claim, Worlds of) {
    try {
      return Claims.moving(asked.get(claim), of);
    } catch (CalibrationRefused | IllegalArgumentException refused) {
      return List.of();
    }
  }

  private ClaimChance chance(int claim, Verdicts verdicts, boolean turns) {
    Claim of = asked.get(claim);
    List<ClaimChance.LimbChance> limbs = new ArrayList<>();
    int at = 0;
    for (Claim.Limb limb : of.limbs().values()) {
      limbs.add(new ClaimChance.LimbChance(limb, verdicts.chance(claim, at++)));
    }
    double[] medians = new double[ensemble.dependence().drivers().size()];
    Arrays.fill(medians, 0.5);
    double[] middle = ensemble.dependence().values(medians, 1);
    boolean holds = holds(claim, middle, 1)[0];
    return new ClaimChance(
        of,
        unasked.get(claim),
        verdicts.draws(claim),
        verdicts.held(claim),
        limbs,
        holds,
        turns ? flip(claim, verdicts, middle, holds) : Optional.empty());
  }

  private Optional<ClaimChance.Flip> flip(
      int claim, Verdicts verdicts, double[] middle, boolean holds) {
    if (asked.get(claim).limbs().isEmpty() || verdicts.draws(claim) == 0) {
      return Optional.empty();
    }
    NearestFlip search =
        new NearestFlip(
            ensemble.dependence().inputs(), middle, (values, lanes) -> holds(claim, values, lanes));
    return search.find(verdicts.correlations(claim), verdicts.draws(claim), holds);
  }

  /** Whether all limbs of a claim hold, by lane; never where they cannot be asked. */
  private boolean[] holds(int claim, double[] values, int lanes) {
    List<LimbFinding> found = findings(claim, worlds.of(values, lanes, Optional.empty()));
    boolean[] holds = new boolean[lanes];
    for (int lane = 0; lane < lanes; lane++) {
      holds[lane] = !found.isEmpty();
      for (LimbFinding limb : found) {
        holds[lane] &= limb.holds(lane);
      }
    }
    return holds;
  }
}

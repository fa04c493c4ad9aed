package chipcast.claim;

import chipcast.assumption.Claim;
import chipcast.assumption.Claim.Limb;
import chipcast.measure.Combination;
import chipcast.measure.Condition;
import chipcast.measure.InvalidMeasure;
import chipcast.measure.Vocabulary;
import chipcast.result.CompiledCondition;
import chipcast.result.CompiledMeasure;
import chipcast.result.LaneValues;
import chipcast.result.Outcome;
import chipcast.result.Structure;
import chipcast.result.StructureVocabulary;
import chipcast.source.InvalidInput;
import chipcast.source.Node;
import chipcast.source.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds claims to the worlds that they ask about. */
public final class Claims {
  private final Worlds worlds;
  private final boolean inFull;
  private @Nullable Names names;
  private @Nullable Asked asked;

  /** The names of a structure, which many limbs ask for. */
  private record Names(Structure structure, Vocabulary vocabulary) {}

  /** A limb found in a structure; with frozen weights it is found as with moving ones. */
  private record Asked(
      Limb limb, Structure structure, Condition condition, CompiledCondition compiled) {}

  private Claims(Worlds worlds, boolean inFull) {
    this.worlds = worlds;
    this.inFull = inFull;
  }

  /**
   * What the worlds say of claims.
   *
   * @param problems knows the texts of the inputs
   * @throws InvalidInput with everything that is wrong with their conditions
   */
  public static List<ClaimFinding> find(
      Collection<Claim> claims, Worlds worlds, Problems problems) {
    return find(claims, worlds, problems, true);
  }

  /**
   * The same in full, or as far as it takes for a verdict.
   *
   * @param inFull whether findings have frozen weights, and the years that decide nothing
   */
  public static List<ClaimFinding> find(
      Collection<Claim> claims, Worlds worlds, Problems problems, boolean inFull) {
    LimbCondition.check(claims, problems);
    problems.throwIfAny();
    Claims of = new Claims(worlds, inFull);
    List<ClaimFinding> findings = new ArrayList<>();
    for (Claim claim : claims) {
      findings.add(of.finding(claim));
    }
    return findings;
  }

  /**
   * What the worlds say of the limbs of one claim with share weights as the scenario moves them.
   * Its conditions have been checked.
   */
  public static List<LimbFinding> moving(Claim claim, Worlds worlds) {
    Claims of = new Claims(worlds, true);
    List<LimbFinding> findings = new ArrayList<>();
    for (Limb limb : claim.limbs().values()) {
      findings.add(of.limb(limb, false));
    }
    return findings;
  }

  private ClaimFinding finding(Claim claim) {
    List<LimbFinding> moving = new ArrayList<>();
    List<LimbFinding> frozen = new ArrayList<>();
    for (Limb limb : claim.limbs().values()) {
      moving.add(limb(limb, false));
      if (inFull) {
        frozen.add(limb(limb, true));
      }
    }
    return new ClaimFinding(claim, moving, frozen);
  }

  private LimbFinding limb(Limb limb, boolean frozen) {
    try {
      return limb.compare().isPresent() ? compared(limb, frozen) : single(limb, frozen);
    } catch (InvalidInput unfit) {
      return missing(limb, unfit.problems().get(0).message());
    } catch (InvalidMeasure nameless) {
      return missing(limb, nameless.faults().get(0).message());
    }
  }

  /** A limb that this scenario cannot be asked about. */
  private static LimbFinding missing(Limb limb, String why) {
    Condition condition = LimbCondition.read(limb, Vocabulary.open());
    return new LimbFinding(limb, condition, List.of(), List.of(), Optional.of(why));
  }

  private LimbFinding single(Limb limb, boolean frozen) {
    Outcome outcome = worlds.outcome(nodes(limb.with()), frozen);
    Asked found = found(limb, outcome.structure());
    List<Integer> years = years(limb, outcome.structure());
    List<LaneValues> figures = new ArrayList<>();
    for (int year : years) {
      figures.add(found.compiled().values(outcome, year));
    }
    return new LimbFinding(limb, found.condition(), years, figures, Optional.empty());
  }

  private Asked found(Limb limb, Structure structure) {
    Asked known = asked;
    if (known == null || !known.limb().equals(limb) || !known.structure().equals(structure)) {
      Condition condition = condition(limb, structure);
      known = new Asked(limb, structure, condition, CompiledCondition.of(condition, structure));
      asked = known;
    }
    return known;
  }

  private LimbFinding compared(Limb limb, boolean frozen) {
    Outcome with = worlds.outcome(nodes(limb.with()), frozen);
    Outcome against = worlds.outcome(against(limb, with), frozen);
    Condition condition = condition(limb, with.structure());
    Combination pair = (Combination) condition.measure();
    CompiledMeasure ofWith = CompiledMeasure.of(pair.terms().get(0), with.structure());
    CompiledMeasure ofAgainst = CompiledMeasure.of(pair.terms().get(1), against.structure());
    List<Integer> years = years(limb, with.structure());
    List<LaneValues> figures = new ArrayList<>();
    for (int year : years) {
      figures.add(ofWith.in(with, year).combined(pair.operation(), ofAgainst.in(against, year)));
    }
    return new LimbFinding(limb, condition, years, figures, Optional.empty());
  }

  private static List<Node> against(Limb limb, Outcome with) {
    List<Node> overrides = new ArrayList<>(nodes(limb.against()));
    if (limb.equalWork()) {
      overrides.add(EqualWork.overrides(with, limb.position()));
    }
    return overrides;
  }

  /** All years where the limb asks about a year of its own, else the last. */
  private List<Integer> years(Limb limb, Structure structure) {
    if (limb.when().isEmpty()) {
      return List.of(structure.lastYear());
    }
    int from = structure.yearIndex(limb.when().get().year());
    if (inFull || from < 0) {
      return structure.years();
    }
    int to = limb.when().get().lasting() ? structure.years().size() : from + 1;
    return structure.years().subList(from, to);
  }

  private static List<Node> nodes(Optional<Node> overrides) {
    return overrides.map(List::of).orElse(List.of());
  }

  private Condition condition(Limb limb, Structure structure) {
    Names known = names;
    if (known == null || !known.structure().equals(structure)) {
      known = new Names(structure, StructureVocabulary.of(structure));
      names = known;
    }
    return LimbCondition.read(limb, known.vocabulary());
  }
}

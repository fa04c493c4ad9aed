package chipcast.command;

import static java.util.Comparator.comparingDouble;

import chipcast.assumption.Buyer;
import chipcast.assumption.Model;
import chipcast.assumption.Tier;
import chipcast.assumption.Workload;
import chipcast.assumption.World;
import chipcast.projection.LeagueQuestion;
import chipcast.quantity.Quantity;
import chipcast.quantity.Unit;
import chipcast.quantity.UnreadableQuantity;
import chipcast.source.Assumption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Finds what a league table is asked for among the assumptions.
 *
 * @param world the assumptions
 * @param workload whose tasks are served
 * @param model that does them
 * @param buyer who buys, if one is named
 * @param load of every pool, if one is stated
 * @param everyChip chips that are not on sale too
 */
record CostQuestions(
    World world,
    Workload workload,
    Model model,
    Optional<Buyer> buyer,
    OptionalDouble load,
    boolean everyChip) {
  private static final String TOKENS = "token/s";
  private static final String FRAMES = "frame/s";

  /** One of the records of a kind. */
  static <T> T named(String what, String id, Map<String, T> all) {
    T found = all.get(id);
    if (found == null) {
      throw UsageError.unknown(what, id, all.keySet());
    }
    return found;
  }

  /** A plain number or a percentage of the command line. */
  static double plainNumber(String option, String text) {
    try {
      Quantity quantity = Quantity.parse(text);
      if (quantity.unit().compatible(Unit.ONE)) {
        return quantity.canonical();
      }
    } catch (UnreadableQuantity unreadable) {
      throw UsageError.of(option + " " + text + ": " + unreadable.getMessage());
    }
    throw UsageError.of(option + " " + text + ": a plain number or per cent");
  }

  /** The questions of all tiers of the workload, or of the one named. */
  List<LeagueQuestion> ofTiers(Optional<String> tier) {
    List<LeagueQuestion> questions = new ArrayList<>();
    List<Tier> tiers = new ArrayList<>(workload.tiers().values());
    tiers.sort(comparingDouble(this::speed));
    for (Tier each : tiers) {
      if (tier.isEmpty() || tier.get().equals(each.id())) {
        questions.add(at(each));
      }
    }
    if (questions.isEmpty()) {
      throw UsageError.unknown(
          "tier of " + workload.id(), tier.orElse(""), workload.tiers().keySet());
    }
    return questions;
  }

  /**
   * The question at a speed of one's own: all else is asked as by the tier named, or by the fastest
   * tier that asks no more speed than this, or else by the slowest.
   */
  LeagueQuestion atSpeed(String speed, Optional<String> tier) {
    double rate = rate(speed);
    Tier nearest =
        tier.map(id -> named("tier of " + workload.id(), id, workload.tiers()))
            .orElseGet(() -> tierBelow(rate));
    Assumption stated = Assumption.stated("--speed", unit(), rate);
    return at(frames() ? nearest.atFrameRate(stated) : nearest.atSpeed(stated));
  }

  private LeagueQuestion at(Tier tier) {
    return new LeagueQuestion(workload, tier, model, buyer, load, everyChip);
  }

  private Tier tierBelow(double rate) {
    Tier below = null;
    Tier slowest = null;
    for (Tier tier : workload.tiers().values()) {
      double asked = speed(tier);
      if (slowest == null || asked < speed(slowest)) {
        slowest = tier;
      }
      if (asked <= rate && (below == null || asked > speed(below))) {
        below = tier;
      }
    }
    if (slowest == null) {
      throw new IllegalStateException("workload " + workload.id() + " has no tier");
    }
    return below == null ? slowest : below;
  }

  private double speed(Tier tier) {
    Optional<Assumption> asked = frames() ? tier.frameRate() : tier.speed();
    return asked.map(Assumption::point).orElse(0.0);
  }

  /** Whether streams are of frames, not of tokens. */
  private boolean frames() {
    return workload.phases().decode().isEmpty();
  }

  private String unit() {
    return unit(workload);
  }

  /** The unit in which streams of a workload have their speed. */
  static String unit(Workload workload) {
    return workload.phases().decode().isEmpty() ? FRAMES : TOKENS;
  }

  private double rate(String text) {
    if (frames()
        && workload.phases().rollout().isEmpty()
        && workload.phases().denoise().isEmpty()) {
      throw UsageError.of(
          "--speed: tasks of " + workload.id() + " have no stream that has a speed");
    }
    try {
      Quantity quantity = Quantity.parse(text);
      Unit unit = Unit.parse(unit());
      double rate =
          quantity.unit().equals(Unit.ONE)
              ? quantity.value()
              : quantity.unit().compatible(unit) ? quantity.canonical() : Double.NaN;
      if (rate > 0) {
        return rate;
      }
    } catch (UnreadableQuantity unreadable) {
      throw UsageError.of("--speed " + text + ": " + unreadable.getMessage());
    }
    throw UsageError.of("--speed " + text + ": a speed above 0 in " + unit());
  }
}

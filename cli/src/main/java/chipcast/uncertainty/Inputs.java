package chipcast.uncertainty;

import chipcast.assumption.AssumptionIndex;
import chipcast.assumption.Uncertainty;
import chipcast.projection.Plan;
import chipcast.quantity.Distribution;
import chipcast.quantity.LogNormal;
import chipcast.quantity.LogitNormal;
import chipcast.quantity.Range;
import chipcast.source.Assumption;
import chipcast.source.Grade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All assumptions of a world that draws move, in the order of their paths.
 *
 * <p>Figures within {@code families.*.efficiency} are not drawn one by one: serving is solved at
 * mature efficiency, and one error a family, a factor on its rates as wide as its evidence tier
 * says, stands for them all.
 */
public final class Inputs {
  /** Held within errors of their own, or against results, and no part of the model. */
  private static final List<String> NOT_DRAWN =
      List.of(
          "families.*.efficiency.*",
          "families.*.efficiency.*.*",
          "chips.*.checks.*",
          "known_world.*.*.*",
          "known_world.*.*",
          "horizon.*");

  private Inputs() {}

  /** The inputs of a plan's world. */
  public static List<Input> of(Plan plan) {
    Uncertainty rules = plan.world().uncertainty();
    List<Input> found = new ArrayList<>();
    for (Assumption assumption : AssumptionIndex.of(plan.world()).all()) {
      if (isDrawn(assumption.path())) {
        input(assumption, rules).ifPresent(found::add);
      }
    }
    for (Assumption error : plan.efficiencyErrors()) {
      input(error, rules).ifPresent(found::add);
    }
    found.sort(Comparator.comparing(Input::path));
    return List.copyOf(found);
  }

  private static boolean isDrawn(String path) {
    return !path.startsWith("uncertainty.") && !PathPattern.any(NOT_DRAWN, path);
  }

  private static Optional<Input> input(Assumption assumption, Uncertainty rules) {
    Distribution stated = assumption.distribution();
    Grade grade = assumption.provenance().grade().orElse(Grade.D);
    if (stated instanceof Range range) {
      Assumption coverage = rules.coverage().get(grade);
      Distribution read = coverage == null ? range : range.covering(coverage.point());
      return Optional.of(new Input(assumption, read, false));
    }
    return stated.uncertain()
        ? Optional.of(new Input(assumption, stated, false))
        : spread(assumption, grade, rules);
  }

  /** None where the value stands at its bound. */
  private static Optional<Distribution> error(double value, double logSd, Uncertainty.Spread rule) {
    if (rule.most().isEmpty()) {
      return Optional.of(new LogNormal(value, logSd));
    }
    double most = rule.most().get().point();
    return value < most ? Optional.of(new LogitNormal(value, logSd, most)) : Optional.empty();
  }

  private static Optional<Input> spread(Assumption assumption, Grade grade, Uncertainty rules) {
    double value = assumption.point();
    for (Uncertainty.Spread rule : rules.spreads().values()) {
      Assumption logSd = rule.logSd().get(grade);
      if (logSd != null && value > 0 && PathPattern.any(rule.of(), assumption.path())) {
        return error(value, logSd.point(), rule).map(error -> new Input(assumption, error, true));
      }
    }
    return Optional.empty();
  }
}

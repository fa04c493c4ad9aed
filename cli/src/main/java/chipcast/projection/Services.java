package chipcast.projection;

import chipcast.assumption.Model;
import chipcast.assumption.Tier;
import chipcast.assumption.Workload;
import chipcast.assumption.World;
import chipcast.hardware.ServedPhase;
import chipcast.source.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** All services of a scenario, compute multiples applied. */
final class Services {
  private Services() {}

  static List<Service> of(World world, Values values) {
    Map<String, Double> scale = scales(world, values);
    List<Service> services = new ArrayList<>();
    for (Workload workload : world.workloads().values()) {
      double factor = scale.getOrDefault(workload.id(), 1.0);
      for (Tier tier : workload.tiers().values()) {
        services.add(of(workload, tier, modelOf(world, workload), factor, values));
      }
    }
    return List.copyOf(services);
  }

  /** A workload at any tier, done by any model, with so many times the units. */
  static Service of(Workload workload, Tier tier, Model model, double factor, Values values) {
    List<ServedPhase> phases = new ArrayList<>();
    for (ServedPhase phase : ServedPhase.of(workload, model, tier, values)) {
      phases.add(factor == 1 ? phase : phase.times(factor));
    }
    return new Service(workload, tier, model, phases);
  }

  /**
   * By workload with a compute multiple, the factor on all its units that makes its FLOP a task so
   * many times the other workload's.
   */
  static Map<String, Double> scales(World world, Values values) {
    Map<String, Double> scales = new LinkedHashMap<>();
    for (Workload workload : world.workloads().values()) {
      if (workload.multiple().isPresent()) {
        Workload.ComputeMultiple multiple = workload.multiple().get();
        Workload reference = Objects.requireNonNull(world.workloads().get(multiple.of()));
        double other = flop(world, reference, values);
        double own = flop(world, workload, values);
        scales.put(workload.id(), values.of(multiple.value()) * other / own);
      }
    }
    return scales;
  }

  /** FLOP of a task before any multiple. */
  static double flop(World world, Workload workload, Values values) {
    Tier any = workload.tiers().values().iterator().next();
    Model model = modelOf(world, workload);
    return new Service(workload, any, model, ServedPhase.of(workload, model, any, values))
        .flopPerTask();
  }

  /** Binding has checked that the reference names a model. */
  private static Model modelOf(World world, Workload workload) {
    return Objects.requireNonNull(world.models().get(workload.model()));
  }
}

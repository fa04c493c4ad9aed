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
        List<ServedPhase> phases = new ArrayList<>();
        for (ServedPhase phase : phases(world, workload, tier, values)) {
          phases.add(factor == 1 ? phase : phase.times(factor));
        }
        services.add(new Service(workload, tier, phases));
      }
    }
    return List.copyOf(services);
  }

  /**
   * By workload with a compute multiple, the factor on all its units that makes its FLOP a task so
   * many times the other workload's.
   */
  private static Map<String, Double> scales(World world, Values values) {
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
    return new Service(workload, any, phases(world, workload, any, values)).flopPerTask();
  }

  private static List<ServedPhase> phases(
      World world, Workload workload, Tier tier, Values values) {
    // Binding has checked that the reference names a model.
    Model model = Objects.requireNonNull(world.models().get(workload.model()));
    return ServedPhase.of(workload, model, tier, values);
  }
}

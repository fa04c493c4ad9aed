package chipcast.projection;

import chipcast.assumption.Model;
import chipcast.assumption.Tier;
import chipcast.assumption.Workload;
import chipcast.assumption.World;
import chipcast.demand.ComputeMultiple;
import chipcast.hardware.ServedPhase;
import chipcast.source.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All services of a scenario by model, compute multiples applied. */
final class Services {
  private Services() {}

  /** Those of the base year's models first, then those of later models in the same order. */
  static List<Service> of(World world, Values values) {
    Map<String, Double> scale = scales(world, values);
    List<Service> services = new ArrayList<>();
    List<Service> later = new ArrayList<>();
    for (Workload workload : world.workloads().values()) {
      double factor = scale.getOrDefault(workload.id(), 1.0);
      for (Tier tier : workload.tiers().values()) {
        services.add(of(workload, tier, model(world, workload.model()), 0, factor, values));
        for (Map.Entry<String, String> each : workload.laterModels().entrySet()) {
          Model model = model(world, each.getValue());
          int from = Integer.parseInt(each.getKey());
          later.add(of(workload, tier, model, from, factor, values));
        }
      }
    }
    services.addAll(later);
    return List.copyOf(services);
  }

  /** A workload at any tier, done by any model, with so many times the units. */
  static Service of(Workload workload, Tier tier, Model model, double factor, Values values) {
    return of(workload, tier, model, 0, factor, values);
  }

  private static Service of(
      Workload workload, Tier tier, Model model, int from, double factor, Values values) {
    List<ServedPhase> phases = new ArrayList<>();
    for (ServedPhase phase : ServedPhase.of(workload, model, tier, values)) {
      phases.add(factor == 1 ? phase : phase.times(factor));
    }
    return new Service(workload, tier, model, from, phases);
  }

  /**
   * For each service of a base year's model and each year, which service of the workload and tier
   * it is whose model does the work then.
   *
   * @return year × service
   */
  static int[][] byYear(List<Service> services, List<Integer> years) {
    int base = 0;
    while (base < services.size() && services.get(base).from() == 0) {
      base++;
    }
    int[][] byYear = new int[years.size()][base];
    for (int year = 0; year < byYear.length; year++) {
      for (int service = 0; service < base; service++) {
        byYear[year][service] = service;
        for (int later = base; later < services.size(); later++) {
          // Later models of a service stand in the order of their years.
          boolean same = sameWork(services.get(later), services.get(service));
          if (same && services.get(later).from() <= years.get(year)) {
            byYear[year][service] = later;
          }
        }
      }
    }
    return byYear;
  }

  /** For each service of a base year's model, the services that it ever is within some years. */
  static List<Set<Integer>> inUse(List<Service> services, List<Integer> years) {
    List<Set<Integer>> inUse = new ArrayList<>();
    for (int[] year : byYear(services, years)) {
      for (int service = 0; service < year.length; service++) {
        if (inUse.size() == service) {
          inUse.add(new LinkedHashSet<>());
        }
        inUse.get(service).add(year[service]);
      }
    }
    return List.copyOf(inUse);
  }

  private static boolean sameWork(Service one, Service other) {
    return one.workload().id().equals(other.workload().id())
        && one.tier().id().equals(other.tier().id());
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
        double scale = ComputeMultiple.stated(values.of(multiple.value()), other, own).scale();
        scales.put(workload.id(), scale);
      }
    }
    return scales;
  }

  /** FLOP of a task before any multiple. */
  static double flop(World world, Workload workload, Values values) {
    Tier any = workload.tiers().values().iterator().next();
    return of(workload, any, model(world, workload.model()), 1, values).flopPerTask();
  }

  /** Binding has checked that a reference names a model. */
  private static Model model(World world, String id) {
    return Objects.requireNonNull(world.models().get(id));
  }
}

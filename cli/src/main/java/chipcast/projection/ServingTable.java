package chipcast.projection;

import chipcast.assumption.Supports;
import chipcast.assumption.World;
import chipcast.hardware.CatalogueChip;
import chipcast.hardware.Efficiency;
import chipcast.hardware.PhaseWork;
import chipcast.hardware.ServedPhase;
import chipcast.hardware.Serving;
import chipcast.hardware.ServingSolver;
import chipcast.source.Values;
import java.util.List;
import java.util.Optional;

/** How every chip serves every phase of every service, at mature efficiency. */
final class ServingTable {
  private final Serving[][][] table;

  private ServingTable(Serving[][][] table) {
    this.table = table;
  }

  static ServingTable of(
      World world, List<CatalogueChip> chips, List<Service> services, Values values) {
    double reserve = values.of(world.economics().purchase().memoryReserve());
    Serving[][][] table = new Serving[services.size()][][];
    for (int s = 0; s < table.length; s++) {
      List<ServedPhase> phases = services.get(s).phases();
      table[s] = new Serving[phases.size()][chips.size()];
      for (int p = 0; p < phases.size(); p++) {
        for (int c = 0; c < chips.size(); c++) {
          table[s][p][c] = solve(services.get(s), phases.get(p), chips.get(c), reserve, values);
        }
      }
    }
    return new ServingTable(table);
  }

  private static Serving solve(
      Service service, ServedPhase phase, CatalogueChip chip, double reserve, Values values) {
    boolean training = phase.profiles().get(0).work() instanceof PhaseWork.Training;
    Optional<Efficiency> efficiency =
        training ? chip.trainingEfficiency(values) : Optional.of(chip.efficiency(values));
    boolean supported =
        chip.listed().supports().contains(training ? Supports.TRAINING : Supports.INFERENCE);
    boolean otherModel =
        chip.listed().hardWired().isPresent()
            && !chip.listed().hardWired().get().model().equals(service.workload().model());
    if (efficiency.isEmpty() || !supported || otherModel) {
      return new Serving.Infeasible(Serving.Reason.PURPOSE, 0, 0);
    }
    return ServingSolver.best(
        phase.profiles(), chip.generation().datasheet(), efficiency.get(), phase.level(), reserve);
  }

  /** How a chip serves a phase of a service. */
  Serving at(int service, int phase, int chip) {
    return table[service][phase][chip];
  }

  /** Units per second and chip; 0 where it cannot serve. */
  double rate(int service, int phase, int chip) {
    return table[service][phase][chip].unitsPerSecondPerChip();
  }
}

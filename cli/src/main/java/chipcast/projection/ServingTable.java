package chipcast.projection;

import chipcast.assumption.Supports;
import chipcast.assumption.World;
import chipcast.hardware.CatalogueChip;
import chipcast.hardware.Efficiency;
import chipcast.hardware.PhaseWork;
import chipcast.hardware.ServedPhase;
import chipcast.hardware.Serving;
import chipcast.hardware.ServingSolver;
import chipcast.source.Assumption;
import chipcast.source.Values;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** How every chip serves every phase of every service, at mature efficiency. */
final class ServingTable {
  private final Serving[][][] table;
  private final double[][][] rates; // Of the table, for loops over cells.

  private ServingTable(Serving[][][] table) {
    this.table = table;
    this.rates = new double[table.length][][];
    for (int service = 0; service < table.length; service++) {
      rates[service] = new double[table[service].length][];
      for (int phase = 0; phase < rates[service].length; phase++) {
        rates[service][phase] = new double[table[service][phase].length];
        for (int chip = 0; chip < rates[service][phase].length; chip++) {
          rates[service][phase][chip] = table[service][phase][chip].unitsPerSecondPerChip();
        }
      }
    }
  }

  /**
   * Solves the table. Services are solved on two threads; each entry is the same whoever solves it.
   */
  static ServingTable of(
      World world, List<CatalogueChip> chips, List<Service> services, Values values) {
    Serving[][][] table = new Serving[services.size()][][];
    Rows rows = new Rows(table, world, chips, services, values);
    FutureTask<Boolean> others = new FutureTask<>(() -> rows.solve(1), true);
    Thread second = new Thread(others, "serving");
    second.setDaemon(true);
    second.start();
    rows.solve(0);
    try {
      others.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while solving", interrupted);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
    return new ServingTable(table);
  }

  /** Solves every other service, from a given one on. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Rows(
      Serving[][][] table,
      World world,
      List<CatalogueChip> chips,
      List<Service> services,
      Values values) {

    void solve(int first) {
      double reserve = values.of(world.economics().purchase().memoryReserve());
      for (int s = first; s < table.length; s += 2) {
        List<ServedPhase> phases = services.get(s).phases();
        Serving[][] ofService = new Serving[phases.size()][chips.size()];
        for (int p = 0; p < ofService.length; p++) {
          for (int c = 0; c < chips.size(); c++) {
            ofService[p][c] =
                ServingTable.solve(services.get(s), phases.get(p), chips.get(c), reserve, values);
          }
        }
        table[s] = ofService;
      }
    }
  }

  /**
   * The same table for another draw: solved again only where the draw moved a datasheet, a phase or
   * the reserve, and where the chip can serve at all in the point run, for only there is it ever
   * offered. Efficiencies stay the point run's: their uncertainty is a factor on the rate.
   *
   * @param before whose table this is
   * @param chips of the draw; those it did not move are the same objects as before
   * @param services of the draw, likewise
   */
  ServingTable redrawn(
      Drawn before, World world, List<CatalogueChip> chips, List<Service> services, Values values) {
    Assumption reserveOf = world.economics().purchase().memoryReserve();
    double reserve = values.of(reserveOf);
    boolean all = reserve != reserveOf.point();
    if (!all && chips == before.chips() && services == before.services()) {
      return this;
    }
    Serving[][][] redrawn = new Serving[table.length][][];
    for (int s = 0; s < table.length; s++) {
      List<ServedPhase> phases = services.get(s).phases();
      redrawn[s] = new Serving[phases.size()][];
      for (int p = 0; p < phases.size(); p++) {
        ServedPhase phase = phases.get(p);
        boolean moved = all || !phase.asksTheSame(before.services().get(s).phases().get(p));
        redrawn[s][p] = table[s][p].clone();
        for (int c = 0; c < chips.size(); c++) {
          boolean differs = moved || !sameSheet(chips.get(c), before.chips().get(c));
          if (differs && rates[s][p][c] > 0) {
            redrawn[s][p][c] =
                solve(services.get(s), phase, chips.get(c), reserve, Values.points());
          }
        }
      }
    }
    return new ServingTable(redrawn);
  }

  private static boolean sameSheet(CatalogueChip chip, CatalogueChip before) {
    return chip.generation().datasheet().equals(before.generation().datasheet());
  }

  /** How a chip serves a phase of a service, which may be none of the plan's. */
  static Serving solve(
      Service service, ServedPhase phase, CatalogueChip chip, double reserve, Values values) {
    boolean training = phase.profiles().get(0).work() instanceof PhaseWork.Training;
    Optional<Efficiency> efficiency =
        training ? chip.trainingEfficiency(values) : Optional.of(chip.efficiency(values));
    boolean supported =
        chip.listed().supports().contains(training ? Supports.TRAINING : Supports.INFERENCE);
    boolean otherModel =
        chip.listed().hardWired().isPresent()
            && !chip.listed().hardWired().get().model().equals(service.model().id());
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
    return rates[service][phase][chip];
  }
}

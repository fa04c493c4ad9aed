package chipcast.command;

import chipcast.assumption.Buyer;
import chipcast.assumption.Chip;
import chipcast.assumption.Contract;
import chipcast.assumption.Family;
import chipcast.assumption.Model;
import chipcast.assumption.Pairing;
import chipcast.assumption.Precision;
import chipcast.assumption.Workload;
import chipcast.assumption.World;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import chipcast.source.Assumption;
import java.util.Locale;

/** Lists of what a scenario holds; uncertain figures at the value of the point run. */
final class WorldLists {

  private WorldLists() {}

  /** One of the lists. */
  static Table of(Kind kind, World world) {
    return switch (kind) {
      case CHIPS -> chips(world);
      case FAMILIES -> families(world);
      case MODELS -> models(world);
      case WORKLOADS -> workloads(world);
      case BUYERS -> buyers(world);
      case PAIRINGS -> pairings(world);
      case CONTRACTS -> contracts(world);
      default -> throw new IllegalArgumentException("not a list of a scenario: " + kind);
    };
  }

  private static Table chips(World world) {
    Table.Builder table =
        Table.named("chips", "Chips")
            .column(Column.text("id", "id"))
            .column(Column.text("family", "family"))
            .column(Column.year("available", "from"))
            .column(Column.quantity("eight_bit", "8 bit", "FLOP/s"))
            .column(Column.quantity("memory", "memory", "B"))
            .column(Column.quantity("memory_bandwidth", "bandwidth", "B/s"))
            .column(Column.power("watts", "power"))
            .column(Column.money("price", "price", "USD"));
    for (Chip chip : world.chips().values()) {
      table.row(
          Cell.of(chip.id()),
          Cell.of(chip.family()),
          Cell.of(chip.available().point()),
          eightBit(chip),
          cell(chip.memory()),
          cell(chip.memoryBandwidth()),
          cell(chip.watts()),
          cell(chip.price()));
    }
    return table.build();
  }

  private static Cell eightBit(Chip chip) {
    double best = Double.NaN;
    for (Precision precision : new Precision[] {Precision.FP8, Precision.INT8}) {
      Assumption peak = chip.peak().get(precision);
      if (peak != null && !(best >= peak.point())) {
        best = peak.point();
      }
    }
    return Double.isNaN(best) ? Cell.missing("-") : Cell.of(best);
  }

  private static Table families(World world) {
    Table.Builder table =
        Table.named("families", "Families")
            .column(Column.text("id", "id"))
            .column(Column.text("name", "name"))
            .column(Column.text("vendor", "vendor"))
            .column(Column.text("class", "class"))
            .column(Column.text("architecture", "architecture"))
            .column(Column.text("owner", "owner"))
            .column(Column.count("chips", "chips", ""));
    for (Family family : world.families().values()) {
      double chips = 0;
      for (Chip chip : world.chips().values()) {
        chips += chip.family().equals(family.id()) ? 1 : 0;
      }
      table.row(
          Cell.of(family.id()),
          Cell.of(family.name()),
          Cell.of(family.vendor()),
          Cell.of(family.architecture().chipClass()),
          Cell.of(family.architecture().word()),
          Cell.of(family.owner().orElse("")),
          Cell.of(chips));
    }
    return table.build();
  }

  private static Table models(World world) {
    Table.Builder table =
        Table.named("models", "Models")
            .column(Column.text("id", "id"))
            .column(Column.text("name", "name"))
            .column(Column.count("parameters", "parameters", ""))
            .column(Column.count("active", "active", ""))
            .column(Column.count("layers", "layers", ""))
            .column(Column.quantity("kv_per_token", "KV a token", "B"))
            .column(Column.text("weights", "weights"));
    for (Model model : world.models().values()) {
      table.row(
          Cell.of(model.id()),
          Cell.of(model.name()),
          cell(model.parameters().total()),
          cell(model.parameters().active()),
          cell(model.layers()),
          cell(model.kvPerToken()),
          Cell.of(model.openWeights() ? "open" : "closed"));
    }
    return table.build();
  }

  private static Table workloads(World world) {
    Table.Builder table =
        Table.named("workloads", "Workloads")
            .column(Column.text("id", "id"))
            .column(Column.text("name", "name"))
            .column(Column.text("use", "use"))
            .column(Column.text("model", "model"))
            .column(Column.text("tiers", "tiers"))
            .column(Column.text("task", "task"));
    for (Workload workload : world.workloads().values()) {
      table.row(
          Cell.of(workload.id()),
          Cell.of(workload.name()),
          Cell.of(workload.use().word()),
          Cell.of(workload.model()),
          Cell.of(String.join(", ", workload.tiers().keySet())),
          Cell.of(workload.task()));
    }
    return table.build();
  }

  private static Table buyers(World world) {
    Table.Builder table =
        Table.named("buyers", "Buyers")
            .column(Column.text("id", "id"))
            .column(Column.text("name", "name"))
            .column(Column.text("market", "market"))
            .column(Column.text("deployment", "deployment"))
            .column(Column.share("wacc", "cost of capital"));
    for (Buyer buyer : world.buyers().values()) {
      table.row(
          Cell.of(buyer.id()),
          Cell.of(buyer.name()),
          Cell.of(buyer.market()),
          Cell.of(buyer.deployment().name().toLowerCase(Locale.ROOT).replace('_', '-')),
          cell(buyer.wacc()));
    }
    return table.build();
  }

  private static Table pairings(World world) {
    Table.Builder table =
        Table.named("pairings", "Pairings")
            .column(Column.text("id", "id"))
            .column(Column.text("prefill", "prefill"))
            .column(Column.text("decode", "decode"))
            .column(Column.year("from", "from"));
    for (Pairing pairing : world.pairings().values()) {
      table.row(
          Cell.of(pairing.id()),
          Cell.of(pairing.prefill()),
          Cell.of(pairing.decode()),
          Cell.of(pairing.from().point()));
    }
    return table.build();
  }

  private static Table contracts(World world) {
    Table.Builder table =
        Table.named("contracts", "Contracts")
            .column(Column.text("id", "id"))
            .column(Column.text("buyer", "buyer"))
            .column(Column.text("family", "family"))
            .column(Column.text("status", "status"))
            .column(Column.share("probability", "probability"));
    for (Contract contract : world.contracts().values()) {
      table.row(
          Cell.of(contract.id()),
          Cell.of(contract.buyer()),
          Cell.of(contract.family()),
          Cell.of(contract.status()),
          cell(contract.probability()));
    }
    return table.build();
  }

  private static Cell cell(Assumption assumption) {
    return Cell.of(assumption.point());
  }
}

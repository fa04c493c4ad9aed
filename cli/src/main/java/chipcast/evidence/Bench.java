package chipcast.evidence;

import chipcast.assumption.Chip;
import chipcast.assumption.Family;
import chipcast.assumption.Model;
import chipcast.assumption.World;
import chipcast.hardware.CatalogueChip;
import chipcast.hardware.Datasheet;
import chipcast.hardware.Network;
import chipcast.source.Assumption;
import chipcast.source.Values;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What measured rows are read against: all chips and models, and the names that publishers use. */
public final class Bench {
  private final World world;
  private final MeasuredWorld measured;
  private final Values values;
  private final NameIndex<String> accelerators = new NameIndex<>();
  private final NameIndex<String> models = new NameIndex<>();
  private final Map<String, CatalogueChip> chips = new HashMap<>();

  private Bench(World world, MeasuredWorld measured, Values values) {
    this.world = world;
    this.measured = measured;
    this.values = values;
    MeasuredNames names = measured.names();
    names.accelerators().forEach((chip, named) -> addAll(accelerators, named.names(), chip));
    names.models().forEach((model, served) -> addAll(models, served.names(), model));
  }

  /** A bench of a scenario's world and what is known only to measurements. */
  public static Bench of(World world, MeasuredWorld measured) {
    return new Bench(world, measured, Values.points());
  }

  private static void addAll(NameIndex<String> index, Iterable<String> names, String meaning) {
    index.add(meaning, meaning);
    for (String name : names) {
      index.add(name, meaning);
    }
  }

  /** The chip of a publisher's name. */
  Optional<CatalogueChip> chip(String name) {
    return accelerators.find(name).map(id -> chips.computeIfAbsent(id, this::listed));
  }

  private CatalogueChip listed(String id) {
    Chip chip = known(measured.chips(), id);
    Family family = known(measured.families(), chip.family());
    return CatalogueChip.listed(chip, family, world.economics().purchase().soldFor(), values);
  }

  /** A member by an id that binding has looked up. */
  private static <T> T known(Map<String, T> by, String id) {
    return Objects.requireNonNull(by.get(id), id);
  }

  /** The datasheet of a chip. */
  static Datasheet sheet(CatalogueChip chip) {
    return chip.generation().datasheet();
  }

  /** The id of a model by a publisher's name. */
  Optional<String> model(String name) {
    return models.find(name);
  }

  /** What a model asks of hardware. */
  Network network(String model) {
    Model found = known(measured.models(), model);
    return new Network(found, values);
  }

  /** How benchmarks run a model. */
  MeasuredNames.Served served(String model) {
    return known(measured.names().models(), model);
  }

  /** The names and the rest of what publishers leave unsaid. */
  public MeasuredNames names() {
    return measured.names();
  }

  /** What is known only to measurements, and all else that they name. */
  MeasuredWorld measured() {
    return measured;
  }

  /** The world of the scenario. */
  World world() {
    return world;
  }

  /** The value of an assumption. */
  double of(Assumption assumption) {
    return values.of(assumption);
  }
}

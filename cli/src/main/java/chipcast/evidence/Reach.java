package chipcast.evidence;

import chipcast.assumption.Family;
import chipcast.hardware.CatalogueChip;
import chipcast.hardware.Efficiency;
import chipcast.hardware.Maturity;
import chipcast.source.Values;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What software reaches of datasheets: what a prediction rests on beside the datasheet itself.
 *
 * @param families by id
 * @param engines factor of each serving engine on throughput; the reference engine's is 1
 */
public record Reach(Map<String, OfFamily> families, Map<String, Double> engines) {
  /** Keeps the maps as they are. */
  public Reach {
    families = Map.copyOf(families);
    engines = Map.copyOf(engines);
  }

  /**
   * A family's.
   *
   * @param efficiency when its software is mature
   * @param launch fraction of mature throughput at availability
   * @param halfLife years in which the rest halves
   */
  public record OfFamily(Efficiency efficiency, double launch, double halfLife) {
    /** The fraction of mature throughput at an age in years. */
    double maturity(double age) {
      return Maturity.factor(launch, halfLife, age);
    }
  }

  /** What the families of a scenario are assumed to reach. */
  public static Reach of(MeasuredWorld measured, Values values) {
    Map<String, OfFamily> families = new HashMap<>();
    for (Family family : measured.families().values()) {
      families.put(
          family.id(),
          new OfFamily(
              CatalogueChip.efficiency(family, values),
              values.of(family.maturity().launch()),
              values.of(family.maturity().halfLife()) / CatalogueChip.SECONDS_PER_YEAR));
    }
    Map<String, Double> engines = new HashMap<>();
    measured.engines().forEach((id, factor) -> engines.put(id, values.of(factor)));
    return new Reach(families, engines);
  }

  /** A family's. */
  OfFamily of(String family) {
    OfFamily found = families.get(family);
    return Objects.requireNonNull(found, family);
  }

  /** The factor of an engine; 1 where none is known. */
  double engine(String engine) {
    return engines.getOrDefault(engine, 1.0);
  }
}

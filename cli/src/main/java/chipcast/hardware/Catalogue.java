package chipcast.hardware;

import chipcast.assumption.Chip;
import chipcast.assumption.Family;
import chipcast.assumption.Supports;
import chipcast.assumption.World;
import chipcast.source.Values;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All chips that matter to a scenario, listed and generated, family by family. */
public final class Catalogue {
  private Catalogue() {}

  /**
   * The chips in the order of families, and within a family by availability.
   *
   * @param world the assumptions
   * @param firstYear the base year: chips no longer sold and not in service then are left out
   * @param lastYear the last year of the horizon: later chips are not made
   * @param values one draw
   */
  public static List<CatalogueChip> of(World world, int firstYear, int lastYear, Values values) {
    List<CatalogueChip> chips = new ArrayList<>();
    for (Family family : world.families().values()) {
      List<CatalogueChip> line = listed(world, family, values);
      for (CatalogueChip chip : line) {
        if (matters(chip, world, firstYear, lastYear)) {
          chips.add(chip);
        }
      }
      for (CatalogueChip newest : newest(line)) {
        for (CatalogueChip chip : generated(newest, lastYear, values)) {
          if (matters(chip, world, firstYear, lastYear)) {
            chips.add(chip);
          }
        }
      }
    }
    return chips;
  }

  /**
   * The same chips as another draw has them, one by one: a generated chip stays so many generations
   * after its parent, whatever the draw makes of the roadmap's pace.
   *
   * @param chips as the point run has them
   */
  public static List<CatalogueChip> redrawn(List<CatalogueChip> chips, World world, Values values) {
    Map<String, CatalogueChip> parents = new LinkedHashMap<>();
    List<CatalogueChip> redrawn = new ArrayList<>();
    for (CatalogueChip chip : chips) {
      CatalogueChip parent =
          parents.computeIfAbsent(
              chip.listed().id(),
              id ->
                  CatalogueChip.listed(
                      chip.listed(),
                      chip.family(),
                      world.economics().purchase().soldFor(),
                      values));
      redrawn.add(chip.generated() ? generation(chip, parent, values) : parent);
    }
    return redrawn;
  }

  private static CatalogueChip generation(CatalogueChip chip, CatalogueChip parent, Values values) {
    Family.Roadmap given = chip.family().roadmap().orElseThrow();
    double cadence = given.cadence().point() / CatalogueChip.SECONDS_PER_YEAR;
    double years = chip.generation().available() - chip.listed().available().point();
    int cadences = (int) Math.rint(years / cadence);
    Generation generation = roadmap(given, values).after(parent.generation(), cadences);
    return parent.later(chip.id(), generation);
  }

  /** Whether a chip is on sale in some year, or was in service in the base year. */
  private static boolean matters(CatalogueChip chip, World world, int firstYear, int lastYear) {
    double available = chip.generation().available();
    boolean sold = available < lastYear + 1.0 && available + chip.soldFor() > firstYear;
    return sold || world.baseYear().fleet().containsKey(chip.id());
  }

  private static List<CatalogueChip> listed(World world, Family family, Values values) {
    List<CatalogueChip> line = new ArrayList<>();
    for (Map.Entry<String, Chip> entry : world.chips().entrySet()) {
      if (entry.getValue().family().equals(family.id())) {
        line.add(
            CatalogueChip.listed(
                entry.getValue(), family, world.economics().purchase().soldFor(), values));
      }
    }
    line.sort(
        (a, b) -> {
          int byDate = Double.compare(a.generation().available(), b.generation().available());
          return byDate != 0 ? byDate : a.id().compareTo(b.id());
        });
    return line;
  }

  /**
   * The newest chip of each product line of a family: lines differ in what they may be used for.
   */
  private static List<CatalogueChip> newest(List<CatalogueChip> line) {
    Map<String, CatalogueChip> newest = new LinkedHashMap<>();
    for (CatalogueChip chip : line) {
      newest.put(chip.productLine(), chip);
    }
    boolean dedicated = newest.size() > 1;
    List<CatalogueChip> going = new ArrayList<>();
    for (CatalogueChip chip : newest.values()) {
      // A line that served every use gives way to the dedicated lines that replace it.
      if (!dedicated || !isReplaced(chip, newest.values())) {
        going.add(chip);
      }
    }
    return going;
  }

  private static boolean isReplaced(CatalogueChip chip, Collection<CatalogueChip> lines) {
    for (Supports use : chip.listed().supports()) {
      boolean covered = false;
      for (CatalogueChip other : lines) {
        covered |=
            other.generation().available() > chip.generation().available()
                && other.listed().supports().contains(use);
      }
      if (!covered) {
        return false;
      }
    }
    return true;
  }

  private static List<CatalogueChip> generated(CatalogueChip newest, int lastYear, Values values) {
    if (newest.family().roadmap().isEmpty()) {
      return List.of();
    }
    Roadmap roadmap = roadmap(newest.family().roadmap().get(), values);
    List<CatalogueChip> later = new ArrayList<>();
    for (Generation generation : roadmap.until(newest.generation(), lastYear + 1.0)) {
      later.add(newest.later(generation));
    }
    return later;
  }

  private static Roadmap roadmap(Family.Roadmap given, Values values) {
    return new Roadmap(
        values.of(given.cadence()) / CatalogueChip.SECONDS_PER_YEAR,
        values.of(given.flops()),
        values.of(given.bandwidth()),
        values.of(given.memory()),
        values.of(given.link()),
        values.of(given.watts()),
        values.of(given.price()));
  }
}

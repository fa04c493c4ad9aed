package chipcast.projection;

import chipcast.economics.HourlyCost;
import chipcast.measure.Basis;
import chipcast.measure.Lens;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What one chip of each cell counts in a lens, basis and year with what rents and later changes of
 * price add. Many figures ask the same of the same chips: each lens, basis and year is worked out
 * once, when it is first asked for.
 */
final class PaidCounts {
  private final Plan plan;
  private final Block block;
  private final ChipCounts counts;
  private final HourTable hours;
  private final PriceChanges prices;
  private final ProjectionRecord record;
  private final Map<Lens, AtomicReferenceArray<double[]>> ofNew; // Each by year.
  private final Map<Lens, AtomicReferenceArray<double[]>> ofInstalled;

  PaidCounts(
      Plan plan,
      Block block,
      ChipCounts counts,
      HourTable hours,
      PriceChanges prices,
      ProjectionRecord record) {
    this.plan = plan;
    this.block = block;
    this.counts = counts;
    this.hours = hours;
    this.prices = prices;
    this.record = record;
    this.ofNew = byLens(plan.years().size());
    this.ofInstalled = byLens(plan.years().size());
  }

  private static Map<Lens, AtomicReferenceArray<double[]>> byLens(int years) {
    Map<Lens, AtomicReferenceArray<double[]>> byLens = new EnumMap<>(Lens.class);
    for (Lens lens : Lens.values()) {
      byLens.put(lens, new AtomicReferenceArray<>(years));
    }
    return byLens;
  }

  /**
   * Of a year that is recorded, for cells that hold chips in some lane: place of the live cell ×
   * lane, 0 where a lane has none.
   */
  double[] of(Lens lens, Basis basis, int year) {
    AtomicReferenceArray<double[]> found =
        Objects.requireNonNull((basis == Basis.NEW ? ofNew : ofInstalled).get(lens));
    double[] known = found.get(year);
    if (known == null) {
      known = workedOut(lens, basis, year);
      found.set(year, known); // Whoever else works it out meanwhile finds the same.
    }
    return known;
  }

  private double[] workedOut(Lens lens, Basis basis, int year) {
    YearRecord found = record.year(year);
    int[] cells = found.cells();
    int lanes = block.lanes();
    double[] each = new double[cells.length * lanes];
    for (int place = 0; place < cells.length; place++) {
      Cell cell = plan.market().cells().get(cells[place]);
      for (int lane = 0; lane < lanes; lane++) {
        double chips =
            basis == Basis.NEW
                ? found.newChips(cell.index(), lane)
                : found.installedChips(cell.index(), lane);
        if (chips != 0) {
          each[place * lanes + lane] = of(lens, basis, year, cell, chips, lane);
        }
      }
    }
    return each;
  }

  /** One of so many chips of a cell. */
  double of(Lens lens, Basis basis, int year, Cell cell, double chips, int lane) {
    return counts.perChip(lens, cell, cell.segment(), lane)
        + added(lens, basis, year, cell.index(), chips, lane);
  }

  /** What rents and changes of price add to one chip of a cell in a lens. */
  double added(Lens lens, Basis basis, int year, int cell, double chips, int lane) {
    return switch (lens) {
      case SPEND ->
          record.rents(year).onPrice(basis, cell, chips, lane) + moved(basis, year, cell, lane);
      case SPEND_OWNER ->
          record.rents(year).onPrice(basis, cell, chips, lane)
              + moved(basis, year, cell, lane) * (1 + overhead(cell, lane));
      case TCO ->
          record.rents(year).aYear(basis, cell, chips, lane)
              + moved(basis, year, cell, lane)
                  * hours.perPrice(plan.market().buyerOf(cell), plan.market().chipOf(cell), lane)
                  * HourlyCost.HOURS_PER_YEAR;
      case CHIPS, COMPUTE, POWER, WORK -> 0;
    };
  }

  /** USD by which the price paid differs from that at release; of a fleet the mean. */
  double moved(Basis basis, int year, int cell, int lane) {
    if (!prices.any()) {
      return 0;
    }
    return basis == Basis.NEW
        ? prices.of(year, plan.market().chipOf(cell), lane)
        : record.installedPrice(year, cell, lane);
  }

  private double overhead(int cell, int lane) {
    return block.of(plan.chips().get(plan.market().chipOf(cell)).family().overhead(), lane);
  }
}

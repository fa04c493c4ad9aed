package chipcast.evidence;

import chipcast.evidence.HistoryPeriod.Part;
import chipcast.measure.Lens;
import chipcast.source.Values;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What rows of history say of suppliers, the class of specialised chips, and single chips. Where a
 * year lacks its last quarter alone, {@link #nowcast} takes that as the one before.
 */
final class ObservedMarket {
  private static final int QUARTERS = 4;

  private final MarketSeries series;
  private final Map<Lens, Map<String, Map<HistoryPeriod, Double>>> bySupplier =
      new EnumMap<>(Lens.class);
  private final Map<Lens, Map<HistoryPeriod, Double>> classShares = new EnumMap<>(Lens.class);
  private final Map<String, Map<HistoryPeriod, Double>> units = new TreeMap<>();

  /**
   * Sorts rows. Of two that say the same thing of the same period, the one known later counts.
   *
   * @param rows those that may be looked at
   */
  ObservedMarket(List<HistoryRow> rows, MarketSeries series) {
    this.series = series;
    List<HistoryRow> plain = new ArrayList<>();
    for (HistoryRow row : rows) {
      if (isPlain(row)) {
        plain.add(row);
      }
    }
    plain.sort((one, other) -> Double.compare(one.known().end(), other.known().end()));
    for (HistoryRow row : plain) {
      supplier(row);
      specialized(row);
      chips(row);
    }
  }

  private boolean isPlain(HistoryRow row) {
    for (String text : series.leaveOut()) {
      if (row.segment().contains(text) || row.metric().contains(text)) {
        return false;
      }
    }
    return true;
  }

  private void supplier(HistoryRow row) {
    for (MarketSeries.Supplier supplier : series.suppliers().values()) {
      supplier
          .rows()
          .forEach(
              (lens, rule) -> {
                if (rule.matches(row)) {
                  bySupplier
                      .computeIfAbsent(lens, any -> new TreeMap<>())
                      .computeIfAbsent(supplier.id(), any -> new TreeMap<>())
                      .put(rule.period(row), row.value());
                }
              });
    }
  }

  private void specialized(HistoryRow row) {
    series
        .classes()
        .forEach(
            (lens, rule) -> {
              if (rule.matches(row)) {
                double percent = 100;
                classShares
                    .computeIfAbsent(lens, any -> new TreeMap<>())
                    .put(row.period(), row.value() / percent);
              }
            });
  }

  private void chips(HistoryRow row) {
    series
        .segments()
        .forEach(
            (id, segment) -> {
              if (segment.matches(row)) {
                units.computeIfAbsent(id, any -> new TreeMap<>()).put(row.period(), row.value());
              }
            });
  }

  /** Suppliers that have any figure in a lens, in the order of their ids. */
  List<MarketSeries.Supplier> suppliers(Lens lens) {
    List<MarketSeries.Supplier> all = new ArrayList<>();
    for (MarketSeries.Supplier supplier : series.suppliers().values()) {
      if (!figures(lens, supplier.id()).isEmpty()) {
        all.add(supplier);
      }
    }
    return all;
  }

  private Map<HistoryPeriod, Double> figures(Lens lens, String supplier) {
    return bySupplier.getOrDefault(lens, Map.of()).getOrDefault(supplier, Map.of());
  }

  /** What a supplier shipped in a period, as stated or put together from its parts. */
  OptionalDouble amount(Lens lens, String supplier, HistoryPeriod period) {
    return amount(figures(lens, supplier), period);
  }

  /** The same, of a year whose last quarter may be missing. */
  OptionalDouble nowcast(Lens lens, String supplier, int year) {
    OptionalDouble known = amount(lens, supplier, HistoryPeriod.of(year));
    return known.isPresent() ? known : carriedOn(figures(lens, supplier), year);
  }

  /** The share of specialised chips as a row states it outright. */
  OptionalDouble statedClassShare(Lens lens, HistoryPeriod period) {
    Double share = classShares.getOrDefault(lens, Map.of()).get(period);
    return share == null ? OptionalDouble.empty() : OptionalDouble.of(share);
  }

  /** The last year that is known, but for its last quarter at most; zero where there is none. */
  int lastYear() {
    int last = 0;
    for (MarketSeries.Supplier supplier : suppliers(Lens.COMPUTE)) {
      for (HistoryPeriod period : figures(Lens.COMPUTE, supplier.id()).keySet()) {
        if (nowcast(Lens.COMPUTE, supplier.id(), period.year()).isPresent()) {
          last = Math.max(last, period.year());
        }
      }
    }
    return last;
  }

  /** Whether a year's last quarter is taken as the one before. */
  boolean carriesOn(int year) {
    for (MarketSeries.Supplier supplier : suppliers(Lens.COMPUTE)) {
      if (amount(Lens.COMPUTE, supplier.id(), HistoryPeriod.of(year)).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** The quarters with a figure of any supplier in a lens, in order, up to a year's end. */
  List<HistoryPeriod> quarters(Lens lens, int lastYear) {
    Map<HistoryPeriod, Boolean> quarters = new TreeMap<>();
    for (Map<HistoryPeriod, Double> amounts : bySupplier.getOrDefault(lens, Map.of()).values()) {
      for (HistoryPeriod period : amounts.keySet()) {
        boolean quarter = period.part().compareTo(Part.Q1) >= 0;
        if (quarter && period.year() <= lastYear) {
          quarters.put(period, true);
        }
      }
    }
    return List.copyOf(quarters.keySet());
  }

  /** Chips shipped by chip and year, up to a year whose last quarter may be missing. */
  Map<String, Map<Integer, Double>> unitsByChip(int lastYear) {
    Map<String, Map<Integer, Double>> all = new TreeMap<>();
    for (Map.Entry<String, MarketSeries.Segment> entry : series.segments().entrySet()) {
      MarketSeries.Segment segment = entry.getValue();
      Map<HistoryPeriod, Double> amounts = units.getOrDefault(entry.getKey(), Map.of());
      byYear(amounts, lastYear, missesLast(segment, lastYear))
          .forEach((year, count) -> add(segment, year, count, all));
    }
    return all;
  }

  private static void add(
      MarketSeries.Segment segment, int year, double count, Map<String, Map<Integer, Double>> to) {
    segment
        .chips()
        .forEach(
            (chip, part) -> {
              double chips = count * part.at(year, Values.points());
              if (chips > 0) {
                to.computeIfAbsent(chip, any -> new TreeMap<>()).merge(year, chips, Double::sum);
              }
            });
  }

  /** Whether no chip of a segment's vendor has a figure for a year's last quarter. */
  private boolean missesLast(MarketSeries.Segment segment, int year) {
    for (Map.Entry<String, MarketSeries.Segment> other : series.segments().entrySet()) {
      Map<HistoryPeriod, Double> amounts = units.getOrDefault(other.getKey(), Map.of());
      boolean known =
          amounts.containsKey(HistoryPeriod.quarter(year, QUARTERS))
              || amounts.containsKey(HistoryPeriod.of(year));
      if (known && other.getValue().vendor().equals(segment.vendor())) {
        return false;
      }
    }
    return true;
  }

  private static Map<Integer, Double> byYear(
      Map<HistoryPeriod, Double> amounts, int lastYear, boolean missesLast) {
    Map<Integer, Double> byYear = new TreeMap<>();
    amounts.forEach(
        (period, amount) -> {
          if (period.year() <= lastYear && amounts.get(HistoryPeriod.of(period.year())) == null) {
            byYear.merge(period.year(), amount, Double::sum);
          } else if (period.part() == Part.YEAR && period.year() <= lastYear) {
            byYear.put(period.year(), amount);
          }
        });
    Double third = amounts.get(HistoryPeriod.quarter(lastYear, QUARTERS - 1));
    if (missesLast && third != null) {
      byYear.merge(lastYear, third, Double::sum);
    }
    return byYear;
  }

  private static OptionalDouble carriedOn(Map<HistoryPeriod, Double> amounts, int year) {
    OptionalDouble three = quarters(amounts, year, 1, QUARTERS - 1);
    Double third = amounts.get(HistoryPeriod.quarter(year, QUARTERS - 1));
    return three.isEmpty() || third == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(three.getAsDouble() + third);
  }

  private static OptionalDouble amount(Map<HistoryPeriod, Double> amounts, HistoryPeriod period) {
    Double stated = amounts.get(period);
    if (stated != null) {
      return OptionalDouble.of(stated);
    }
    int year = period.year();
    return switch (period.part()) {
      case YEAR -> either(halves(amounts, year), quarters(amounts, year, 1, QUARTERS));
      case H1 -> quarters(amounts, year, 1, 2);
      case H2 -> either(quarters(amounts, year, 3, QUARTERS), rest(amounts, year));
      default -> OptionalDouble.empty();
    };
  }

  private static OptionalDouble either(OptionalDouble one, OptionalDouble other) {
    return one.isPresent() ? one : other;
  }

  private static OptionalDouble halves(Map<HistoryPeriod, Double> amounts, int year) {
    Double first = amounts.get(new HistoryPeriod(year, Part.H1));
    Double second = amounts.get(new HistoryPeriod(year, Part.H2));
    return first == null || second == null
        ? OptionalDouble.empty()
        : OptionalDouble.of(first + second);
  }

  /** The second half as what the year has beyond the first. */
  private static OptionalDouble rest(Map<HistoryPeriod, Double> amounts, int year) {
    Double whole = amounts.get(HistoryPeriod.of(year));
    OptionalDouble first = amount(amounts, new HistoryPeriod(year, Part.H1));
    return whole == null || first.isEmpty() || first.getAsDouble() > whole
        ? OptionalDouble.empty()
        : OptionalDouble.of(whole - first.getAsDouble());
  }

  private static OptionalDouble quarters(
      Map<HistoryPeriod, Double> amounts, int year, int from, int to) {
    double sum = 0;
    for (int quarter = from; quarter <= to; quarter++) {
      Double amount = amounts.get(HistoryPeriod.quarter(year, quarter));
      if (amount == null) {
        return OptionalDouble.empty();
      }
      sum += amount;
    }
    return OptionalDouble.of(sum);
  }
}

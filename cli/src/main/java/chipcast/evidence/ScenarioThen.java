package chipcast.evidence;

import chipcast.arithmetic.Decimal;
import chipcast.assumption.BaseYear;
import chipcast.assumption.Chip;
import chipcast.assumption.Contract;
import chipcast.assumption.Family;
import chipcast.assumption.ShareWeight;
import chipcast.assumption.Workload;
import chipcast.assumption.World;
import chipcast.hardware.Catalogue;
import chipcast.hardware.CatalogueChip;
import chipcast.quantity.CalendarDate;
import chipcast.source.Assumption;
import chipcast.source.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A scenario as far as it could have been written at a date: its base year is the last year then
 * known, with the fleet and the shares that history shows, growth begins as the fleet had just
 * grown, and chips not yet announced, contracts not yet made and limits not yet in sight are gone.
 * What it leaves as it is was not known then, and is told apart by its dates.
 */
public final class ScenarioThen {
  private static final String INDENT = "  ";

  private final World world;
  private final MarketSeries series;
  private final CalendarDate date;
  private final int baseYear;
  private final Map<String, Map<Integer, Double>> units;
  private final Map<String, CatalogueChip> catalogue = new LinkedHashMap<>();

  private ScenarioThen(
      World world, MarketSeries series, ObservedMarket known, CalendarDate date, int baseYear) {
    this.world = world;
    this.series = series;
    this.date = date;
    this.baseYear = baseYear;
    this.units = known.unitsByChip(baseYear);
    int shipped = (int) Math.floor(world.baseYear().year().point());
    int first = Math.min(baseYear, shipped);
    for (CatalogueChip chip :
        Catalogue.of(world, first, Math.max(baseYear, shipped), Values.points())) {
      catalogue.put(chip.id(), chip);
    }
  }

  /**
   * The scenario as text.
   *
   * @param world what it extends, as assumed today
   * @param base the id or path of that
   * @param series how rows are read
   * @param known rows known at the date
   * @param date the date
   * @param to last year of its horizon
   */
  static String of(
      World world,
      String base,
      MarketSeries series,
      ObservedMarket known,
      CalendarDate date,
      int to) {
    return new ScenarioThen(world, series, known, date, known.lastYear()).text(base, to);
  }

  private String text(String base, int to) {
    List<String> lines = new ArrayList<>();
    lines.add("# Made by chipcast backtest from the market history known at " + date.text() + ".");
    lines.add("scenario: as-of-" + date.text().toLowerCase(Locale.ROOT));
    lines.add("title: What could be assumed in " + date.text());
    lines.add("extends: " + base);
    lines.add("horizon: {from: " + baseYear + ", to: " + to + "}");
    lines.add("set:");
    if (baseYear != (int) Math.floor(world.baseYear().year().point())) {
      lines.add(INDENT + "base_year.year: " + baseYear);
    }
    lines.add(INDENT + "base_year.observed.shares: " + shares());
    lines.add(INDENT + "base_year.fleet:");
    lines.addAll(fleet());
    lines.addAll(growth());
    lines.addAll(stated());
    lines.addAll(uncounted());
    List<String> removed = removed();
    if (!removed.isEmpty()) {
      lines.add("remove:");
      removed.forEach(path -> lines.add(INDENT + "- " + path));
    }
    return String.join("\n", lines) + "\n";
  }

  /** Shares of the counted families in the H100-equivalents of the base year's new chips. */
  private String shares() {
    Map<String, Double> byFamily = computeOfBaseYear();
    double whole = 0;
    for (double amount : byFamily.values()) {
      whole += amount;
    }
    List<String> shares = new ArrayList<>();
    for (Map.Entry<String, Double> entry : byFamily.entrySet()) {
      shares.add(entry.getKey() + ": " + number(entry.getValue() / whole));
    }
    return "{" + String.join(", ", shares) + source(", ") + "}";
  }

  private Map<String, Double> computeOfBaseYear() {
    Map<String, Double> byFamily = new TreeMap<>();
    units.forEach(
        (chip, byYear) -> {
          CatalogueChip of = catalogue.get(chip);
          if (of != null && byYear.containsKey(baseYear) && isCalibrated(of.family())) {
            byFamily.merge(of.family().id(), byYear.get(baseYear) * equivalents(of), Double::sum);
          }
        });
    return byFamily;
  }

  private static boolean isCalibrated(Family family) {
    return family.weight() instanceof ShareWeight.Calibrated;
  }

  private double equivalents(CatalogueChip chip) {
    return chip.h100Equivalents(
        world.economics().equivalent().eightBit().point(),
        world.economics().equivalent().sixteenBit().point());
  }

  /** Counted chips by history; the others as the baseline has them, up to the base year. */
  private List<String> fleet() {
    Map<String, Map<Integer, Double>> fleet = new TreeMap<>(units);
    world
        .baseYear()
        .fleet()
        .forEach(
            (chip, vintages) -> {
              if (!counted(chip)) {
                Map<Integer, Double> before = upToBaseYear(vintages);
                if (!before.isEmpty() && isAnnounced(chip)) {
                  fleet.put(chip, before);
                }
              }
            });
    List<String> lines = new ArrayList<>();
    fleet.forEach(
        (chip, byYear) -> {
          if (world.chips().containsKey(chip)) {
            String from = units.containsKey(chip) ? source("") + ", " : uncountedSource();
            lines.add(INDENT + INDENT + chip + ": {" + from + "chips: " + vintages(byYear) + "}");
          }
        });
    return lines;
  }

  private boolean counted(String chip) {
    return series.segments().values().stream().anyMatch(s -> s.chips().containsKey(chip));
  }

  private Map<Integer, Double> upToBaseYear(BaseYear.Vintages vintages) {
    Map<Integer, Double> before = new TreeMap<>();
    vintages
        .chips()
        .forEach(
            (year, chips) -> {
              if (Integer.parseInt(year) <= baseYear) {
                before.put(Integer.parseInt(year), chips.point());
              }
            });
    return before;
  }

  private static String vintages(Map<Integer, Double> byYear) {
    List<String> vintages = new ArrayList<>();
    byYear.forEach((year, chips) -> vintages.add(year + ": " + number(chips) + " chips"));
    return "{" + String.join(", ", vintages) + "}";
  }

  /** Growth that begins as the counted fleet grew in the base year, alike for all workloads. */
  private List<String> growth() {
    double now = 0;
    double before = 0;
    for (Map.Entry<String, Map<Integer, Double>> chip : units.entrySet()) {
      CatalogueChip of = catalogue.get(chip.getKey());
      for (Map.Entry<Integer, Double> vintage : chip.getValue().entrySet()) {
        double amount = of == null ? 0 : vintage.getValue() * equivalents(of);
        now += amount;
        before += vintage.getKey() < baseYear ? amount : 0;
      }
    }
    List<String> lines = new ArrayList<>();
    if (before > 0) {
      String curve =
          "{fading: {"
              + source("")
              + ", initial: "
              + number(now / before)
              + " x/year, long_run: "
              + judged(series.growth().longRun())
              + ", half_life: "
              + judged(series.growth().halfLife())
              + "}}";
      for (String workload : world.workloads().keySet()) {
        lines.add(INDENT + "workloads." + workload + ".growth: " + curve);
      }
    }
    return lines;
  }

  /** Levels that are stated as tasks keep the part of the fleet that they had. */
  private List<String> stated() {
    double today = 0;
    double then = 0;
    for (Map.Entry<String, BaseYear.Vintages> chip : world.baseYear().fleet().entrySet()) {
      CatalogueChip of = counted(chip.getKey()) ? catalogue.get(chip.getKey()) : null;
      for (Assumption vintage : chip.getValue().chips().values()) {
        today += of == null ? 0 : vintage.point() * equivalents(of);
      }
    }
    for (Map.Entry<String, Map<Integer, Double>> chip : units.entrySet()) {
      CatalogueChip of = catalogue.get(chip.getKey());
      for (double vintage : chip.getValue().values()) {
        then += of == null ? 0 : vintage * equivalents(of);
      }
    }
    List<String> lines = new ArrayList<>();
    for (Workload workload : world.workloads().values()) {
      Optional<Assumption> tasks = workload.base().tasks();
      if (tasks.isPresent()) {
        String path = INDENT + "workloads." + workload.id() + ".base.tasks: ";
        String value = number(tasks.get().point() * then / today);
        String unit = tasks.get().unit().canonicalText();
        lines.add(path + "{value: " + value + " " + unit + ", " + hindsight() + "}");
      }
    }
    return lines;
  }

  /** Families that the model calibrates and no row counts have a stated weight. */
  private List<String> uncounted() {
    Map<String, Double> counted = computeOfBaseYear();
    List<String> lines = new ArrayList<>();
    for (Family family : world.families().values()) {
      Assumption weight = series.weights().families().get(family.id());
      if (isCalibrated(family) && !counted.containsKey(family.id()) && weight != null) {
        String standsFor = family.weight().standsFor().name().toLowerCase(Locale.ROOT);
        lines.add(
            INDENT
                + "families."
                + family.id()
                + ".weight: {stated: {level: {value: "
                + number(weight.point())
                + ", "
                + hindsight()
                + "}, stands_for: "
                + standsFor
                + "}}");
      }
    }
    return lines;
  }

  private List<String> removed() {
    List<String> paths = new ArrayList<>();
    for (Contract contract : world.contracts().values()) {
      if (!isKnown(contract)) {
        paths.add("contracts." + contract.id());
      }
    }
    for (Chip chip : world.chips().values()) {
      if (!isAnnounced(chip.id())) {
        paths.add("chips." + chip.id());
      }
    }
    for (String resource : world.supply().keySet()) {
      paths.add("supply." + resource);
    }
    return paths;
  }

  private boolean isKnown(Contract contract) {
    Map<String, Assumption> amounts =
        contract.units().orElseGet(() -> contract.power().orElse(Map.of()));
    for (Assumption amount : amounts.values()) {
      Optional<CalendarDate> known = amount.provenance().asOf();
      if (known.isEmpty() || known.get().end() > date.end()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a chip was announced at the date, or is in history as known then. */
  private boolean isAnnounced(String chip) {
    if (units.containsKey(chip)) {
      return true;
    }
    Assumption announced = series.announced().chips().get(chip);
    Chip of = world.chips().get(chip);
    double when =
        announced != null
            ? announced.point()
            : of == null ? Double.POSITIVE_INFINITY : of.available().point();
    return when <= date.end();
  }

  private String source(String before) {
    return before
        + "source: \"market history as known at "
        + date.text()
        + "\", as_of: "
        + date.text()
        + ", grade: C";
  }

  private static String hindsight() {
    return "source: \"with hindsight: scaled or judged from what is assumed today\", grade: D";
  }

  private static String uncountedSource() {
    return hindsight() + ", ";
  }

  private static String judged(Assumption assumption) {
    String value = number(assumption.point()) + " " + assumption.unit().canonicalText();
    return "{value: " + value + ", " + hindsight() + "}";
  }

  private static String number(double value) {
    return Decimal.tenDigits(value);
  }
}

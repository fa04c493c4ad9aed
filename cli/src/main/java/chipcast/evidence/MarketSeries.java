package chipcast.evidence;

import chipcast.measure.Lens;
import chipcast.source.Assumption;
import chipcast.source.Field;
import chipcast.source.Series;
import chipcast.source.Shape;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How rows of history speak of suppliers, classes and chips.
 *
 * @param leaveOut texts that mark a row as no plain figure: a bound, a part of a period, a guide
 * @param suppliers whose shares are held against a forecast, by id
 * @param classes rows that give the share of specialised chips outright, by lens
 * @param segments rows that count chips of one kind, by id
 * @param announced when chips were announced that were to be had only later
 * @param weights share weights of families that history does not count
 * @param growth of demand after the first year
 */
public record MarketSeries(
    List<String> leaveOut,
    Map<String, Supplier> suppliers,
    Map<Lens, RowRule> classes,
    Map<String, Segment> segments,
    Announced announced,
    Weights weights,
    Fading growth) {
  private static final Field<List<String>> LEAVE_OUT =
      Field.texts("leave_out", "texts that mark a row as no plain figure");
  private static final Field<Map<String, Supplier>> SUPPLIERS =
      Field.map("suppliers", Supplier.SHAPE, "whose shares are held against a forecast");
  private static final Field<ByLens> CLASSES =
      Field.record("classes", ByLens.SHAPE, "rows that give the share of specialised chips");
  private static final Field<Map<String, Segment>> SEGMENTS =
      Field.map("segments", Segment.SHAPE, "rows that count chips of one kind");
  private static final Field<Announced> ANNOUNCED =
      Field.record("announced", Announced.SHAPE, "chips announced before they were to be had");
  private static final Field<Weights> WEIGHTS =
      Field.record("weights", Weights.SHAPE, "of families that history does not count");
  private static final Field<Fading> GROWTH =
      Field.record("growth", Fading.SHAPE, "of demand after the first year");

  private static final Shape<MarketSeries> SHAPE =
      Shape.of(
          "market_series",
          "how rows of history speak of suppliers, classes and chips",
          List.of(LEAVE_OUT, SUPPLIERS, CLASSES, SEGMENTS, ANNOUNCED, WEIGHTS, GROWTH),
          b ->
              new MarketSeries(
                  b.get(LEAVE_OUT),
                  b.get(SUPPLIERS),
                  b.get(CLASSES).rules(),
                  b.get(SEGMENTS),
                  b.get(ANNOUNCED),
                  b.get(WEIGHTS),
                  b.get(GROWTH)));

  private static final Field<MarketSeries> ALL =
      Field.record("market_series", SHAPE, "how rows of history are read");

  /** The description of the file. */
  static final Shape<MarketSeries> FILE =
      Shape.of("market series", "how rows of history are read", List.of(ALL), b -> b.get(ALL));

  /**
   * Which rows are meant.
   *
   * @param vendor the row's, perhaps with something in parentheses after it
   * @param segment how the row's begins
   * @param metric how the row's begins
   * @param quarterAhead whether its fiscal quarters are numbered one ahead of the others'
   */
  public record RowRule(String vendor, String segment, String metric, boolean quarterAhead) {
    private static final Field<String> VENDOR = Field.text("vendor", "the row's vendor");
    private static final Field<String> SEGMENT = Field.text("segment", "how its segment begins");
    private static final Field<String> METRIC = Field.text("metric", "how its metric begins");
    private static final Field<Optional<Boolean>> QUARTER_AHEAD =
        Field.flag("quarter_ahead", "its fiscal quarters are numbered one ahead").optional();
    static final Shape<RowRule> SHAPE =
        Shape.of(
            "rows",
            "which rows are meant",
            List.of(VENDOR, SEGMENT, METRIC, QUARTER_AHEAD),
            b ->
                new RowRule(
                    b.get(VENDOR),
                    b.get(SEGMENT),
                    b.get(METRIC),
                    b.get(QUARTER_AHEAD).orElse(false)));

    /** When a row holds. */
    HistoryPeriod period(HistoryRow row) {
      return quarterAhead ? row.period().quarterBefore() : row.period();
    }

    boolean matches(HistoryRow row) {
      boolean of = row.vendor().equals(vendor) || row.vendor().startsWith(vendor + " (");
      return of && row.segment().startsWith(segment) && row.metric().startsWith(metric);
    }
  }

  /**
   * Rules by lens.
   *
   * @param rules in the order of the lenses
   */
  record ByLens(Map<Lens, RowRule> rules) {
    private static final Field<Optional<RowRule>> CHIPS =
        Field.record("chips", RowRule.SHAPE, "rows that count chips").optional();
    private static final Field<Optional<RowRule>> COMPUTE =
        Field.record("compute", RowRule.SHAPE, "rows that count H100-equivalents").optional();
    private static final Field<Optional<RowRule>> SPEND =
        Field.record("spend", RowRule.SHAPE, "rows that count dollars").optional();
    static final Shape<ByLens> SHAPE =
        Shape.of(
            "rows",
            "rows by lens",
            List.of(CHIPS, COMPUTE, SPEND),
            b -> {
              Map<Lens, RowRule> rules = new EnumMap<>(Lens.class);
              b.get(CHIPS).ifPresent(rule -> rules.put(Lens.CHIPS, rule));
              b.get(COMPUTE).ifPresent(rule -> rules.put(Lens.COMPUTE, rule));
              b.get(SPEND).ifPresent(rule -> rules.put(Lens.SPEND, rule));
              return new ByLens(Collections.unmodifiableMap(rules));
            });
  }

  /**
   * A supplier.
   *
   * @param id its key
   * @param name what people call it
   * @param chipClass gpu or specialized
   * @param families whose chips it supplies
   * @param rows its rows by lens
   */
  public record Supplier(
      String id, String name, String chipClass, List<String> families, Map<Lens, RowRule> rows) {
    private static final Field<String> NAME = Field.text("name", "what people call it");
    private static final Field<String> CLASS = Field.text("class", "gpu or specialized");
    private static final Field<List<String>> FAMILIES =
        Field.texts("families", "whose chips it supplies");
    private static final Field<ByLens> ROWS =
        Field.record("rows", ByLens.SHAPE, "its rows by lens");
    static final Shape<Supplier> SHAPE =
        Shape.of(
            "supplier",
            "a supplier of chips",
            List.of(NAME, CLASS, FAMILIES, ROWS),
            b ->
                new Supplier(
                    b.id(), b.get(NAME), b.get(CLASS), b.get(FAMILIES), b.get(ROWS).rules()));

    /** Whether its chips are specialised ones. */
    boolean specialized() {
      return chipClass.equals("specialized");
    }
  }

  /**
   * Rows that count chips of one kind.
   *
   * @param vendor the row's
   * @param segment the row's
   * @param chips which of ours they are, in parts by year
   */
  public record Segment(String vendor, String segment, Map<String, Series> chips) {
    private static final String UNITS = "units shipped";
    private static final Field<String> VENDOR = Field.text("vendor", "the row's vendor");
    private static final Field<String> SEGMENT = Field.text("segment", "the row's segment");
    private static final Field<Map<String, Series>> CHIPS =
        Field.manySeries("chips", "1", "which of ours they are, in parts").between(0, 1);
    static final Shape<Segment> SHAPE =
        Shape.of(
            "segment",
            "rows that count chips of one kind",
            List.of(VENDOR, SEGMENT, CHIPS),
            b -> new Segment(b.get(VENDOR), b.get(SEGMENT), b.get(CHIPS)));

    boolean matches(HistoryRow row) {
      return row.vendor().equals(vendor)
          && row.segment().equals(segment)
          && row.metric().startsWith(UNITS);
    }
  }

  /**
   * When chips were announced.
   *
   * @param chips date by chip
   */
  public record Announced(Map<String, Assumption> chips) {
    private static final Field<Map<String, Assumption>> CHIPS =
        Field.dates("chips", "when each was announced");
    static final Shape<Announced> SHAPE =
        Shape.of(
            "announced",
            "when chips were announced",
            List.of(CHIPS),
            b -> new Announced(b.get(CHIPS)));
  }

  /**
   * Share weights where no row counts a family.
   *
   * @param families weight by family, of the largest family's 1
   */
  public record Weights(Map<String, Assumption> families) {
    private static final Field<Map<String, Assumption>> FAMILIES =
        Field.quantities("families", "1", "weight by family").positive();
    static final Shape<Weights> SHAPE =
        Shape.of(
            "weights",
            "share weights where no row counts a family",
            List.of(FAMILIES),
            b -> new Weights(b.get(FAMILIES)));
  }

  /**
   * How growth fades.
   *
   * @param longRun multiplier a year in the end
   * @param halfLife years in which the distance to it halves
   */
  public record Fading(Assumption longRun, Assumption halfLife) {
    private static final Field<Assumption> LONG_RUN =
        Field.quantity("long_run", "x/year", "multiplier in the end").positive();
    private static final Field<Assumption> HALF_LIFE =
        Field.quantity("half_life", "year", "in which the distance to it halves").positive();
    static final Shape<Fading> SHAPE =
        Shape.of(
            "growth",
            "how growth fades",
            List.of(LONG_RUN, HALF_LIFE),
            b -> new Fading(b.get(LONG_RUN), b.get(HALF_LIFE)));
  }
}

package chipcast.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chipcast.evidence.HistoryPeriod.Part;
import chipcast.measure.Lens;
import chipcast.projection.Worlds;
import chipcast.quantity.CalendarDate;
import chipcast.source.InvalidInput;
import chipcast.source.SourceText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarketHistoryTest {
  private static final MarketHistory SHIPPED = MarketHistory.of(Worlds.home(), Optional.empty());
  private static final MarketSeries SERIES =
      EvidenceFile.marketSeries(Worlds.home(), Worlds.read(Worlds.baseline()).money().money())
          .content();
  private static final ObservedMarket ALL = new ObservedMarket(SHIPPED.rows(), SERIES);

  private static MarketHistory read(String... lines) {
    return MarketHistory.read(SourceText.of("history.csv", String.join("\n", lines) + "\n"));
  }

  @Test
  void aFigureWithoutADateCountsAsKnownNinetyDaysAfterItsPeriod() {
    MarketHistory history =
        read("year,quarter,vendor,segment,metric,value", "2024,Q3,A,b,c,1", "2024,Q4,A,b,c,1");
    assertThat(history.rows()).allMatch(HistoryRow::reconstructed);
    assertThat(history.rows().get(0).known().end()).isCloseTo(2024.75 + 90.0 / 365, within(1e-12));
    assertThat(history.knownAt(CalendarDate.parse("2024-12"))).hasSize(1);
    assertThat(history.knownAt(CalendarDate.parse("2024-11"))).isEmpty();
    assertThat(history.knownAt(CalendarDate.parse("2025-03"))).hasSize(2);
  }

  @Test
  void aFigureKnowsWhenItWasPublished() {
    MarketHistory history =
        read(
            "known,as_of,year,quarter,vendor,segment,metric,value,unit,source,grade",
            "published,2024-11,2024,Q3,A,b,c,1.5e3,chips,\"one, two\",B");
    HistoryRow row = history.rows().get(0);
    assertThat(row.reconstructed()).isFalse();
    assertThat(row.value()).isEqualTo(1500);
    assertThat(history.knownAt(CalendarDate.parse("2024-11"))).containsExactly(row);
    assertThat(history.knownAt(CalendarDate.parse("2024-10"))).isEmpty();
  }

  @Test
  void everythingWrongIsToldAtOnceWithItsLine() {
    assertThatThrownBy(
            () ->
                read(
                    "year,quarter,vendor,segment,metric,value,as_of",
                    "20x4,Q1,A,b,c,1,",
                    "2024,Q1,A,b,c,-1,",
                    "2024,Q1,A,b,c,NaN,",
                    "2024,Q1,A,b,c",
                    "2024,Q1,A,b,c,1,soon",
                    "2024,Q1,A,b,c,1,2024-05"))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.problems())
                    .extracting(problem -> problem.position().line())
                    .containsExactly(2, 3, 4, 5, 6));
    assertThatThrownBy(() -> read("year,vendor", "2024,A"))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.problems())
                    .extracting(problem -> problem.message())
                    .contains("there is no column quarter", "there is no column value"));
    assertThatThrownBy(() -> MarketHistory.read(SourceText.of("empty.csv", "")))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void ofTwoFiguresOfOnePeriodTheOneKnownLaterCounts() {
    String first = "2025,FY,NVIDIA,all chips,H100e shipped (median),1000,2026-02";
    String revised = "2025,FY,NVIDIA,all chips,H100e shipped (median),1300,2026-08";
    String header = "year,quarter,vendor,segment,metric,value,as_of";
    for (MarketHistory history :
        new MarketHistory[] {read(header, first, revised), read(header, revised, first)}) {
      ObservedMarket market = new ObservedMarket(history.rows(), SERIES);
      assertThat(market.amount(Lens.COMPUTE, "nvidia", HistoryPeriod.of(2025))).hasValue(1300);
      ObservedMarket earlier =
          new ObservedMarket(history.knownAt(CalendarDate.parse("2026-03")), SERIES);
      assertThat(earlier.amount(Lens.COMPUTE, "nvidia", HistoryPeriod.of(2025))).hasValue(1000);
    }
  }

  @Test
  void shippedQuartersAddUpToThePublishedYears() {
    // Epoch AI's medians of the year, in millions of H100-equivalents, to three decimals.
    assertThat(compute("nvidia", HistoryPeriod.of(2024))).isCloseTo(3.329e6, within(500.0));
    assertThat(compute("amd", HistoryPeriod.of(2024))).isCloseTo(0.548e6, within(500.0));
    assertThat(compute("google", HistoryPeriod.of(2024))).isCloseTo(0.733e6, within(500.0));
    assertThat(compute("amazon", HistoryPeriod.of(2024))).isCloseTo(0.300e6, within(500.0));
    assertThat(compute("nvidia", HistoryPeriod.of(2025))).isCloseTo(8.920e6, within(500.0));
  }

  @Test
  void sharesOfTheClassFollowFromItsSuppliers() {
    for (int year = 2024; year <= 2025; year++) {
      HistoryPeriod period = HistoryPeriod.of(year);
      double custom = compute("google", period) + compute("amazon", period);
      double all = custom + compute("nvidia", period) + compute("amd", period);
      double stated = ALL.statedClassShare(Lens.COMPUTE, period).orElseThrow();
      assertThat(custom / all).isCloseTo(stated, within(0.0006));
    }
  }

  @Test
  void fiscalQuartersThatRunAheadAreMovedToTheirTime() {
    // Broadcom's second and third fiscal quarters of 2026, February to July: 6.5 and 12.2.
    assertThat(ALL.amount(Lens.SPEND, "broadcom", new HistoryPeriod(2026, Part.H1)))
        .hasValueCloseTo(18.7, within(1e-9));
    // NVIDIA's first and second of fiscal 2027: 60.4 and 72.1.
    assertThat(ALL.amount(Lens.SPEND, "nvidia", new HistoryPeriod(2026, Part.H1)))
        .hasValueCloseTo(132.5, within(1e-9));
  }

  @Test
  void aMissingLastQuarterIsTakenAsTheOneBefore() {
    ObservedMarket then =
        new ObservedMarket(SHIPPED.knownAt(CalendarDate.parse("2024-12")), SERIES);
    assertThat(then.lastYear()).isEqualTo(2024);
    assertThat(then.carriesOn(2024)).isTrue();
    assertThat(then.nowcast(Lens.COMPUTE, "nvidia", 2024))
        .hasValue(573000.0 + 684237 + 835103 + 835103);
    assertThat(then.amount(Lens.COMPUTE, "nvidia", HistoryPeriod.of(2024))).isEmpty();
    // H20 of the three quarters known, the third twice.
    assertThat(then.unitsByChip(2024).get("nvidia-h20").get(2024))
        .isEqualTo(138719.0 + 223064 + 272247 + 272247);
    // The first B200 were shipped in the quarter that was not known.
    assertThat(then.unitsByChip(2024)).doesNotContainKey("nvidia-gb200-nvl72");
  }

  @Test
  void incompleteFiguresAndBoundsAreLeftOut() {
    assertThat(ALL.amount(Lens.COMPUTE, "nvidia", HistoryPeriod.quarter(2026, 1))).isEmpty();
    assertThat(ALL.amount(Lens.CHIPS, "google", HistoryPeriod.quarter(2022, 4))).isEmpty();
  }

  @Test
  void everySeriesNamesFamiliesAndChipsThatExist() {
    var world = Worlds.read(Worlds.baseline());
    for (MarketSeries.Supplier supplier : SERIES.suppliers().values()) {
      assertThat(world.families().keySet()).containsAll(supplier.families());
      assertThat(supplier.chipClass()).isIn("gpu", "specialized");
    }
    for (MarketSeries.Segment segment : SERIES.segments().values()) {
      assertThat(world.chips().keySet()).containsAll(segment.chips().keySet());
    }
    assertThat(world.chips().keySet()).containsAll(SERIES.announced().chips().keySet());
    assertThat(world.families().keySet()).containsAll(SERIES.weights().families().keySet());
  }

  private static double compute(String supplier, HistoryPeriod period) {
    return ALL.amount(Lens.COMPUTE, supplier, period).orElseThrow();
  }
}

package chipcast.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;

class UnitPropertyTest {
  @Property
  void parseUndoesFormat(@ForAll("quantities") Quantity quantity) {
    assertThat(Quantity.parse(quantity.format())).isEqualTo(quantity);
  }

  @Property
  void aProductDividedByAFactorIsTheOther(@ForAll("units") Unit a, @ForAll("units") Unit b) {
    assertThat(a.times(b).per(b)).isEqualTo(a);
    assertThat(a.per(b).times(b)).isEqualTo(a);
  }

  @Property
  void aCombinedUnitReadsBack(@ForAll("units") Unit a, @ForAll("units") Unit b) {
    assertThat(Unit.parse(a.times(b).text())).isEqualTo(a.times(b));
    assertThat(Unit.parse(a.per(b).text())).isEqualTo(a.per(b));
  }

  @Property
  void theCanonicalTextNamesTheCanonicalUnit(@ForAll("units") Unit a, @ForAll("units") Unit b) {
    Unit canonical = Unit.parse(a.per(b).canonicalText());
    assertThat(canonical.compatible(a.per(b))).isTrue();
    assertThat(canonical.canonical(3.25)).isEqualTo(3.25);
  }

  @Property
  void anotherUnitChangesNoBit(@ForAll @DoubleRange(min = -1e6, max = 1e6) double number) {
    double inTera = new Quantity(number, Unit.parse("TB/s")).canonical();
    Quantity inGiga =
        new Quantity(Unit.parse("TB/s").convert(number, Unit.parse("GB/s")), Unit.parse("GB/s"));
    assertThat(inGiga.canonical()).isEqualTo(inTera);
  }

  @Property
  void aConversionThereAndBackIsTheSameNumber(
      @ForAll("units") Unit unit, @ForAll @DoubleRange(min = -1e6, max = 1e6) double number) {
    Unit canonical = Unit.parse(unit.canonicalText());
    assertThat(canonical.convert(unit.canonical(number), unit))
        .isCloseTo(number, Offset.offset(2 * Math.ulp(number)));
  }

  @Property
  void growthAsARateAndAsAMultiplierIsTheSame(
      @ForAll @DoubleRange(min = -99, max = 900) double percent) {
    Quantity rate = new Quantity(percent, Unit.parse("%/year"));
    double multiplier = rate.in(Unit.parse("x/year"));
    assertThat(multiplier).isCloseTo(1.0 + percent / 100.0, Offset.offset(1e-14));
    Quantity back = new Quantity(multiplier, Unit.parse("x/year"));
    assertThat(back.in(Unit.parse("%/year"))).isCloseTo(percent, Offset.offset(1e-12));
  }

  @Provide
  Arbitrary<Unit> units() {
    Arbitrary<String> simple =
        Arbitraries.of(
            "B",
            "GB",
            "GiB",
            "Tb",
            "W",
            "kWh",
            "J",
            "mJ",
            "s",
            "us",
            "h",
            "day",
            "month",
            "year",
            "USD",
            "kUSD",
            "TFLOP",
            "chips",
            "Mtokens",
            "task",
            "kframes",
            "wafer",
            "%",
            "x",
            "1",
            "parameters");
    Arbitrary<String> joined =
        Combinators.combine(simple, Arbitraries.of("/", "*", "-"), simple)
            .as((a, o, b) -> a + o + b);
    Arbitrary<String> powers =
        Combinators.combine(simple, Arbitraries.integers().between(-2, 3).filter(n -> n != 0))
            .as((a, n) -> a + "^" + n);
    return Arbitraries.oneOf(simple, joined, powers)
        .map(Unit::parse)
        .filter(unit -> !unit.isGrowth());
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    Arbitrary<Unit> growths = Arbitraries.of("x/year", "%/year", "x/month").map(Unit::parse);
    Arbitrary<Double> any = Arbitraries.doubles().ofScale(9);
    Arbitrary<Double> multipliers = Arbitraries.doubles().between(0.01, 50.0).ofScale(6);
    return Arbitraries.oneOf(
        Combinators.combine(any, units()).as(Quantity::new),
        Combinators.combine(multipliers, growths).as(Quantity::new));
  }
}

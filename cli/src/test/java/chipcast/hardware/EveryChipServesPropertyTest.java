package chipcast.hardware;

import static org.assertj.core.api.Assertions.assertThat;

import chipcast.assumption.Model;
import chipcast.assumption.Precision;
import chipcast.assumption.World;
import chipcast.hardware.Serving.Feasible;
import chipcast.hardware.Serving.Infeasible;
import chipcast.projection.Worlds;
import chipcast.source.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/**
 * Every shipped chip, listed or generated, asked for every shipped model in every phase, at lengths
 * and service levels from trivial to hopeless.
 */
class EveryChipServesPropertyTest {
  private static final World WORLD = Worlds.read(Worlds.baseline());
  private static final Values VALUES = Values.points();
  private static final List<CatalogueChip> CHIPS = Catalogue.of(WORLD, 2025, 2035, VALUES);
  private static final double RESERVE = 0.1;

  /** Room for the last digits. */
  private static final double ROUNDING = 1 - 1e-11;

  /** What is asked of a chip, and of the same chip were it better. */
  record Asked(
      CatalogueChip chip, Model model, Kind kind, double cached, double units, ServiceLevel level) {
    private List<PhaseProfile> profiles() {
      Network network = new Network(model, VALUES);
      List<PhaseProfile> profiles = new ArrayList<>();
      for (Precision precision : Precision.values()) {
        profiles.add(kind.profile(network, Numbers.of(precision), cached, units));
      }
      return profiles;
    }

    Serving on(Datasheet sheet) {
      return ServingSolver.best(profiles(), sheet, chip.efficiency(VALUES), level, RESERVE);
    }

    Serving best() {
      return on(sheet());
    }

    Datasheet sheet() {
      return chip.generation().datasheet();
    }

    Asked at(ServiceLevel other) {
      return new Asked(chip, model, kind, cached, units, other);
    }
  }

  /** The phases of a task. */
  enum Kind {
    READ,
    WRITE,
    DRAFT,
    DRAW;

    PhaseProfile profile(Network network, Numbers numbers, double cached, double units) {
      double context = cached + units / 2;
      return switch (this) {
        case READ -> network.prefill(numbers, cached, units);
        case WRITE -> network.decode(numbers, PhaseWork.Decode.PLAIN, context, cached + units);
        case DRAFT ->
            network.decode(numbers, new PhaseWork.Decode(4, 2.5), context, cached + units);
        case DRAW ->
            network.passes(
                numbers,
                units,
                network.prefillFlop(units, 0),
                network.activationBytes(),
                Precision.FP8);
      };
    }
  }

  static final class Requests implements ArbitrarySupplier<Asked> {
    @Override
    public Arbitrary<Asked> get() {
      Arbitrary<ServiceLevel> levels =
          Combinators.combine(
                  Scenes.magnitudes(0.1, 3e4).optional(0.5),
                  Scenes.magnitudes(1e-3, 1e2).optional(0.5))
              .as((rate, first) -> new ServiceLevel(boxed(rate), boxed(first)));
      return Combinators.combine(
              Arbitraries.of(CHIPS),
              Arbitraries.of(List.copyOf(WORLD.models().values())),
              Arbitraries.of(Kind.values()),
              Arbitraries.oneOf(Arbitraries.just(0.0), Scenes.magnitudes(1, 1e6)),
              Scenes.magnitudes(1, 1e6),
              levels)
          .as(Asked::new);
    }

    private static OptionalDouble boxed(Optional<Double> value) {
      return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }
  }

  @Property(tries = 2_000)
  void itServesAtARateOrSaysWhyNot(@ForAll(supplier = Requests.class) Asked asked) {
    Serving serving = asked.best();
    if (serving instanceof Infeasible no) {
      assertThat(serving.unitsPerSecondPerChip()).isZero();
      assertThat(no.text("tok")).isNotBlank().doesNotContain("NaN").doesNotContain("-");
      return;
    }
    OperatingPoint point = ((Feasible) serving).point();
    assertThat(point.unitsPerSecondPerChip()).isPositive().isFinite();
    assertThat(point.batch()).isGreaterThanOrEqualTo(1);
    assertThat(point.ratePerStream()).isGreaterThanOrEqualTo(asked.level().leastRate());
    assertThat(point.timeToFirst()).isLessThanOrEqualTo(asked.level().mostSeconds());
    assertThat(point.memory().fits()).isTrue();
    assertNoTermIsNegative(point.stage());
  }

  private static void assertNoTermIsNegative(Stage stage) {
    assertThat(
            List.of(
                stage.compute().seconds(),
                stage.memory().seconds(),
                stage.memory().coverage(),
                stage.layers().seconds(),
                stage.collectives().exchange().seconds(),
                stage.collectives().hop().seconds(),
                stage.host().seconds(),
                stage.halves().map(Stage.Halves::seconds).orElse(0.0)))
        .allSatisfy(term -> assertThat(term).isNotNegative().isFinite());
    assertThat(stage.seconds()).isPositive().isFinite();
  }

  @Property(tries = 500)
  void aBetterChipNeverServesLess(
      @ForAll(supplier = Requests.class) Asked asked,
      @ForAll @DoubleRange(min = 1, max = 4) double more) {
    double rate = asked.best().unitsPerSecondPerChip();
    Datasheet sheet = asked.sheet();
    for (Datasheet better :
        List.of(
            scaled(sheet, more, 1, 1, 1),
            scaled(sheet, 1, more, 1, 1),
            scaled(sheet, 1, 1, more, 1),
            scaled(sheet, 1, 1, 1, more))) {
      assertThat(asked.on(better).unitsPerSecondPerChip()).isGreaterThanOrEqualTo(rate * ROUNDING);
    }
  }

  private static Datasheet scaled(
      Datasheet of, double flops, double memory, double bandwidth, double link) {
    return new Datasheet(
        of.peak().times(flops),
        of.exponentials(),
        of.memory() * memory,
        of.bandwidth() * bandwidth,
        of.secondMemory().map(m -> new SecondMemory(m.bytes() * memory, m.bandwidth() * bandwidth)),
        of.link() * link,
        of.domain(),
        of.scaleOut() * link,
        of.maxChips(),
        of.weightsInSilicon());
  }

  @Property(tries = 500)
  void aTighterLevelNeverServesMore(
      @ForAll(supplier = Requests.class) Asked asked,
      @ForAll @DoubleRange(min = 1, max = 10) double tighter) {
    double rate = asked.best().unitsPerSecondPerChip();
    ServiceLevel level = asked.level();
    ServiceLevel tight =
        new ServiceLevel(times(level.rate(), tighter), times(level.timeToFirst(), 1 / tighter));
    assertThat(asked.at(tight).best().unitsPerSecondPerChip() * ROUNDING).isLessThanOrEqualTo(rate);
    assertThat(asked.at(ServiceLevel.NONE).best().unitsPerSecondPerChip())
        .isGreaterThanOrEqualTo(rate * ROUNDING);
  }

  private static OptionalDouble times(OptionalDouble value, double factor) {
    return value.isPresent()
        ? OptionalDouble.of(value.getAsDouble() * factor)
        : OptionalDouble.empty();
  }
}

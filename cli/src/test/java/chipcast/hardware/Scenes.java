package chipcast.hardware;

import chipcast.assumption.Precision;
import chipcast.hardware.PhaseWork.Compute;
import chipcast.hardware.PhaseWork.Decode;
import chipcast.hardware.PhaseWork.Prefill;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Random phases on random chips, from trivial to hopeless. */
final class Scenes implements ArbitrarySupplier<Scene> {
  @Override
  public Arbitrary<Scene> get() {
    return Combinators.combine(profiles(), chips(), efficiencies(), levels()).as(Scene::new);
  }

  /** Numbers spread evenly over their orders of magnitude. */
  static Arbitrary<Double> magnitudes(double low, double high) {
    return Arbitraries.doubles()
        .between(0, 1)
        .ofScale(6)
        .map(part -> low * Math.pow(high / low, part));
  }

  private static Arbitrary<PhaseWork> works() {
    return Arbitraries.oneOf(
        Arbitraries.just(Decode.PLAIN),
        Combinators.combine(
                Arbitraries.doubles().between(1, 8), Arbitraries.doubles().between(0.2, 1))
            .as((drafted, accepted) -> new Decode(drafted, drafted * accepted)),
        magnitudes(1, 1e5).map(Prefill::new),
        magnitudes(1, 1e5).map(Compute::new));
  }

  private static Arbitrary<ModelWeights> weights() {
    Arbitrary<ModelWeights> dense =
        magnitudes(1e8, 3e12).map(bytes -> ModelWeights.dense(bytes, bytes));
    Arbitrary<ModelWeights> experts =
        Combinators.combine(
                magnitudes(1e8, 1e11),
                magnitudes(1e9, 3e12),
                Arbitraries.integers().between(1, 512),
                Arbitraries.integers().between(1, 16))
            .as(
                (shared, routed, count, topk) ->
                    new ModelWeights(
                        shared + routed,
                        shared + routed,
                        shared,
                        routed,
                        count,
                        Math.min(topk, count)));
    return Arbitraries.oneOf(dense, experts, Arbitraries.just(ModelWeights.NONE));
  }

  private static Arbitrary<Double> orZero(double low, double high) {
    return Arbitraries.oneOf(magnitudes(low, high), Arbitraries.just(0.0));
  }

  private static Arbitrary<PhaseProfile> profiles() {
    Arbitrary<StreamBytes> streams =
        Combinators.combine(orZero(1e3, 1e10), orZero(1e2, 1e6), orZero(1e5, 1e11))
            .as(StreamBytes::new);
    Arbitrary<ModelShape> shapes =
        Combinators.combine(
                Arbitraries.integers().between(1, 100),
                magnitudes(256, 20_000),
                Arbitraries.of(Exchange.values()))
            .as(ModelShape::new);
    return Combinators.combine(
            Arbitraries.of(Precision.values()),
            works(),
            magnitudes(1e7, 1e14),
            weights(),
            streams,
            orZero(1e3, 1e9),
            shapes)
        .as(
            (precision, work, flop, weights, stream, activation, shape) ->
                new PhaseProfile(
                    precision, work, flop, weights, stream, activation, routed(shape, weights)))
        .flatMap(Scenes::withParts);
  }

  /** The same with parts of its FLOP in attention and, of a mixture, in experts. */
  private static Arbitrary<PhaseProfile> withParts(PhaseProfile of) {
    Arbitrary<Double> halves = Arbitraries.doubles().between(0, 0.5);
    return Combinators.combine(
            halves,
            orZero(1, 1e10),
            halves,
            magnitudes(256, 30_000),
            Arbitraries.of(Precision.values()))
        .as(
            (attention, exponentials, experts, width, format) ->
                new PhaseProfile(
                    of.precision(),
                    of.work(),
                    of.flopPerUnit(),
                    new Attention(attention * of.flopPerUnit(), exponentials, format),
                    of.weights().experts() == 0
                        ? ExpertWork.NONE
                        : new ExpertWork(experts * of.flopPerUnit(), width),
                    of.weights(),
                    of.stream(),
                    of.activationBytes(),
                    of.shape()));
  }

  /** Experts are exchanged only where there are some. */
  private static ModelShape routed(ModelShape shape, ModelWeights weights) {
    return shape.exchange() == Exchange.EXPERT && weights.experts() == 0
        ? new ModelShape(shape.layers(), shape.width(), Exchange.ALL_REDUCE)
        : shape;
  }

  private static Arbitrary<Chips> chips() {
    Arbitrary<Optional<SecondMemory>> second =
        Combinators.combine(magnitudes(1e10, 1e13), magnitudes(1e10, 1e13))
            .as(SecondMemory::new)
            .optional(0.3);
    return Combinators.combine(
            magnitudes(1e12, 1e17),
            magnitudes(1e8, 1e12),
            magnitudes(1e10, 1e16),
            second,
            magnitudes(1e9, 1e13),
            Arbitraries.integers().between(1, 300),
            orZero(1e9, 1e12),
            Arbitraries.integers().between(1, 2_000))
        .as(
            (peak, memory, bandwidth, more, link, domain, scaleOut, most) ->
                new Chips(
                    ByPrecision.all(peak),
                    memory,
                    bandwidth,
                    more,
                    link,
                    domain,
                    scaleOut,
                    most,
                    OptionalDouble.empty()))
        .flatMap(
            chip ->
                magnitudes(1e9, 1e12)
                    .map(chip::withWeightsInSilicon)
                    .optional(0.15)
                    .map(wired -> wired.orElse(chip)));
  }

  private static Arbitrary<Efficiency> efficiencies() {
    return Combinators.combine(
            Arbitraries.doubles().between(0.05, 1),
            Arbitraries.doubles().between(0.05, 1),
            orZero(1e-7, 1e-3),
            Arbitraries.doubles().between(0.05, 1),
            orZero(1e-7, 1e-4),
            orZero(1e-7, 1e-4),
            overlaps())
        .as(
            (compute, memory, layer, link, latency, hop, overlap) ->
                new Efficiency(
                    ByPrecision.all(compute),
                    overlap.attention(),
                    overlap.load(),
                    memory,
                    overlap.memory(),
                    layer,
                    link,
                    overlap.link(),
                    overlap.exchange(),
                    latency,
                    hop,
                    overlap.stream()));
  }

  /** What the roofline alone lacks. */
  private record Beyond(
      double attention, double load, double memory, double link, double exchange, double stream) {}

  private static Arbitrary<Beyond> overlaps() {
    Arbitrary<Double> parts = Arbitraries.doubles().between(0, 1);
    return Combinators.combine(
            parts,
            Arbitraries.doubles().between(1, 4),
            parts,
            Arbitraries.doubles().between(0.05, 1),
            parts,
            orZero(1e-7, 1e-3))
        .as(Beyond::new);
  }

  private static Arbitrary<ServiceLevel> levels() {
    return Combinators.combine(
            magnitudes(0.1, 3e3).optional(0.5), magnitudes(1e-3, 1e2).optional(0.5))
        .as((rate, first) -> new ServiceLevel(boxed(rate), boxed(first)));
  }

  private static OptionalDouble boxed(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }
}

package chipcast.hardware;

import java.util.Optional;
import java.util.OptionalDouble;

/** Builds datasheets for tests from the figures that a test is about. */
record Chips(
    ByPrecision peak,
    double memory,
    double bandwidth,
    Optional<SecondMemory> second,
    double link,
    int domain,
    double scaleOut,
    int maxChips,
    OptionalDouble wired) {
  /** A chip without links whose every precision has one peak. */
  static Chips of(double peak, double memory, double bandwidth) {
    return new Chips(
        ByPrecision.all(peak),
        memory,
        bandwidth,
        Optional.empty(),
        0,
        1,
        0,
        1_024,
        OptionalDouble.empty());
  }

  Chips withPeak(ByPrecision other) {
    return new Chips(other, memory, bandwidth, second, link, domain, scaleOut, maxChips, wired);
  }

  Chips withLink(double rate, int chips, double beyond) {
    return new Chips(peak, memory, bandwidth, second, rate, chips, beyond, maxChips, wired);
  }

  Chips withMost(int chips) {
    return new Chips(peak, memory, bandwidth, second, link, domain, scaleOut, chips, wired);
  }

  Chips withSecond(double bytes, double rate) {
    return new Chips(
        peak,
        memory,
        bandwidth,
        Optional.of(new SecondMemory(bytes, rate)),
        link,
        domain,
        scaleOut,
        maxChips,
        wired);
  }

  Chips withWeightsInSilicon(double parameters) {
    return new Chips(
        peak,
        memory,
        bandwidth,
        second,
        link,
        domain,
        scaleOut,
        maxChips,
        OptionalDouble.of(parameters));
  }

  /** All that makes a chip faster or larger, times a factor each. */
  Chips times(double flops, double memoryFactor, double bandwidthFactor, double linkFactor) {
    return new Chips(
        peak.times(flops),
        memory * memoryFactor,
        bandwidth * bandwidthFactor,
        second.map(
            each ->
                new SecondMemory(each.bytes() * memoryFactor, each.bandwidth() * bandwidthFactor)),
        link * linkFactor,
        domain,
        scaleOut * linkFactor,
        maxChips,
        wired);
  }

  Datasheet sheet() {
    return new Datasheet(peak, memory, bandwidth, second, link, domain, scaleOut, maxChips, wired);
  }
}

package chipcast.hardware;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a line of chips goes on: a new generation each {@code cadence} years, each figure grown by
 * its yearly multiplier to the power of the years between. Domain and most chips stay; parameters
 * in silicon grow as memory does, a second memory as the first, the scale-out link as the scale-up
 * one.
 *
 * @param cadence years between generations
 * @param flops yearly multiplier of FLOP/s, at every precision
 * @param bandwidth yearly multiplier of memory bandwidth
 * @param memory yearly multiplier of memory
 * @param link yearly multiplier of link bandwidth
 * @param watts yearly multiplier of power
 * @param price yearly multiplier of the real price at release
 */
public record Roadmap(
    double cadence,
    double flops,
    double bandwidth,
    double memory,
    double link,
    double watts,
    double price) {
  /** Checks signs. */
  public Roadmap {
    Require.positive("cadence", cadence);
    Require.positive("flops", flops);
    Require.positive("bandwidth", bandwidth);
    Require.positive("memory", memory);
    Require.positive("link", link);
    Require.positive("watts", watts);
    Require.positive("price", price);
  }

  /** The generation that follows another after so many cadences. */
  public Generation after(Generation last, int cadences) {
    double years = Require.count("cadences", cadences) * cadence;
    return new Generation(
        last.available() + years,
        grown(last.datasheet(), years),
        last.watts() * Elementary.pow(watts, years),
        last.price() * Elementary.pow(price, years));
  }

  /** The generations that follow another and ship no later than a calendar year. */
  public List<Generation> until(Generation last, double year) {
    Require.finite("year", year);
    List<Generation> generations = new ArrayList<>();
    for (int k = 1; last.available() + k * cadence <= year; k++) {
      generations.add(after(last, k));
    }
    return List.copyOf(generations);
  }

  private Datasheet grown(Datasheet sheet, double years) {
    double stronger = Elementary.pow(flops, years);
    double faster = Elementary.pow(bandwidth, years);
    double larger = Elementary.pow(memory, years);
    double wider = Elementary.pow(link, years);
    Optional<SecondMemory> second =
        sheet
            .secondMemory()
            .map(each -> new SecondMemory(each.bytes() * larger, each.bandwidth() * faster));
    OptionalDouble wired =
        sheet.weightsInSilicon().isPresent()
            ? OptionalDouble.of(sheet.weightsInSilicon().getAsDouble() * larger)
            : OptionalDouble.empty();
    return new Datasheet(
        sheet.peak().times(stronger),
        sheet.exponentials() * stronger,
        sheet.memory() * larger,
        sheet.bandwidth() * faster,
        second,
        sheet.link() * wider,
        sheet.domain(),
        sheet.scaleOut() * wider,
        sheet.maxChips(),
        wired);
  }
}

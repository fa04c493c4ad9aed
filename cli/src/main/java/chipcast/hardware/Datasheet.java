package chipcast.hardware;

import chipcast.arithmetic.Require;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the datasheet of a chip says, per package (a wafer is one).
 *
 * @param peak dense FLOP/s by precision, 0 where the chip lacks one
 * @param exponentials a second, for the softmax of attention; 0 where the datasheet has none
 * @param memory bytes; of SRAM and wafer chips the SRAM's
 * @param bandwidth bytes per second of that memory
 * @param secondMemory memory for the state of streams, where there is one
 * @param link bytes per second and direction to the scale-up domain; 0 where there is none
 * @param domain chips of the scale-up domain
 * @param scaleOut bytes per second and direction beyond the domain; 0 where there is none
 * @param maxChips most chips that may serve one copy of a model
 * @param weightsInSilicon parameters wired into a chip, for hard-wired chips only
 */
public record Datasheet(
    ByPrecision peak,
    double exponentials,
    double memory,
    double bandwidth,
    Optional<SecondMemory> secondMemory,
    double link,
    int domain,
    double scaleOut,
    int maxChips,
    OptionalDouble weightsInSilicon) {
  /** Checks signs, and that the chips of a domain are linked. */
  public Datasheet {
    Require.nonNegative("exponentials", exponentials);
    Require.positive("memory", memory);
    Require.positive("bandwidth", bandwidth);
    Require.nonNegative("link", link);
    Require.count("domain", domain);
    Require.that(link > 0 || domain == 1, "link", link, "positive where the domain has chips");
    Require.nonNegative("scaleOut", scaleOut);
    Require.count("maxChips", maxChips);
    weightsInSilicon.ifPresent(each -> Require.positive("weightsInSilicon", each));
  }

  /** A datasheet that states no exponentials. */
  public Datasheet(
      ByPrecision peak,
      double memory,
      double bandwidth,
      Optional<SecondMemory> secondMemory,
      double link,
      int domain,
      double scaleOut,
      int maxChips,
      OptionalDouble weightsInSilicon) {
    this(
        peak,
        0,
        memory,
        bandwidth,
        secondMemory,
        link,
        domain,
        scaleOut,
        maxChips,
        weightsInSilicon);
  }

  /** The weights that its memory has to hold and read: none where they are wired into the chip. */
  public ModelWeights inMemory(ModelWeights weights) {
    return weightsInSilicon.isPresent() ? ModelWeights.NONE : weights;
  }

  /** Bytes per second and direction between neighbouring pipeline stages of so many chips. */
  public double hopLink(int chips) {
    return chips <= domain ? link : scaleOut;
  }

  /** Whether the links that a layout needs are there. */
  public boolean links(Layout layout) {
    return layout.tensor() <= domain && (layout.stages() == 1 || hopLink(layout.chips()) > 0);
  }
}

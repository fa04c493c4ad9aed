package chipcast.hardware;

import chipcast.assumption.Chip;
import chipcast.assumption.Family;
import chipcast.assumption.Precision;
import chipcast.assumption.Supports;
import chipcast.source.Assumption;
import chipcast.source.Values;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A chip that is or will be on sale: one from a datasheet, or one that a roadmap makes from it.
 *
 * @param id its key; a generated chip's names the chip it was made from and its year
 * @param listed the chip from a datasheet: itself, or the one that it was made from
 * @param family its family
 * @param generated whether a roadmap made it
 * @param yearsLater years of the roadmap that it is ahead of the listed chip, whenever it ships
 * @param generation when it ships, what it can do, its power and its price at release
 * @param soldFor years for which it is sold
 * @param systemOverhead USD a chip of the system around it
 */
public record CatalogueChip(
    String id,
    Chip listed,
    Family family,
    boolean generated,
    double yearsLater,
    Generation generation,
    double soldFor,
    double systemOverhead) {

  /** Seconds of a year, everywhere: 8,760 hours. */
  public static final double SECONDS_PER_YEAR = 8_760 * 3_600.0;

  /** Seconds of an hour. */
  public static final double SECONDS_PER_HOUR = 3_600;

  /** The chip as its datasheet has it. */
  public static CatalogueChip listed(
      Chip chip, Family family, Assumption soldForUnlessGiven, Values values) {
    Generation generation =
        new Generation(
            values.of(chip.available()),
            datasheet(chip, values),
            values.of(chip.watts()),
            values.of(chip.price()));
    return new CatalogueChip(
        chip.id(),
        chip,
        family,
        false,
        0,
        generation,
        values.of(chip.soldFor().orElse(soldForUnlessGiven)) / SECONDS_PER_YEAR,
        chip.systemOverhead().map(values::of).orElse(0.0));
  }

  /** A later chip, made by its family's roadmap; the system around it grows dearer as it does. */
  CatalogueChip later(Generation later) {
    return later(listed.id() + "-" + (int) Math.floor(later.available()), later);
  }

  /** The same under a name of its own: the point run's, whatever a draw makes of the year. */
  CatalogueChip later(String name, Generation later) {
    double dearer = later.price() / generation.price();
    double years = later.available() - generation.available();
    return new CatalogueChip(
        name, listed, family, true, years, later, soldFor, systemOverhead * dearer);
  }

  /**
   * What tells product lines of a family apart is what they may be used for: the family's id, with
   * the use where there is only one.
   */
  public String productLine() {
    Set<Supports> uses = Set.copyOf(listed.supports());
    return uses.size() == 1
        ? family.id() + "/" + uses.iterator().next().name().toLowerCase(Locale.ROOT)
        : family.id();
  }

  /**
   * Peak arithmetic in H100-equivalents: the larger of dense fp8 and int8 over the eight-bit peak
   * of an H100, else half of fp4 over it, else the sixteen-bit peak over its sixteen-bit peak.
   */
  public double h100Equivalents(double eightBit, double sixteenBit) {
    ByPrecision peak = generation.datasheet().peak();
    double eight = Math.max(peak.fp8(), peak.int8());
    if (eight > 0) {
      return eight / eightBit;
    }
    return peak.fp4() > 0 ? peak.fp4() / 2 / eightBit : peak.bf16() / sixteenBit;
  }

  /** Whether it may be sold in a market. */
  public boolean soldIn(String market) {
    return listed.markets().isEmpty() || listed.markets().get().contains(market);
  }

  /**
   * Fraction of mature throughput that its software reaches.
   *
   * @param time calendar year, with its fraction
   */
  public double maturity(double time, Values values) {
    return maturityAt(softwareAge(time, values), values);
  }

  /**
   * Years at a time for which software has been written for it: since it is to be had or, where it
   * runs the code of an earlier chip, since that was. A roadmap's chips run code of their own.
   */
  public double softwareAge(double time, Values values) {
    double since = generation.available();
    if (!generated && listed.softwareSince().isPresent()) {
      since = Math.min(since, values.of(listed.softwareSince().get()));
    }
    return time - since;
  }

  /** Fraction of mature throughput so many years after it became available. */
  public double maturityAt(double age, Values values) {
    Family.Maturity of = family.maturity();
    return Maturity.factor(
        values.of(of.launch()), values.of(of.halfLife()) / SECONDS_PER_YEAR, age);
  }

  /** The same chip so many years later. */
  public CatalogueChip moved(double years) {
    Generation then =
        new Generation(
            generation.available() + years,
            generation.datasheet(),
            generation.watts(),
            generation.price());
    return new CatalogueChip(
        id, listed, family, generated, yearsLater, then, soldFor, systemOverhead);
  }

  /** What mature software of its family reaches, for phases of inference. */
  public Efficiency efficiency(Values values) {
    return efficiency(family, values);
  }

  /** What mature software of a family reaches, for phases of inference. */
  public static Efficiency efficiency(Family family, Values values) {
    ByPrecision compute = byPrecision(family.efficiency().compute(), values);
    return efficiency(family.efficiency(), compute, values);
  }

  /** The same for training: the model FLOP utilisation at every precision. */
  public Optional<Efficiency> trainingEfficiency(Values values) {
    double utilisation = values.of(family.efficiency().training());
    return utilisation > 0
        ? Optional.of(efficiency(family.efficiency(), ByPrecision.all(utilisation), values))
        : Optional.empty();
  }

  private static Efficiency efficiency(Family.Efficiency of, ByPrecision compute, Values values) {
    return new Efficiency(
        compute,
        of.attention().map(values::of).orElse(0.0),
        of.expertLoad().map(values::of).orElse(1.0),
        values.of(of.memory()),
        of.memoryOverlap().map(values::of).orElse(1.0),
        values.of(of.layerTime()),
        values.of(of.link()),
        values.of(of.expertLink().orElse(of.link())),
        of.exchangeOverlap().map(values::of).orElse(0.0),
        values.of(of.linkLatency()),
        values.of(of.hopLatency()),
        of.streamTime().map(values::of).orElse(0.0));
  }

  private static Datasheet datasheet(Chip chip, Values values) {
    return new Datasheet(
        byPrecision(chip.peak(), values),
        chip.exponentials().map(values::of).orElse(0.0),
        values.of(chip.memory()),
        values.of(chip.memoryBandwidth()),
        chip.secondMemory()
            .map(m -> new SecondMemory(values.of(m.capacity()), values.of(m.bandwidth()))),
        chip.link().map(values::of).orElse(0.0),
        chip.link().isPresent() ? whole(values.of(chip.linkDomain())) : 1,
        chip.scaleOut().map(values::of).orElse(0.0),
        whole(values.of(chip.maxChips())),
        chip.hardWired().isPresent()
            ? OptionalDouble.of(values.of(chip.hardWired().get().parameters()))
            : OptionalDouble.empty());
  }

  private static ByPrecision byPrecision(Map<Precision, Assumption> by, Values values) {
    ByPrecision result = ByPrecision.NONE;
    for (Map.Entry<Precision, Assumption> each : by.entrySet()) {
      result = result.with(each.getKey(), values.of(each.getValue()));
    }
    return result;
  }

  private static int whole(double value) {
    return (int) Math.rint(value);
  }
}

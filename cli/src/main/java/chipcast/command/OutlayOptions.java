package chipcast.command;

import chipcast.entry.Delivery;
import chipcast.entry.Outlay;
import chipcast.quantity.IncompatibleUnits;
import chipcast.quantity.Quantity;
import chipcast.quantity.Unit;
import chipcast.quantity.UnreadableQuantity;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What it takes to make a chip, and when. */
final class OutlayOptions {
  private static final double SECONDS_PER_YEAR = 8_760 * 3_600.0;

  @Option(
      names = "--nre",
      paramLabel = "USD",
      description = "Design, software and masks of one model. ['350 MUSD', a chip at 3 nm]")
  private String nre = "350 MUSD";

  @Option(
      names = "--models",
      paramLabel = "N",
      description = "Models that need masks of their own; 1 for programmable chips. [1]")
  private String models = "1";

  @Option(
      names = "--lead",
      paramLabel = "TIME",
      description = "From the decision to silicon in service. ['2 years']")
  private String lead = "2 years";

  @Option(names = "--slip", paramLabel = "TIME", description = "How late it is. ['0.5 years']")
  private String slip = "0.5 years";

  @Option(
      names = "--life",
      paramLabel = "TIME",
      description = "Years for which the work is done on it. ['5 years']")
  private String life = "5 years";

  @Option(
      names = "--wacc",
      paramLabel = "RATE",
      description = "Real cost of capital of whoever has it made. ['15 %%']")
  private String wacc = "15 %";

  @Option(
      names = "--hurdle",
      paramLabel = "SHARE",
      description = "What the outlay has to earn above itself. ['30 %%']")
  private String hurdle = "30 %";

  @Option(
      names = "--works",
      paramLabel = "PROBABILITY",
      description = "That it works and is used. ['60 %%']")
  private String works = "60 %";

  /** The outlay. */
  Outlay outlay() {
    return checked(
        () ->
            new Outlay(
                value("--nre", nre, "USD"),
                value("--models", models, "1"),
                value("--hurdle", hurdle, "1"),
                value("--works", works, "1")));
  }

  /** When it delivers. */
  Delivery delivery() {
    return checked(
        () ->
            new Delivery(
                value("--lead", lead, "s") / SECONDS_PER_YEAR,
                value("--slip", slip, "s") / SECONDS_PER_YEAR,
                value("--wacc", wacc, "1")));
  }

  /** Years for which the work is done on the chip. */
  double lifeYears() {
    double years = value("--life", life, "s") / SECONDS_PER_YEAR;
    if (years < 1) {
      throw UsageError.of("--life: at least one year");
    }
    return years;
  }

  /** An amount of money, if it was given. */
  static OptionalDouble usd(String option, @Nullable String text) {
    return text == null ? OptionalDouble.empty() : OptionalDouble.of(value(option, text, "USD"));
  }

  /** What a text says in a unit. */
  private static double value(String option, String text, String unit) {
    try {
      double value = Quantity.parse(text).in(Unit.parse(unit));
      if (value >= 0) {
        return value;
      }
    } catch (UnreadableQuantity | IncompatibleUnits wrong) {
      throw UsageError.of(option + ": " + text + ": " + wrong.getMessage());
    }
    throw UsageError.of(option + ": " + text + ": not negative");
  }

  private static <T> T checked(java.util.function.Supplier<T> made) {
    try {
      return made.get();
    } catch (IllegalArgumentException outside) {
      throw UsageError.of(String.valueOf(outside.getMessage()));
    }
  }
}

package chipcast.evidence;

import java.util.OptionalDouble;

/**
 * One published measurement, as its row has it: nothing is converted and nothing filled in.
 *
 * @param line of the file
 * @param id its key
 * @param source where it was published
 * @param date when, as written: a day, a month or a year
 * @param accelerator what it ran on, by the name of the publisher
 * @param accelerators how many
 * @param model by the name of the publisher
 * @param precision as written
 * @param scenario what was done
 * @param promptTokens tokens read for a request
 * @param outputTokens tokens generated for a request
 * @param concurrency requests in flight, as written; words where they are not a number
 * @param perAccelerator tokens per second and accelerator
 * @param total tokens per second of all
 * @param basis which tokens, or what else was counted
 * @param samples requests, pictures or clips per second of all
 * @param perUser tokens per second that one user sees
 * @param milliseconds mean time between tokens, ms
 * @param power watts
 * @param powerBasis of what
 * @param status audited or not, and by whom
 * @param notes whatever else is known
 */
public record MeasuredRow(
    int line,
    String id,
    String source,
    String date,
    String accelerator,
    OptionalDouble accelerators,
    String model,
    String precision,
    String scenario,
    OptionalDouble promptTokens,
    OptionalDouble outputTokens,
    String concurrency,
    OptionalDouble perAccelerator,
    OptionalDouble total,
    String basis,
    OptionalDouble samples,
    OptionalDouble perUser,
    OptionalDouble milliseconds,
    OptionalDouble power,
    String powerBasis,
    String status,
    String notes) {

  /** Whether an auditor stood behind it. */
  public boolean audited() {
    return status.startsWith("audited");
  }

  /** Requests in flight, where the row has a number of them. */
  public OptionalDouble inFlight() {
    return MeasuredRows.number(concurrency);
  }
}

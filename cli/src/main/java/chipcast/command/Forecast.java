package chipcast.command;

import chipcast.result.Outcome;
import java.util.function.Supplier;

/**
 * A scenario computed.
 *
 * @param outcome with the share weights moving as the scenario says
 * @param frozen with the share weights of the base year held for ever; computed when asked for
 */
record Forecast(Outcome outcome, Supplier<Outcome> frozen) {}

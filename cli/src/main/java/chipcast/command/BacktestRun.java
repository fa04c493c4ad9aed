package chipcast.command;

import chipcast.assumption.World;
import chipcast.assumption.WorldReader;
import chipcast.quantity.CalendarDate;
import chipcast.result.Outcome;
import chipcast.scenario.Request;
import chipcast.scenario.Resolved;
import chipcast.scenario.Resolver;
import chipcast.source.Problems;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The run of a backtest.
 *
 * @param world its assumptions
 * @param outcome with the share weights of its base year, or as the scenario moves them
 */
record BacktestRun(World world, Outcome outcome) {

  /**
   * Runs the scenario of then.
   *
   * @param loaded the scenario that supplies what history does not
   * @param then the scenario of then, as the text of a file
   * @param date what was known by its end counts
   */
  static BacktestRun of(
      Session session, Scenarios.Loaded loaded, Changes changes, String then, CalendarDate date) {
    Problems problems = new Problems();
    byte[] text = then.getBytes(StandardCharsets.UTF_8);
    List<Path> with = new ArrayList<>();
    changes.with().forEach(file -> with.add(Scenarios.path("--with", file)));
    Request request = new Request("-", with, changes.set(), new ByteArrayInputStream(text));
    Resolved resolved = Resolver.resolve(loaded.home(), request, problems);
    World world = WorldReader.read(resolved.tree(), Optional.of(date), problems);
    Forecast forecast = session.forecaster().forecast(resolved.id(), world);
    return new BacktestRun(world, forecast.frozen().get());
  }
}

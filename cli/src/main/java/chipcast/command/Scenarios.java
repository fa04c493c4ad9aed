package chipcast.command;

import chipcast.assumption.World;
import chipcast.assumption.WorldReader;
import chipcast.scenario.Home;
import chipcast.scenario.Request;
import chipcast.scenario.Resolved;
import chipcast.scenario.Resolver;
import chipcast.source.Problems;
import chipcast.source.SourceText;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Finds, resolves and binds the scenario that a command line asks for. */
final class Scenarios {
  static final String BASELINE = "baseline";
  private static final String HOME_VARIABLE = "CHIPCAST_HOME";

  private final Session session;

  Scenarios(Session session) {
    this.session = session;
  }

  /**
   * What was asked for.
   *
   * @param id an id, a path, or {@code -}
   * @param changes of this call
   */
  record Asked(String id, Changes changes) {}

  /**
   * A scenario read and resolved.
   *
   * @param home where the files are
   * @param resolved the scenario with its origins
   * @param problems what is wrong so far
   */
  record Read(Home home, Resolved resolved, Problems problems) {}

  /**
   * A scenario ready to be computed.
   *
   * @param home where the files are
   * @param resolved the scenario with its origins
   * @param world the same as records
   * @param problems none, but all that it takes to show the line of one found later
   */
  record Loaded(Home home, Resolved resolved, World world, Problems problems) {}

  /**
   * Resolves a scenario and binds it.
   *
   * @throws chipcast.source.InvalidInput with everything that is wrong with it
   */
  Loaded load(Asked asked) {
    return load(asked, List.of());
  }

  /**
   * The same with further overrides that win over all others.
   *
   * @throws chipcast.source.InvalidInput with everything that is wrong with it
   */
  Loaded load(Asked asked, List<Request.Aside> asides) {
    return load(asked, asides, (resolved, problems) -> resolved);
  }

  /**
   * Resolves a scenario of another home and binds it.
   *
   * @throws chipcast.source.InvalidInput with everything that is wrong with it
   */
  Loaded load(Home other, Asked asked) {
    return bound(read(other, asked, List.of()));
  }

  /**
   * The same with something done to the resolved scenario before it is bound.
   *
   * @param change told problems, which end the work with all others
   */
  Loaded load(
      Asked asked, List<Request.Aside> asides, BiFunction<Resolved, Problems, Resolved> change) {
    Read read = read(asked, asides);
    Resolved changed = change.apply(read.resolved(), read.problems());
    return bound(new Read(read.home(), changed, read.problems()));
  }

  /** Reads and resolves a scenario; what is wrong is told when it is bound. */
  Read read(Asked asked) {
    return read(asked, List.of());
  }

  private Read read(Asked asked, List<Request.Aside> asides) {
    return read(home(), asked, asides);
  }

  private Read read(Home home, Asked asked, List<Request.Aside> asides) {
    Problems problems = new Problems();
    Request request = request(asked, asides);
    Resolved resolved = Resolver.resolve(session.readAhead().of(home), request, problems);
    for (SourceText file : resolved.sources()) {
      session.detail("read " + file.name());
    }
    return new Read(home, resolved, problems);
  }

  /**
   * Binds a scenario.
   *
   * @throws chipcast.source.InvalidInput with everything that is wrong with it
   */
  Loaded bound(Read read) {
    World world = WorldReader.read(read.resolved().tree(), Optional.empty(), read.problems());
    return new Loaded(read.home(), read.resolved(), world, read.problems());
  }

  /**
   * The folder of assumptions/ and scenarios/.
   *
   * @throws chipcast.source.InvalidInput if there is none
   */
  Home home() {
    return home(session.root().home(), session.terminal());
  }

  /**
   * The home that an option states, or else the environment, the working directory, the program.
   */
  static Home home(Optional<String> option, Terminal terminal) {
    Optional<String> stated =
        option
            .or(() -> Optional.ofNullable(terminal.environment().get(HOME_VARIABLE)))
            .filter(text -> !text.isEmpty());
    return Home.find(
        stated.map(text -> path("--home", text)), terminal.directory(), ProgramFile.folder());
  }

  /**
   * A path of the command line.
   *
   * @throws UsageError if the system has no such paths
   */
  static Path path(String option, String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException impossible) {
      throw UsageError.of(option + ": no path: " + text);
    }
  }

  /** Whether an argument is a path rather than an id. */
  static boolean isPath(String argument) {
    return argument.indexOf('/') >= 0
        || argument.indexOf('\\') >= 0
        || argument.endsWith(".yaml")
        || argument.endsWith(".yml");
  }

  private Request request(Asked asked, List<Request.Aside> asides) {
    List<Path> with = new ArrayList<>();
    for (String file : asked.changes().with()) {
      with.add(path("--with", file));
    }
    InputStream in = session.standardInput();
    return new Request(asked.id(), with, asked.changes().set(), in, asides);
  }
}

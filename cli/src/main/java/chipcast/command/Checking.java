package chipcast.command;

import chipcast.scenario.Home;
import chipcast.source.MapNode;
import chipcast.source.Problems;
import chipcast.source.TreeReader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Checks one input: whatever passes can be run. */
final class Checking {
  private final Session session;
  private final Scenarios scenarios;
  private final Supplier<KnownChecks> before;

  Checking(Session session) {
    this(session, ProgramFile::checks);
  }

  /**
   * The same.
   *
   * @param before what was found before, asked for when it may spare the work
   */
  Checking(Session session, Supplier<KnownChecks> before) {
    this.session = session;
    this.scenarios = new Scenarios(session);
    this.before = before;
  }

  /**
   * What an input is made of, if it is all right.
   *
   * @param input id of a scenario, path to a file of a scenario or of assumptions, or {@code -}
   * @throws chipcast.source.InvalidInput with everything that is wrong
   * @throws NoSolution if the base year cannot be calibrated
   */
  Census census(String input, Changes changes) {
    Home home = scenarios.home();
    Scenarios.Asked asked = new Scenarios.Asked(input, changes);
    if (isAssumptions(input, home)) {
      Path file = session.terminal().resolve(input);
      boolean shipped = file.startsWith(home.assumptions());
      asked = new Scenarios.Asked(Scenarios.BASELINE, shipped ? changes : changes.and(input));
    }
    Scenarios.Read read = scenarios.read(asked);
    Optional<Census> known = known(input, asked, read);
    return known.isPresent() ? known.get() : census(input, asked, scenarios.bound(read));
  }

  private Census census(String input, Scenarios.Asked asked, Scenarios.Loaded loaded) {
    new Computation(session, loaded).requireFigures();
    return Census.of(input, loaded, asked.changes());
  }

  /** Files on the command line may be read twice, which no manifest tells: those are checked. */
  private Optional<Census> known(String input, Scenarios.Asked asked, Scenarios.Read read) {
    boolean shipped = asked.changes().isEmpty() && !Scenarios.isPath(asked.id());
    if (!shipped || !read.problems().isClean()) {
      return Optional.empty();
    }
    Optional<Census> known =
        before.get().find(input, Manifests.of(read.resolved(), asked.changes()));
    known.ifPresent(
        census -> session.detail("checked before by this program, every byte the same"));
    return known;
  }

  /** Whether a path leads to a file that names no scenario; what cannot be read is told later. */
  private boolean isAssumptions(String input, Home home) {
    if (!Scenarios.isPath(input)) {
      return false;
    }
    Path file = session.terminal().resolve(input);
    MapNode root =
        TreeReader.read(file, home.name(file), new Problems())
            .map(document -> document.root())
            .orElse(null);
    return root != null && !root.entries().isEmpty() && !root.has("scenario");
  }
}

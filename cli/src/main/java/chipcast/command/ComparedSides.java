package chipcast.command;

import chipcast.measure.Lens;
import chipcast.measure.Scope;
import chipcast.report.Manifest;
import chipcast.report.saved.SavedResult;
import chipcast.result.Structure;
import chipcast.result.Value;
import chipcast.scenario.Home;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads and computes the scenarios that are compared. */
final class ComparedSides {
  private static final String BEFORE = "before";
  private static final String AFTER = "after";
  private static final String CHANGED = "changed";
  private static final int SHORT_HASH = 12;

  private final Session session;
  private final Changes changes;
  private final Optional<String> homeBefore;

  /**
   * A reader.
   *
   * @param changes of this call
   * @param homeBefore the home of the first scenario, if it is another one
   */
  ComparedSides(Session session, Changes changes, Optional<String> homeBefore) {
    this.session = session;
    this.changes = changes;
    this.homeBefore = homeBefore;
  }

  /**
   * All that are compared: the first is what the others are held against.
   *
   * @param asked scenarios and saved results; a single one is compared with itself changed, or else
   *     with the baseline
   */
  List<ComparedSide> read(List<String> asked) {
    List<String> arguments = asked;
    if (asked.size() == 1 && unchanged() && homeBefore.isEmpty()) {
      arguments = List.of(Scenarios.BASELINE, asked.get(0));
    }
    if (arguments.stream().distinct().count() < arguments.size()) {
      throw UsageError.of(
          "nothing to compare " + asked.get(0) + " with",
          "name another scenario or a saved result, or change something: --set path=value");
    }
    boolean withItself = arguments.size() == 1;
    List<ComparedSide> sides = new ArrayList<>();
    if (withItself) {
      Changes before = homeBefore.isPresent() ? changes : new Changes();
      sides.add(side(arguments.get(0), before, true));
      ComparedSide after = side(arguments.get(0), changes, false);
      sides.add(homeBefore.isPresent() ? after : after.named(CHANGED));
    } else {
      for (String argument : arguments) {
        sides.add(side(argument, changes, sides.isEmpty()));
      }
    }
    return distinct(sides);
  }

  private boolean unchanged() {
    return changes.set().isEmpty() && changes.with().isEmpty();
  }

  private ComparedSide side(String argument, Changes with, boolean first) {
    if (SavedSide.isSaved(argument)) {
      return saved(argument);
    }
    Scenarios scenarios = new Scenarios(session);
    Scenarios.Asked asked = new Scenarios.Asked(argument, with);
    boolean elsewhere = first && homeBefore.isPresent();
    Scenarios.Loaded loaded = elsewhere ? scenarios.load(before(), asked) : scenarios.load(asked);
    Manifest manifest = Manifests.of(loaded.resolved(), with);
    return computed(loaded, elsewhere ? below(BEFORE, manifest) : manifest);
  }

  private Home before() {
    return Scenarios.home(homeBefore, session.terminal());
  }

  /** The same manifest with all inputs below a folder, for they are not those of this home. */
  private static Manifest below(String folder, Manifest manifest) {
    List<Manifest.Input> inputs = new ArrayList<>();
    for (Manifest.Input input : manifest.inputs()) {
      inputs.add(new Manifest.Input(folder + "/" + input.path(), input.sha256()));
    }
    return new Manifest(
        manifest.version(),
        manifest.scenarios(),
        inputs,
        manifest.overrides(),
        manifest.seed(),
        manifest.draws());
  }

  private ComparedSide saved(String file) {
    SavedSide reader = new SavedSide(session);
    SavedResult saved = reader.read(file);
    Optional<Scenarios.Loaded> again = reader.again(saved);
    if (again.isPresent()) {
      return computed(again.get(), saved.manifest()).named(file);
    }
    session.note(
        file
            + ": its inputs or the program changed since, so what it saved is compared; what moved"
            + " it cannot be told apart without its files (--before-home)");
    return new ComparedSide(file, Optional.empty(), SavedSide.headline(saved), saved.manifest());
  }

  private ComparedSide computed(Scenarios.Loaded loaded, Manifest manifest) {
    Forecast forecast = new Computation(session, loaded).forecastBoth();
    return new ComparedSide(
        loaded.resolved().id(),
        Optional.of(new ComparedSide.Computed(loaded, forecast)),
        headline(forecast),
        manifest);
  }

  /** Headline figures of all years, where there are any. */
  private static List<ComparedSide.Figure> headline(Forecast forecast) {
    Structure structure = forecast.outcome().structure();
    View view = new View(Scope.DEFAULT, List.of(Lens.SPEND), List.of(), structure.years());
    Headline headline = Headline.of(new Figures(forecast, view), view);
    List<ComparedSide.Figure> figures = new ArrayList<>();
    for (Headline.Line line : headline.lines()) {
      for (int year = 0; year < headline.years().size(); year++) {
        if (line.values().get(year) instanceof Value.Numeric number) {
          figures.add(
              new ComparedSide.Figure(
                  line.measure().text(),
                  line.weights(),
                  headline.years().get(year),
                  number.value()));
        }
      }
    }
    return figures;
  }

  /** Two of one name are told apart by what came first; more by their number. */
  private static List<ComparedSide> distinct(List<ComparedSide> sides) {
    List<ComparedSide> named = new ArrayList<>();
    for (int at = 0; at < sides.size(); at++) {
      String name = sides.get(at).name();
      long same = sides.stream().filter(other -> other.name().equals(name)).count();
      String told =
          same == 1 ? name : sides.size() == 2 ? (at == 0 ? BEFORE : AFTER) : name + " " + (at + 1);
      named.add(sides.get(at).named(told));
    }
    return named;
  }

  /** What made a comparison: all inputs of all sides. */
  static Manifest manifest(List<ComparedSide> sides, Changes changes) {
    Set<String> scenarios = new LinkedHashSet<>();
    List<Manifest.Input> inputs = new ArrayList<>();
    for (ComparedSide side : sides) {
      scenarios.addAll(side.manifest().scenarios());
      for (Manifest.Input input : side.manifest().inputs()) {
        if (!inputs.contains(input)) {
          inputs.add(input);
        }
      }
    }
    return new Manifest(
        Version.NUMBER,
        List.copyOf(scenarios),
        distinctPaths(inputs),
        changes.set(),
        OptionalLong.empty(),
        OptionalLong.empty());
  }

  /** A file that was another when a result was saved is named by what it was, too. */
  private static List<Manifest.Input> distinctPaths(List<Manifest.Input> inputs) {
    List<Manifest.Input> distinct = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (Manifest.Input input : inputs) {
      String path = input.path();
      String told =
          paths.contains(path) ? path + "@" + input.sha256().substring(0, SHORT_HASH) : path;
      paths.add(path);
      distinct.add(new Manifest.Input(told, input.sha256()));
    }
    return distinct;
  }
}

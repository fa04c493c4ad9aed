package chipcast.command;

import chipcast.report.Manifest;
import chipcast.scenario.InputFile;
import chipcast.scenario.Resolved;
import chipcast.source.TreeReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** What made an output, from what a command read; {@link Output} adds the command itself. */
final class Manifests {
  private static final String STANDARD_INPUT = "-";

  private Manifests() {}

  /** The manifest of a scenario without draws. */
  static Manifest of(Resolved resolved, Changes changes) {
    return of(resolved, changes, List.of());
  }

  /** The same, of what evidence has a part in too. */
  static Manifest of(Resolved resolved, Changes changes, List<InputFile> evidence) {
    return of(resolved, changes, evidence, OptionalLong.empty(), OptionalLong.empty());
  }

  /** The manifest of a scenario with draws. */
  static Manifest of(Resolved resolved, Changes changes, long seed, long draws) {
    return of(resolved, changes, List.of(), OptionalLong.of(seed), OptionalLong.of(draws));
  }

  private static Manifest of(
      Resolved resolved,
      Changes changes,
      List<InputFile> evidence,
      OptionalLong seed,
      OptionalLong draws) {
    List<Manifest.Input> inputs = new ArrayList<>();
    List<InputFile> files = new ArrayList<>(resolved.inputs());
    files.addAll(evidence);
    for (InputFile file : files) {
      boolean piped = file.name().equals(TreeReader.STANDARD_INPUT);
      inputs.add(new Manifest.Input(piped ? STANDARD_INPUT : file.name(), file.sha256()));
    }
    return new Manifest(Version.NUMBER, List.of(resolved.id()), inputs, changes.set(), seed, draws);
  }

  /** The manifest of several scenarios together: each file once. */
  static Manifest together(List<Manifest> manifests) {
    Set<String> scenarios = new LinkedHashSet<>();
    Set<Manifest.Input> inputs = new LinkedHashSet<>();
    for (Manifest manifest : manifests) {
      scenarios.addAll(manifest.scenarios());
      inputs.addAll(manifest.inputs());
    }
    Manifest first = manifests.get(0);
    return new Manifest(
        Version.NUMBER,
        List.copyOf(scenarios),
        List.copyOf(inputs),
        first.overrides(),
        first.seed(),
        first.draws());
  }

  /** The manifest of what no file has a part in. */
  static Manifest ofProgram() {
    return new Manifest(
        Version.NUMBER,
        List.of(),
        List.of(),
        List.of(),
        OptionalLong.empty(),
        OptionalLong.empty());
  }
}

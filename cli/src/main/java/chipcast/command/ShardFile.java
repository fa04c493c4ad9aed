package chipcast.command;

import chipcast.report.Manifest;
import chipcast.uncertainty.Simulation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * A part of an ensemble as a file: what made it, and what its draws found, exactly.
 *
 * @param title of the scenario
 * @param manifest of the whole ensemble
 * @param simulation the part
 */
record ShardFile(String title, Manifest manifest, Simulation simulation) {
  private static final String FIRST = "chipcast part 1";

  /** Writes it, line by line. */
  void write(Appendable out) throws IOException {
    line(out, FIRST);
    line(out, "title\t" + title);
    line(out, "version\t" + manifest.version());
    for (String scenario : manifest.scenarios()) {
      line(out, "scenario\t" + scenario);
    }
    for (Manifest.Input input : manifest.inputs()) {
      line(out, "input\t" + input.sha256() + "\t" + input.path());
    }
    for (String override : manifest.overrides()) {
      line(out, "override\t" + override.replace("\n", " "));
    }
    for (String each : simulation.lines()) {
      line(out, each);
    }
  }

  private static void line(Appendable out, String text) throws IOException {
    out.append(text).append('\n');
  }

  /**
   * The part that lines describe.
   *
   * @throws IllegalArgumentException if they describe none
   */
  static ShardFile of(List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).equals(FIRST)) {
      throw new IllegalArgumentException("no part of a simulation");
    }
    String title = "";
    String version = "";
    List<String> scenarios = new ArrayList<>();
    List<Manifest.Input> inputs = new ArrayList<>();
    List<String> overrides = new ArrayList<>();
    int at = 1;
    for (; at < lines.size() && !lines.get(at).startsWith("sampler\t"); at++) {
      String[] parts = lines.get(at).split("\t", 2);
      String rest = parts.length > 1 ? parts[1] : "";
      switch (parts[0]) {
        case "title" -> title = rest;
        case "version" -> version = rest;
        case "scenario" -> scenarios.add(rest);
        case "override" -> overrides.add(rest);
        case "input" -> inputs.add(input(rest));
        default -> throw new IllegalArgumentException("line " + (at + 1) + ": " + parts[0]);
      }
    }
    Simulation simulation = Simulation.of(lines.subList(at, lines.size()));
    OptionalLong seed = OptionalLong.of(simulation.seed());
    OptionalLong draws = OptionalLong.of(simulation.draws());
    return new ShardFile(
        title, new Manifest(version, scenarios, inputs, overrides, seed, draws), simulation);
  }

  private static Manifest.Input input(String text) {
    int tab = text.indexOf('\t');
    if (tab < 0) {
      throw new IllegalArgumentException("input without a path");
    }
    return new Manifest.Input(text.substring(tab + 1), text.substring(0, tab));
  }
}

package chipcast.scenario;

import chipcast.quantity.Spelling;
import chipcast.source.Code;
import chipcast.source.Document;
import chipcast.source.InvalidInput;
import chipcast.source.Position;
import chipcast.source.Printable;
import chipcast.source.Problem;
import chipcast.source.Problems;
import chipcast.source.TreeReader;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A scenario and those that it extends, the furthest first. */
final class ScenarioChain {
  private static final int LONGEST = 32;
  private static final String STANDARD_INPUT = "-";

  private final Home home;
  private final Inputs inputs;
  private final Problems problems;
  private final List<Link> links = new ArrayList<>();

  /**
   * A scenario in a chain.
   *
   * @param folder where its relative paths begin
   */
  record Link(Document document, ScenarioFile file, Path folder) {}

  private ScenarioChain(Home home, Inputs inputs, Problems problems) {
    this.home = home;
    this.inputs = inputs;
    this.problems = problems;
  }

  /**
   * The chain of a scenario. Where a link is broken it begins after the break, and the problems are
   * told.
   *
   * @throws InvalidInput if there is no such scenario
   */
  static List<Link> of(String reference, InputStream in, Home home, Inputs inputs, Problems told) {
    ScenarioChain chain = new ScenarioChain(home, inputs, told);
    if (reference.equals(STANDARD_INPUT)) {
      String name = TreeReader.STANDARD_INPUT;
      chain.link(TreeReader.read(in, name, told), home.workingDirectory(), "");
    } else {
      chain.follow(isPath(reference) ? chain.path(reference) : chain.id(reference));
    }
    Collections.reverse(chain.links);
    return chain.links;
  }

  private static boolean isPath(String reference) {
    return reference.indexOf('/') >= 0
        || reference.indexOf('\\') >= 0
        || reference.endsWith(".yaml")
        || reference.endsWith(".yml");
  }

  private Path path(String reference) {
    try {
      return home.workingDirectory().resolve(reference).normalize();
    } catch (InvalidPathException noPath) {
      throw unknown(Position.ofFile("command line"), reference);
    }
  }

  private Path id(String id) {
    if (!home.scenarioIds().contains(id)) {
      throw unknown(Position.ofFile("command line"), id);
    }
    return home.scenario(id);
  }

  private InvalidInput unknown(Position place, String id) {
    Problem problem =
        Problem.of(
            Code.UNKNOWN_SCENARIO, place, "", "there is no scenario " + Printable.quoted(id));
    List<String> ids = home.scenarioIds();
    String expected = "one of " + String.join(", ", ids) + "; or a path to a file";
    return new InvalidInput(problem.expecting(expected).offering(Spelling.nearest(id, ids)));
  }

  private void follow(Path file) {
    Optional<Document> document = inputs.read(file, home.name(file), problems);
    Path folder = file.getParent() == null ? home.workingDirectory() : file.getParent();
    link(document, folder, expectedId(file));
  }

  /** A scenario in scenarios/ is found by the name of its file, so its id must be that name. */
  private String expectedId(Path file) {
    boolean inScenarios = home.scenarios().equals(file.getParent());
    String name = String.valueOf(file.getFileName());
    return inScenarios && name.endsWith(".yaml") ? name.substring(0, name.length() - 5) : "";
  }

  private void link(Optional<Document> document, Path folder, String expectedId) {
    if (document.isEmpty()) {
      return;
    }
    inputs.add(document.get());
    Optional<ScenarioFile> file = ScenarioFile.of(document.get(), problems);
    if (file.isEmpty()) {
      problems.markPartial();
      return;
    }
    checkId(document.get(), file.get(), expectedId);
    Link link = new Link(document.get(), file.get(), folder);
    if (!closesCycle(link)) {
      links.add(link);
      file.get().base().ifPresent(base -> follow(base, link));
    }
  }

  private void follow(String base, Link link) {
    Position place = ScenarioFile.at(link.document().root(), ScenarioFile.EXTENDS);
    if (isPath(base)) {
      new Enclosure(home, link.folder()).file(base, place, problems).ifPresent(this::follow);
    } else if (Files.exists(home.scenario(base))) {
      follow(home.scenario(base));
    } else {
      problems.add(unknown(place, base).problems().get(0));
      problems.markPartial();
    }
  }

  private void checkId(Document document, ScenarioFile file, String expected) {
    if (!expected.isEmpty() && !file.id().equals(expected)) {
      problems.add(
          Code.ID_MISMATCH,
          ScenarioFile.at(document.root(), ScenarioFile.SCENARIO),
          ScenarioFile.SCENARIO,
          Printable.quoted(file.id()) + " in the file of another name",
          "scenario: " + expected);
    }
  }

  private boolean closesCycle(Link link) {
    String name = link.document().source().name();
    int first = 0;
    while (first < links.size() && !links.get(first).document().source().name().equals(name)) {
      first++;
    }
    boolean cycle = first < links.size();
    if (cycle) {
      tellCycle(path(first) + link.file().id());
    } else if (links.size() == LONGEST) {
      tellCycle("a chain of more than " + LONGEST + " scenarios");
    }
    return cycle || links.size() == LONGEST;
  }

  private String path(int first) {
    StringBuilder path = new StringBuilder();
    for (Link member : links.subList(first, links.size())) {
      path.append(member.file().id()).append(" extends ");
    }
    return path.toString();
  }

  private void tellCycle(String found) {
    Link last = links.get(links.size() - 1);
    Position place = ScenarioFile.at(last.document().root(), ScenarioFile.EXTENDS);
    problems.add(
        Code.EXTENDS_CYCLE, place, ScenarioFile.EXTENDS, found, "scenarios that end in one");
    problems.markPartial();
  }
}

package chipcast.scenario;

import chipcast.source.InvalidInput;
import chipcast.source.Problem;
import chipcast.source.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A home with a few chips, to be changed by tests. */
final class SmallHome {
  private final Path folder;

  SmallHome(Path folder) {
    this.folder = folder;
    file(
        "assumptions/chips/h100.yaml",
        """
        chips:
          h100:
            source: datasheet
            grade: A
            family: hopper
            bandwidth: {value: 3.35 TB/s, source: vendor}
            memory: 80 GB
            price: {range: {low: 20 kUSD, central: 25 kUSD, high: 30 kUSD}, source: seller}
        """);
    file(
        "assumptions/chips/b200.yml",
        """
        chips:
          b200: {family: blackwell, bandwidth: 8 TB/s, memory: 192 GB}
        """);
    file(
        "assumptions/families.yaml",
        """
        families:
          hopper: {weight: {2025: 1, 2030: 2}}
          blackwell: {weight: 1}
        claims:
          growth: {text: more}
          decline: {text: less}
        """);
    file(
        "scenarios/baseline.yaml",
        """
        scenario: baseline
        title: As it is
        story: Nothing happens.
        horizon: {from: 2025, to: 2035}
        claims: [growth]
        """);
  }

  Path folder() {
    return folder;
  }

  /** Writes a file of the home, or beside it. */
  SmallHome file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
      return this;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** A scenario on the baseline. */
  SmallHome scenario(String id, String text) {
    String head = "scenario: " + id + "\ntitle: Title of " + id + "\n";
    String base = text.contains("extends:") ? "" : "extends: baseline\n";
    return file("scenarios/" + id + ".yaml", head + base + text);
  }

  /** Resolves and throws if anything is wrong. */
  Resolved resolve(String id, String... set) {
    return resolve(new Request(id, List.of(), List.of(set), stream("")));
  }

  Resolved with(String id, String... files) {
    List<Path> paths = java.util.Arrays.stream(files).map(Path::of).toList();
    return resolve(new Request(id, paths, List.of(), stream("")));
  }

  Resolved resolve(Request request) {
    Problems problems = new Problems();
    Resolved resolved = Resolver.resolve(new Home(folder, folder), request, problems);
    problems.throwIfAny();
    return resolved;
  }

  /** What is wrong, as {@code code file:line:column}. */
  List<String> told(Runnable work) {
    try {
      work.run();
      return List.of();
    } catch (InvalidInput invalid) {
      return invalid.problems().stream().map(SmallHome::brief).toList();
    }
  }

  private static String brief(Problem problem) {
    return problem.code()
        + " "
        + problem.position()
        + problem.nearest().map(near -> " -> " + near).orElse("");
  }

  static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}

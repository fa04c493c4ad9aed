package chipcast.projection;

import chipcast.assumption.World;
import chipcast.assumption.WorldReader;
import chipcast.scenario.Home;
import chipcast.scenario.Request;
import chipcast.scenario.Resolved;
import chipcast.scenario.Resolver;
import chipcast.source.MapNode;
import chipcast.source.Problems;
import chipcast.source.SourceText;
import chipcast.source.TreeReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Worlds for tests: the shipped baseline, and a small one of round numbers. */
public final class Worlds {
  private static final String SMALL = "small-world.yaml";

  private Worlds() {}

  /** The home that these tests were built in, whatever the working directory. */
  public static Home home() {
    try {
      Path classes =
          Path.of(Worlds.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path root = classes.getRoot();
      return Home.find(Optional.empty(), root, Optional.of(classes));
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The resolved tree of the baseline. */
  public static MapNode baseline() {
    return resolved(home());
  }

  /** The resolved tree of a home's baseline. */
  static MapNode resolved(Home home) {
    Problems problems = new Problems();
    Resolved resolved = Resolver.resolve(home, Request.of("baseline"), problems);
    problems.throwIfAny();
    return resolved.tree();
  }

  /** The tree of the small world. */
  static MapNode small() {
    return parse(smallText());
  }

  /** The small world with some errors, and a factor that they share. */
  public static World uncertainSmall() {
    MapNode tree = Trees.with(small(), "chips.alpha-2.price", "{uniform: [24 kUSD, 36 kUSD]}");
    tree = Trees.with(tree, "chips.beta-1.watts", "{lognormal: {median: 500 W, log_sd: 0.2}}");
    tree = Trees.with(tree, "chips.gamma-1.available", "{uniform: [2025.25, 2026.75]}");
    tree = Trees.with(tree, "workloads.chat.phases.decode.accepted", "{uniform: [1.5, 1.9]}");
    return read(
        Trees.with(
            tree,
            "uncertainty",
            """
            coverage: {C: 65 %}
            efficiency: {measured: 0.2, datasheet: 0.5}
            spreads: {growth: {of: [workloads.*.growth.fading.initial], log_sd: {D: 0.1}}}
            factors: {efficiency: {of: [families.*.efficiency.error], correlation: 0.5}}
            correlations: {}
            """));
  }

  static String smallText() {
    try (InputStream in = Objects.requireNonNull(Worlds.class.getResourceAsStream(SMALL))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static MapNode parse(String yaml) {
    Problems problems = new Problems();
    SourceText text = SourceText.of(SMALL, yaml);
    problems.remember(text);
    MapNode root = TreeReader.parse(text, problems).root();
    problems.throwIfAny();
    return root;
  }

  /** The records that a tree binds to. */
  public static World read(MapNode tree) {
    return WorldReader.read(tree, Optional.empty(), new Problems());
  }

  static Plan plan(MapNode tree) {
    return Plan.of("test", read(tree));
  }

  /** The point run of a tree. */
  static ProjectedOutcome run(MapNode tree) {
    return Projection.run(plan(tree));
  }

  /** The cells of a pool. */
  static List<Cell> cells(Plan plan, Pool pool) {
    List<Cell> cells = new ArrayList<>();
    for (Line line : pool.lines()) {
      int to = line.firstCell() + line.cells();
      cells.addAll(plan.market().cells().subList(line.firstCell(), to));
    }
    return cells;
  }
}

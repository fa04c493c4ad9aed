package chipcast.scenario;

import chipcast.source.Binder;
import chipcast.source.Document;
import chipcast.source.Field;
import chipcast.source.MapNode;
import chipcast.source.Node;
import chipcast.source.Position;
import chipcast.source.Problems;
import chipcast.source.ScalarNode;
import chipcast.source.Shape;
import java.util.List;
import java.util.Optional;

/**
 * A scenario as its file states it: what differs from what it extends.
 *
 * @param id its name everywhere
 * @param title one line
 * @param story a paragraph
 * @param base what it extends: an id or a path relative to the file
 * @param horizon the years, in whole or in part
 * @param set values by the path that they replace
 * @param add nodes by the path that they appear at
 * @param remove paths that disappear
 * @param claims ids of the claims that it is about
 */
public record ScenarioFile(
    String id,
    String title,
    Optional<String> story,
    Optional<String> base,
    Optional<Node> horizon,
    Optional<Node> set,
    Optional<Node> add,
    Optional<Node> remove,
    Optional<Node> claims) {
  static final String EXTENDS = "extends";
  static final String HORIZON = "horizon";
  static final String SCENARIO = "scenario";

  private static final Field<String> ID = Field.text(SCENARIO, "its id, as its file is named");
  private static final Field<String> TITLE = Field.text("title", "one line on it");
  private static final Field<Optional<String>> STORY =
      Field.text("story", "a paragraph on what happens and why").optional();
  private static final Field<Optional<String>> BASE =
      Field.text(EXTENDS, "the scenario that it differs from: an id or a relative path").optional();
  private static final Field<Optional<Node>> YEARS =
      Field.anything(HORIZON, "from: the base year; to: the last year").optional();
  private static final Field<Optional<Node>> SET =
      Field.anything("set", "new values by path; each must name something and change it")
          .optional();
  private static final Field<Optional<Node>> ADD =
      Field.anything("add", "new nodes, or {file: x.yaml}, by path; nothing may be there yet")
          .optional();
  private static final Field<Optional<Node>> REMOVE =
      Field.anything("remove", "a list of paths to remove").optional();
  private static final Field<Optional<Node>> CLAIMS =
      Field.anything("claims", "a list of ids of claims that it is about").optional();

  /** The description of a scenario's file. */
  public static final Shape<ScenarioFile> SHAPE =
      Shape.of(
          SCENARIO,
          "what differs from another scenario",
          List.of(ID, TITLE, STORY, BASE, YEARS, SET, ADD, REMOVE, CLAIMS),
          b ->
              new ScenarioFile(
                  b.get(ID),
                  b.get(TITLE),
                  b.get(STORY),
                  b.get(BASE),
                  b.get(YEARS),
                  b.get(SET),
                  b.get(ADD),
                  b.get(REMOVE),
                  b.get(CLAIMS)));

  /** The description of a file given beside a scenario: the same without a name of its own. */
  static final Shape<ScenarioFile> BESIDE =
      Shape.of(
          "with",
          "what differs from the scenario it is given with",
          List.of(TITLE.optional(), STORY, YEARS, SET, ADD, REMOVE, CLAIMS),
          b ->
              new ScenarioFile(
                  "",
                  "",
                  b.get(STORY),
                  Optional.empty(),
                  b.get(YEARS),
                  b.get(SET),
                  b.get(ADD),
                  b.get(REMOVE),
                  b.get(CLAIMS)));

  /** A scenario's file, or nothing after telling what is wrong with it. */
  static Optional<ScenarioFile> of(Document document, Problems problems) {
    return Binder.of(document.root(), problems).read(SHAPE);
  }

  /** Where a key's value stands, or the beginning of the file. */
  static Position at(MapNode root, String key) {
    Node node = root.find(key);
    return node == null ? root.position() : node.position();
  }

  /** Whether a file given beside a scenario states overrides, rather than assumptions. */
  static boolean isOverrides(MapNode root) {
    boolean named = root.has(SCENARIO) && root.find(SCENARIO) instanceof ScalarNode;
    boolean claims = root.has("claims") && !(root.find("claims") instanceof MapNode);
    return named
        || claims
        || root.has("set")
        || root.has("add")
        || root.has("remove")
        || root.has("title");
  }
}

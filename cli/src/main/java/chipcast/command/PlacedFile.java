package chipcast.command;

import chipcast.scenario.Change;
import chipcast.scenario.Kind;
import chipcast.scenario.Resolved;
import chipcast.source.Code;
import chipcast.source.MapNode;
import chipcast.source.Node;
import chipcast.source.Position;
import chipcast.source.Problem;
import chipcast.source.Problems;
import chipcast.source.ScalarNode;
import chipcast.source.SourceText;
import chipcast.source.TreeReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The chip that a file brings into a scenario. A datasheet says what the silicon does and what it
 * costs; what else the model asks of a chip and its family, and the file leaves out, is taken from
 * the file that {@code chipcast init chip} writes, whose figures are judgements that say so.
 */
final class PlacedFile {
  private static final String TEMPLATE = "chipcast init chip";
  private static final String PLACEHOLDER = "my-id";
  private static final String CHIPS = "chips";
  private static final String FAMILIES = "families";
  private static final String FAMILY = "family";

  /** What a datasheet may leave to the template; its figures proper it may not. */
  private static final List<String> OF_CHIP =
      List.of("foundry", "link", "link_domain", "scale_out", "max_chips", "supports", "deployment");

  private static final Set<String> NOT_OF_FAMILY =
      Set.of("source", "as_of", "grade", "note", "roadmap");

  private final String name;
  private final List<String> taken = new ArrayList<>();
  private String chip = "";

  /**
   * A file.
   *
   * @param name as positions have it
   */
  PlacedFile(String name) {
    this.name = name;
  }

  /** The id of the chip, once the file is completed. */
  String chip() {
    return chip;
  }

  /** Paths of what the file leaves out and the template gives. */
  List<String> taken() {
    return List.copyOf(taken);
  }

  /** The same in words: {@code of the chip: link, max_chips; of its family: access}. */
  String takenText() {
    List<String> parts = new ArrayList<>();
    String ofChip = fields(CHIPS);
    String ofFamily = fields(FAMILIES);
    if (!ofChip.isEmpty()) {
      parts.add("of the chip: " + ofChip);
    }
    if (!ofFamily.isEmpty()) {
      parts.add("of its family: " + ofFamily);
    }
    return String.join("; ", parts);
  }

  private String fields(String collection) {
    String record = collection + "." + chip;
    List<String> fields = new ArrayList<>();
    for (String path : taken) {
      if (path.equals(record)) {
        fields.add("all");
      } else if (path.startsWith(record + ".")) {
        fields.add(path.substring(record.length() + 1));
      }
    }
    return String.join(", ", fields);
  }

  /**
   * The scenario with the chip completed.
   *
   * @throws chipcast.source.InvalidInput if the file does not bring exactly one chip
   */
  Resolved complete(Resolved resolved, Problems problems) {
    List<Change> added = added(resolved, CHIPS);
    if (added.size() != 1) {
      tell(added, problems);
      return resolved;
    }
    chip = added.get(0).path().substring(CHIPS.length() + 1);
    String text = InitCommand.template("chip").replace(PLACEHOLDER, chip);
    MapNode template = TreeReader.parse(SourceText.of(TEMPLATE, text), problems).root();
    return completeFamily(completeChip(resolved, template), template);
  }

  /** What the file adds to a collection. */
  private List<Change> added(Resolved resolved, String collection) {
    List<Change> added = new ArrayList<>();
    for (Change change : resolved.overrides()) {
      boolean here = change.level().equals("--with " + name) && change.kind() == Kind.ADD;
      boolean member = change.path().startsWith(collection + ".");
      if (here && member && change.path().indexOf('.', collection.length() + 1) < 0) {
        added.add(change);
      }
    }
    return added;
  }

  private void tell(List<Change> added, Problems problems) {
    if (added.isEmpty() && !problems.isEmpty()) {
      return; // Whatever is wrong with the file may be why.
    }
    String found =
        added.isEmpty()
            ? "this file adds no chip that is not there already"
            : "this file adds " + added.size() + " chips, and one is placed at a time";
    Position where = added.isEmpty() ? new Position(name, 1, 1) : added.get(1).position();
    Problem problem = Problem.of(Code.MISSING_FIELD, where, CHIPS, found);
    problems.add(problem.expecting("one chip of an id of its own: chipcast init chip my-chip"));
    problems.throwIfAny(); // What else these chips lack says nothing of the one to be placed.
  }

  private Resolved completeChip(Resolved resolved, MapNode template) {
    String path = CHIPS + "." + chip;
    Resolved completed = resolved;
    if (resolved.node(path).orElseThrow() instanceof MapNode stated) {
      MapNode given = (MapNode) find(template, CHIPS);
      for (String key : OF_CHIP) {
        if (!stated.has(key)) {
          completed = take(completed, path + "." + key, vouched(find(given, key), given));
        }
      }
      if (!stated.has(FAMILY)) {
        completed = take(completed, path + "." + FAMILY, find(given, FAMILY));
      }
    }
    return completed;
  }

  /** A family of the file's own is completed, or made if the file only names it. */
  private Resolved completeFamily(Resolved resolved, MapNode template) {
    Node named = resolved.node(CHIPS + "." + chip + "." + FAMILY).orElse(null);
    if (!(named instanceof ScalarNode family) || !family.text().equals(chip)) {
      return resolved;
    }
    String path = FAMILIES + "." + chip;
    MapNode given = (MapNode) find(template, FAMILIES);
    if (resolved.node(path).isEmpty()) {
      return take(resolved, path, given);
    }
    Resolved completed = resolved;
    boolean own = !added(resolved, FAMILIES).isEmpty();
    if (own && resolved.node(path).orElseThrow() instanceof MapNode stated) {
      for (String key : given.keys()) {
        if (!stated.has(key) && !NOT_OF_FAMILY.contains(key)) {
          completed = take(completed, path + "." + key, vouched(find(given, key), given));
        }
      }
    }
    return completed;
  }

  private Resolved take(Resolved resolved, String path, Node node) {
    taken.add(path);
    return resolved.with(path, node, TEMPLATE);
  }

  /** A node of the template; below a collection, of its only member. */
  private Node find(MapNode map, String key) {
    Node found = map.find(key);
    boolean collection = key.equals(CHIPS) || key.equals(FAMILIES);
    Node node = collection && found instanceof MapNode members ? members.find(chip) : found;
    if (node == null) {
      throw new IllegalStateException("the template for a chip has no " + key);
    }
    return node;
  }

  /** A quantity, or a record of some, with what its record in the template says of its origin. */
  private static Node vouched(Node node, MapNode record) {
    Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
    if (node instanceof ScalarNode scalar && Character.isDigit(scalar.text().charAt(0))) {
      entries.put("value", new MapNode.Entry(node.position(), node));
    } else if (node instanceof MapNode map) {
      entries.putAll(map.entries());
    } else {
      return node;
    }
    for (String key : List.of("source", "as_of", "grade")) {
      entries.putIfAbsent(key, record.entries().get(key));
    }
    return new MapNode(node.position(), entries);
  }
}

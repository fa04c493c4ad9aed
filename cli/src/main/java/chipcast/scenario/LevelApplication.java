package chipcast.scenario;

import chipcast.source.Code;
import chipcast.source.MapNode;
import chipcast.source.Node;
import chipcast.source.Position;
import chipcast.source.Problem;
import chipcast.source.Problems;
import chipcast.source.QuantityForm;
import chipcast.source.ScalarNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the overrides of one level on a tree. */
final class LevelApplication {
  private static final String VALUE = "value";

  private final Problems problems;
  private final List<Change> changes;
  private final List<Edit> applied = new ArrayList<>();
  private MapNode tree;

  private LevelApplication(MapNode tree, List<Change> changes, Problems problems) {
    this.tree = tree;
    this.changes = changes;
    this.problems = problems;
  }

  /** The tree after a level; what changed is added to the changes. */
  static MapNode apply(MapNode tree, Level level, List<Change> changes, Problems problems) {
    LevelApplication application = new LevelApplication(tree, changes, problems);
    for (Level.NamedEdit edit : level.edits()) {
      application.apply(edit.by(), edit.edit());
    }
    return application.tree;
  }

  private void apply(String by, Edit stated) {
    Edit edit = onWholeQuantity(stated);
    if (!isFirstOnItsPath(edit)) {
      return;
    }
    applied.add(edit);
    Node old = edit.path().in(tree);
    boolean fits =
        switch (edit.kind()) {
          case SET -> canSet(edit, old);
          case ADD -> canAdd(edit, old);
          case REMOVE -> canRemove(edit, old);
          case GIVEN -> throw new IllegalArgumentException("an edit is never given");
        };
    if (fits) {
      change(by, edit, old);
    }
  }

  private void change(String by, Edit edit, @Nullable Node old) {
    Node node = edit.node();
    if (node == null) {
      problems.removed(edit.path().toString(), edit.key());
    }
    tree =
        node == null
            ? TreeEdit.without(tree, edit.path())
            : TreeEdit.with(tree, edit.path(), edit.key(), node);
    changes.add(
        new Change(
            old == null ? Kind.ADD : edit.kind(),
            edit.path().toString(),
            edit.key(),
            by,
            Optional.ofNullable(old),
            Optional.ofNullable(node)));
  }

  /**
   * Setting the value of a quantity replaces the quantity: whatever vouched for the old value does
   * not vouch for the new one.
   */
  private Edit onWholeQuantity(Edit edit) {
    if (edit.kind() != Kind.SET || edit.path().keys().size() < 2) {
      return edit;
    }
    Node parent = edit.path().parent().in(tree);
    boolean value =
        edit.path().last().equals(VALUE)
            && (parent instanceof ScalarNode || (parent != null && isWhole(parent)));
    return value
        ? new Edit(edit.kind(), edit.path().parent(), edit.key(), edit.node(), edit.restated())
        : edit;
  }

  private static boolean isWhole(Node node) {
    return QuantityForm.isQuantityMap(node);
  }

  private boolean isFirstOnItsPath(Edit edit) {
    for (Edit other : applied) {
      if (other.path().covers(edit.path()) || edit.path().covers(other.path())) {
        Problem problem =
            Problem.of(
                Code.OVERRIDDEN_TWICE,
                edit.key(),
                edit.path().toString(),
                edit.path().equals(other.path())
                    ? edit.path() + " is overridden twice at one level"
                    : edit.path() + " and " + other.path() + " overlap at one level");
        problems.add(
            problem.expecting("each path once").seeing(other.key(), "also overridden here"));
        return false;
      }
    }
    return true;
  }

  private boolean canSet(Edit edit, @Nullable Node old) {
    Node node = edit.node();
    if (old == null) {
      boolean horizon = edit.restated() && edit.path().keys().get(0).equals(ScenarioFile.HORIZON);
      return horizon || unknown(edit, Code.UNKNOWN_PATH, "; add: puts new values in");
    }
    if (node == null || !SameMeaning.replacing(old, node)) {
      return true;
    }
    if (!edit.restated()) {
      Problem problem =
          Problem.of(
              Code.NO_CHANGE,
              edit.key(),
              edit.path().toString(),
              edit.path() + " is already " + YamlText.brief(old));
      problems.add(
          problem.expecting("a value that differs").seeing(old.position(), "the same value"));
    }
    return false;
  }

  private boolean canAdd(Edit edit, @Nullable Node old) {
    if (old != null) {
      Problem problem =
          Problem.of(
              Code.ALREADY_PRESENT,
              edit.key(),
              edit.path().toString(),
              edit.path() + " is already there");
      problems.add(
          problem
              .expecting("a new path; set: replaces what is there")
              .seeing(old.position(), "here"));
      return false;
    }
    boolean top = edit.path().keys().size() <= 2;
    boolean newCollection = top && !tree.has(edit.path().keys().get(0));
    boolean parent =
        edit.path().keys().size() == 1 || edit.path().parent().in(tree) instanceof MapNode;
    return parent || newCollection || unknown(edit, Code.UNKNOWN_PATH, "");
  }

  private boolean canRemove(Edit edit, @Nullable Node old) {
    return old != null || unknown(edit, Code.NOTHING_TO_REMOVE, "");
  }

  /** Tells where the path goes wrong; always false. */
  private boolean unknown(Edit edit, Code code, String hint) {
    TreePath path = edit.path();
    TreePath.Miss miss = path.missIn(tree);
    if (mayBeUnread(miss, path)) {
      return false;
    }
    Problem problem =
        Problem.of(code, within(edit.key(), path, miss), path.toString(), miss.message(path));
    problems.add(problem.expecting("a path that exists" + hint).offering(miss.nearest(path)));
    return false;
  }

  /**
   * Whether what a path names may stand in a part that could not be read. A record stands in one
   * file, so the fields of one in a whole file are known; the members of a collection are not.
   */
  private boolean mayBeUnread(TreePath.Miss miss, TreePath path) {
    Node record = miss.existing().keys().size() < 2 ? null : miss.existing().in(tree);
    return record == null
        ? problems.mayHold(path.keys().get(miss.depth()))
        : problems.isPartial(record.position());
  }

  /** The place of the key that is not there, where the path is written without quotes. */
  private static Position within(Position start, TreePath path, TreePath.Miss miss) {
    int column = start.column();
    for (int at = 0; at < Math.min(miss.depth(), path.keys().size() - 1); at++) {
      String key = path.keys().get(at);
      column += key.codePointCount(0, key.length()) + 1;
    }
    return new Position(start.file(), start.line(), column);
  }
}

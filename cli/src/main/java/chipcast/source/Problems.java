package chipcast.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Collects the problems of an input, so that its writer sees all of them in one go. It also knows
 * the texts read, to show the line of a problem, and the places already complained about, so that
 * one mistake is told once. Not safe for use by several threads at a time.
 */
public final class Problems {
  /** More problems than this are counted and not kept: nobody reads them. */
  private static final int MOST = 500;

  private final List<Problem> problems = new ArrayList<>();
  private final Set<String> told = new HashSet<>();
  private final Set<Position> doubtful = new HashSet<>();
  private final Map<String, SourceText> texts = new HashMap<>();
  private final Set<String> partialInputs = new HashSet<>();
  private final Map<String, Position> removals = new HashMap<>();
  private boolean partial;
  private int dropped;

  /** Adds a problem unless the same code was already told for the same place and path. */
  public void add(Problem problem) {
    if (problems.size() >= MOST) {
      dropped++;
    } else if (told.add(problem.code() + "\n" + problem.position() + "\n" + problem.path())) {
      problems.add(problem);
    }
  }

  /** Adds a problem of a known code. */
  public void add(Code code, Position position, String path, String message, String expected) {
    add(Problem.of(code, position, path, message).expecting(expected));
  }

  /** Takes over everything another collector knows, in its order. */
  public void addAll(Problems other) {
    for (Problem problem : other.problems) {
      add(problem);
    }
    dropped += other.dropped;
    doubtful.addAll(other.doubtful);
    texts.putAll(other.texts);
    partial |= other.partial;
    partialInputs.addAll(other.partialInputs);
    removals.putAll(other.removals);
  }

  /** Whether nothing was wrong so far. */
  public boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Whether nothing was wrong and all could be read: such an input may be remembered as it is. */
  public boolean isClean() {
    return problems.isEmpty() && doubtful.isEmpty() && !isPartial();
  }

  /** Whether no further problem would be kept. */
  boolean isFull() {
    return problems.size() >= MOST;
  }

  /** All problems by file, line and column, each with its line where the text is known. */
  public List<Problem> sorted() {
    List<Problem> all = new ArrayList<>(problems.size() + 1);
    for (Problem problem : problems) {
      all.add(shown(problem));
    }
    all.sort(Comparator.comparing(Problem::position).thenComparing(Problem::path));
    all = References.told(all);
    if (dropped > 0) {
      Position last = Position.ofFile(all.get(all.size() - 1).position().file());
      all.add(Problem.of(Code.TOO_MANY_PROBLEMS, last, "", "and " + dropped + " more problems"));
    }
    return all;
  }

  /**
   * Ends the work if anything was wrong.
   *
   * @throws InvalidInput with all problems
   */
  public void throwIfAny() {
    if (!isEmpty()) {
      throw new InvalidInput(sorted());
    }
  }

  /** Remembers a text, so that problems in it can show their line. */
  public void remember(SourceText text) {
    texts.put(text.name(), text);
  }

  /** Marks a value as already complained about: whoever reads it next stays silent. */
  public void doubt(Position position) {
    doubtful.add(position);
  }

  /** Whether the value at this place was already complained about. */
  public boolean isDoubtful(Position position) {
    return !doubtful.isEmpty() && doubtful.contains(position);
  }

  /** Marks the tree as incomplete, so that nothing is called missing only for that. */
  public void markPartial() {
    partial = true;
  }

  /** Marks one input as not read in full; what the others say is known all the same. */
  void markPartial(String input) {
    partialInputs.add(input);
  }

  /**
   * Forgets that an input was not read in full: what is left out of it leaves the rest as it was.
   */
  public void forgetPartial(String input) {
    partialInputs.remove(input);
  }

  /** Whether a part of the tree could not be read. */
  public boolean isPartial() {
    return partial || !partialInputs.isEmpty();
  }

  /**
   * Whether a member that is nowhere to be found may stand in what could not be read: its id is
   * written there as a key, or there is an input of which not even the text is known.
   */
  public boolean mayHold(String id) {
    boolean may = partial;
    for (String input : partialInputs) {
      SourceText text = texts.get(input);
      may |= text == null || text.mayHaveKey(id);
    }
    return may;
  }

  /** Whether a part of what stands in the input of a position could not be read. */
  public boolean isPartial(Position position) {
    return partial || partialInputs.contains(position.file());
  }

  /** Remembers that an override removed what was at a path. */
  public void removed(String path, Position by) {
    removals.put(path, by);
  }

  /** The override that removed what was at a path. */
  Optional<Position> removal(String path) {
    return Optional.ofNullable(removals.get(path));
  }

  /** A problem with the line that it is on, where the text is known. */
  public Problem shown(Problem problem) {
    return problem.excerpt().isPresent() ? problem : problem.showing(line(problem.position()));
  }

  private Optional<String> line(Position position) {
    SourceText text = texts.get(position.file());
    return text == null ? Optional.empty() : text.line(position.line());
  }
}

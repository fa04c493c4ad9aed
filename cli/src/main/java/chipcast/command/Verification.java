package chipcast.command;

import chipcast.report.Manifest;
import chipcast.report.saved.Difference;
import chipcast.report.saved.SavedResult;
import chipcast.report.saved.Statement;
import chipcast.source.Printable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A saved result beside the same made again.
 *
 * @param name of the saved result
 * @param command the words that made it, in one line
 * @param statements how many things it says
 * @param differences what is said otherwise now
 * @param inputs how many files it was made of
 * @param changed inputs that are not what they were
 * @param before version of the program that made it
 * @param after version of this program
 */
record Verification(
    String name,
    String command,
    int statements,
    List<Difference> differences,
    int inputs,
    List<ChangedInput> changed,
    String before,
    String after) {

  Verification {
    differences = List.copyOf(differences);
    changed = List.copyOf(changed);
  }

  /**
   * An input that is not what it was.
   *
   * @param path as manifests name it
   * @param before its hash then; empty if it had no part
   * @param after its hash now; empty if it has no part
   */
  record ChangedInput(String path, Optional<String> before, Optional<String> after) {

    /** Inputs of two manifests that differ. */
    static List<ChangedInput> between(Manifest before, Manifest after) {
      Map<String, String> first = hashes(before);
      Map<String, String> second = hashes(after);
      Set<String> paths = new LinkedHashSet<>(first.keySet());
      paths.addAll(second.keySet());
      List<ChangedInput> changed = new ArrayList<>();
      for (String path : paths) {
        Optional<String> one = Optional.ofNullable(first.get(path));
        Optional<String> other = Optional.ofNullable(second.get(path));
        if (!one.equals(other)) {
          changed.add(new ChangedInput(path, one, other));
        }
      }
      return changed;
    }

    private static Map<String, String> hashes(Manifest manifest) {
      Map<String, String> hashes = new LinkedHashMap<>();
      manifest.inputs().forEach(input -> hashes.put(input.path(), input.sha256()));
      return hashes;
    }

    /** What became of it. */
    String what() {
      return before.isEmpty() ? "new" : after.isEmpty() ? "gone" : "changed";
    }
  }

  /** A result and the same made again. */
  static Verification of(String name, SavedResult saved, SavedResult now) {
    List<Statement> said = saved.statements();
    return new Verification(
        name,
        Printable.of(String.join(" ", saved.manifest().command())),
        said.size(),
        Difference.between(said, now.statements()),
        saved.manifest().inputs().size(),
        ChangedInput.between(saved.manifest(), now.manifest()),
        saved.manifest().version(),
        now.manifest().version());
  }

  /** Whether what made the result moved, be it without an effect. */
  boolean moved() {
    return !changed.isEmpty() || !before.equals(after);
  }
}

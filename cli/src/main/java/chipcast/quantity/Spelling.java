package chipcast.quantity;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what a misspelt name most likely meant. */
public final class Spelling {
  /** Longer names are no typing errors, and the distance is quadratic. */
  private static final int LONGEST = 64;

  /** Letters that say enough of how a name begins. */
  private static final int BEGINNING = 3;

  /** Distances are doubled. */
  private static final int ONE_EDIT = 2;

  private Spelling() {}

  /**
   * The candidate with the fewest insertions, deletions, substitutions and swaps of neighbours (F.
   * J. Damerau, CACM 7 (1964)); one that differs in capitals only comes first, and where none is
   * one edit away, the shortest that begins with what was written.
   *
   * @param name what was written
   * @param candidates valid names; of equally near ones the first wins
   * @return the nearest, if at most a third of the letters differ (one letter is always allowed)
   */
  public static Optional<String> nearest(String name, Collection<String> candidates) {
    if (name.isEmpty() || name.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<String> edited = edited(name, candidates);
    boolean slip = edited.isPresent() && distance(name, lower(name), edited.get()) <= ONE_EDIT;
    return slip ? edited : begun(name, candidates).or(() -> edited);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static Optional<String> begun(String name, Collection<String> candidates) {
    Optional<String> shortest = Optional.empty();
    for (String candidate : candidates) {
      boolean begins = name.length() >= BEGINNING && lower(candidate).startsWith(lower(name));
      if (begins && (shortest.isEmpty() || candidate.length() < shortest.get().length())) {
        shortest = Optional.of(candidate);
      }
    }
    return shortest;
  }

  private static Optional<String> edited(String name, Collection<String> candidates) {
    String lower = lower(name);
    Optional<String> best = Optional.empty();
    int bestDistance = Math.max(1, name.length() / 3) * 2 + 1;
    for (String candidate : candidates) {
      int distance = distance(name, lower, candidate);
      if (distance < bestDistance) {
        best = Optional.of(candidate);
        bestDistance = distance;
      }
    }
    return best;
  }

  /** Twice the edit distance without regard to capitals, one more if capitals differ. */
  private static int distance(String name, String lower, String candidate) {
    if (Math.abs(name.length() - candidate.length()) > LONGEST / 3) {
      return Integer.MAX_VALUE;
    }
    int edits = edits(lower, candidate.toLowerCase(Locale.ROOT));
    return 2 * edits + (edits == 0 && !name.equals(candidate) ? 1 : 0);
  }

  private static int edits(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int substituted = cost[i - 1][j - 1] + (same ? 0 : 1);
    int least = Math.min(substituted, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}

package chipcast.source;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The choice nearest to a misspelt word by Damerau–Levenshtein distance (insertions, deletions,
 * substitutions, and transpositions of neighbours; Damerau 1964, in the restricted form that edits
 * no substring twice). A choice too far off to have been meant is not offered.
 */
public final class Nearest {
  private static final int LONGEST_WORD = 100;

  private Nearest() {}

  /** The nearest choice, ties to the first in alphabetical order; none if all are far off. */
  public static Optional<String> of(String word, Collection<String> choices) {
    String best = null;
    int bestDistance = furthest(word) + 1;
    for (String choice : choices) {
      int distance = judged(word, choice, bestDistance);
      if (distance < bestDistance || (distance == bestDistance && isBefore(choice, best))) {
        best = choice;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Number of edits between two words, letters compared without regard to case. */
  public static int distance(String left, String right) {
    int[] beforeLast = new int[right.length() + 1];
    int[] last = new int[right.length() + 1];
    int[] row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= right.length(); j++) {
        row[j] = cell(left, right, i, j, beforeLast, last, row);
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[right.length()];
  }

  private static int cell(
      String left, String right, int i, int j, int[] beforeLast, int[] last, int[] row) {
    int same = same(left.charAt(i - 1), right.charAt(j - 1)) ? 0 : 1;
    int best = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + same);
    if (i > 1
        && j > 1
        && same(left.charAt(i - 1), right.charAt(j - 2))
        && same(left.charAt(i - 2), right.charAt(j - 1))) {
      best = Math.min(best, beforeLast[j - 2] + 1);
    }
    return best;
  }

  private static boolean same(char left, char right) {
    return left == right || Character.toLowerCase(left) == Character.toLowerCase(right);
  }

  /** One edit in three letters, and at least one. */
  private static int furthest(String word) {
    return Math.max(1, (word.length() + 1) / 3);
  }

  private static boolean isBefore(String choice, @Nullable String best) {
    return best != null && choice.compareTo(best) < 0;
  }

  private static int judged(String word, String choice, int limit) {
    boolean hopeless =
        word.length() > LONGEST_WORD
            || choice.length() > LONGEST_WORD
            || Math.abs(word.length() - choice.length()) > limit;
    return hopeless ? Integer.MAX_VALUE : distance(word, choice);
  }
}

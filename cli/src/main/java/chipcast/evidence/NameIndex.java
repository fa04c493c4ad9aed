package chipcast.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what a publisher's name stands for: the name itself whatever its case and punctuation, or
 * the longest known name that it begins with, as {@code MI325X-256GB} begins with {@code MI325X}.
 *
 * @param <T> what names stand for
 */
final class NameIndex<T> {
  private record Entry<T>(String name, T meaning) {}

  private final List<Entry<T>> entries = new ArrayList<>();

  /** Adds a name. */
  void add(String name, T meaning) {
    entries.add(new Entry<>(name, meaning));
  }

  /** What a name stands for, if anything known. */
  Optional<T> find(String name) {
    if (name.indexOf('?') >= 0) {
      return Optional.empty(); // The publisher is not sure itself.
    }
    Entry<T> best = null;
    for (Entry<T> entry : entries) {
      if (plain(entry.name()).equals(plain(name))) {
        return Optional.of(entry.meaning());
      }
      if (begins(name, entry.name())
          && (best == null || entry.name().length() > best.name().length())) {
        best = entry;
      }
    }
    return Optional.ofNullable(best).map(Entry::meaning);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]", "");
  }

  /** Whether a name goes on after a shorter one with a word of its own, not a version. */
  private static boolean begins(String name, String shorter) {
    if (name.length() <= shorter.length()
        || !name.regionMatches(true, 0, shorter, 0, shorter.length())) {
      return false;
    }
    char next = name.charAt(shorter.length());
    return next == '-' || next == ' ' || next == '(' || next == '_';
  }
}

package chipcast.uncertainty;

import java.util.List;

/**
 * Paths, with {@code *} for any one part.
 *
 * @param parts between the dots
 */
record PathPattern(List<String> parts) {
  static PathPattern of(String text) {
    return new PathPattern(List.of(text.split("\\.", -1)));
  }

  static boolean any(List<String> patterns, String path) {
    for (String pattern : patterns) {
      if (of(pattern).matches(path)) {
        return true;
      }
    }
    return false;
  }

  boolean matches(String path) {
    String[] own = path.split("\\.", -1);
    if (own.length != parts.size()) {
      return false;
    }
    for (int i = 0; i < own.length; i++) {
      if (!parts.get(i).equals("*") && !parts.get(i).equals(own[i])) {
        return false;
      }
    }
    return true;
  }
}

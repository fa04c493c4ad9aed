package chipcast.command;

import chipcast.report.MarkdownText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The first lines of a comparison: who is compared with whom. */
final class ComparisonHeading {
  private final Comparison comparison;
  private final String mark;

  /**
   * A heading.
   *
   * @param mark the word by which a comment is found again
   */
  ComparisonHeading(Comparison comparison, String mark) {
    this.comparison = comparison;
    this.mark = mark;
  }

  /** Who is compared with whom, in a line. */
  String text() {
    return title() + "\n";
  }

  /** A mark that readers do not see, and who is compared with whom. */
  String markdown() {
    return "<!-- chipcast: " + mark + " -->\n## " + MarkdownText.escaped(title()) + "\n\n";
  }

  /** Where all are the same scenario, at another time or place, its id says of what. */
  private String title() {
    List<String> others = new ArrayList<>();
    Set<List<String>> scenarios = new LinkedHashSet<>();
    for (ComparedSide side : comparison.sides()) {
      scenarios.add(side.manifest().scenarios());
    }
    comparison.against().forEach(against -> others.add(against.other().name()));
    String names = String.join(", ", others) + " against " + comparison.first().name();
    List<String> first = comparison.first().manifest().scenarios();
    boolean same = scenarios.size() == 1 && !first.contains(comparison.first().name());
    return same ? String.join(", ", first) + ": " + names : names;
  }
}

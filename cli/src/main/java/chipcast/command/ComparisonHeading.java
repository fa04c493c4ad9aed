package chipcast.command;

import chipcast.report.MarkdownText;
import java.util.ArrayList;
import java.util.List;

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

  private String title() {
    List<String> others = new ArrayList<>();
    comparison.against().forEach(against -> others.add(against.other().name()));
    return String.join(", ", others) + " against " + comparison.first().name();
  }
}

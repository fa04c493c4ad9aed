package chipcast.chart;

import chipcast.report.InputHash;
import java.nio.charset.StandardCharsets;

/**
 * What a chart says in words.
 *
 * @param title what the reader sees, in a few words
 * @param subtitle what is measured: lens, basis, use, market, unit
 * @param description the same for those who hear it
 * @param foot what made it
 */
public record Caption(String title, String subtitle, String description, String foot) {

  private static final int SHORT_HASH = 8;

  /** An id for a page that holds several charts: the same words give the same id. */
  String id() {
    byte[] words = (title + '\n' + subtitle + '\n' + foot).getBytes(StandardCharsets.UTF_8);
    return "c" + InputHash.of(words).substring(0, SHORT_HASH);
  }
}

package chipcast.chart.picture;

import chipcast.chart.Caption;

/**
 * Of what a picture is, in the words that no share goes without.
 *
 * @param who scenario or scenarios
 * @param scope use, basis and market
 * @param kind whether it is a point run or an ensemble, and of how many draws
 * @param foot what made it: the manifest in a line
 */
public record Subject(String who, String scope, String kind, String foot) {

  /**
   * The words of a picture.
   *
   * @param title what is seen
   * @param measured what is measured; empty where the title says it
   * @param heard what those hear who do not see it
   */
  Caption caption(String title, String measured, String heard) {
    String subtitle = measured.isEmpty() ? scope : measured + "; " + scope;
    String description = title + ". " + subtitle + ". " + heard;
    return new Caption(title, subtitle, description, kind + " · " + foot);
  }
}

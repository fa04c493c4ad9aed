package chipcast.uncertainty;

import chipcast.quantity.Distribution;
import chipcast.source.Assumption;
import chipcast.source.Grade;

/**
 * An assumption that draws move.
 *
 * @param assumption which
 * @param distribution as it is drawn: its own; a found range read with the coverage of its grade;
 *     or, of a plain value, what a rule of spreads makes of it
 * @param byRule whether a rule of spreads gave it
 */
public record Input(Assumption assumption, Distribution distribution, boolean byRule) {

  /** Its identity. */
  public String path() {
    return assumption.path();
  }

  /** What its evidence is worth; judgement where nobody says. */
  public Grade grade() {
    return assumption.provenance().grade().orElse(Grade.D);
  }
}

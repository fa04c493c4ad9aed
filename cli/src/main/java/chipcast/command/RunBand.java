package chipcast.command;

import chipcast.report.Manifest;
import chipcast.result.Structure;
import java.util.Optional;

/**
 * Which band a run's headline has: one drawn now, where draws are asked for; the one that the
 * program keeps, where it keeps one of these very inputs; or none.
 *
 * @param session the call
 * @param loaded the scenario
 * @param structure of its outcome
 * @param manifest of the run
 * @param draws to be made now, 0 for none
 * @param pointOnly whether no band is wanted
 */
record RunBand(
    Session session,
    Scenarios.Loaded loaded,
    Structure structure,
    Manifest manifest,
    long draws,
    boolean pointOnly) {

  /** The band of a headline. */
  Optional<Band> of(Headline pointRun) {
    if (pointOnly) {
      return Optional.empty();
    }
    return draws > 0
        ? Optional.of(Band.drawn(session, loaded, structure, pointRun, draws))
        : KeptBand.shipped().find(manifest, pointRun);
  }

  /** What a reader must know of a band, or of there being none; nothing if none was wanted. */
  Optional<String> note(Optional<Band> band) {
    if (pointOnly) {
      return Optional.empty();
    }
    return Optional.of(band.map(Band::note).orElse("No band: --draws 64 draws one."));
  }
}

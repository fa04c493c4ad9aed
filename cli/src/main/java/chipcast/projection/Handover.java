package chipcast.projection;

import chipcast.hardware.CatalogueChip;
import chipcast.hardware.Datasheet;
import chipcast.hardware.KvHandover;
import chipcast.hardware.OperatingPoint;
import chipcast.hardware.PhaseProfile;
import chipcast.hardware.PhaseWork;
import chipcast.hardware.ServedPhase;
import chipcast.hardware.Serving;

/** What handing over KV caches takes of chips in split pools. */
final class Handover {
  private Handover() {}

  /**
   * The handover that a phase of a service in a pool of its own makes or gets: of prompts read the
   * cache that is written, of answers the cache of the prompt before them.
   */
  static KvHandover of(Service service, int phase, CatalogueChip chip, Serving serving) {
    int prefill = prefill(service);
    PhaseWork work = service.phases().get(phase).profiles().get(0).work();
    boolean writes = work instanceof PhaseWork.Decode;
    if (prefill < 0 || !(writes || phase == prefill)) {
      return KvHandover.NONE;
    }
    if (!(serving instanceof Serving.Feasible feasible)) {
      return KvHandover.NONE;
    }
    ServedPhase read = service.phases().get(prefill);
    double bytes = written(read, feasible.point());
    double each =
        writes ? bytes * read.unitsPerTask() / service.phases().get(phase).unitsPerTask() : bytes;
    return KvHandover.of(
        each,
        link(chip.generation().datasheet()),
        chip.family().efficiency().link().point(),
        feasible.point().unitsPerSecondPerChip());
  }

  /** Bytes per second beyond the domain, or where a chip has no such link, within it. */
  private static double link(Datasheet chip) {
    return chip.scaleOut() > 0 ? chip.scaleOut() : chip.link();
  }

  private static int prefill(Service service) {
    for (int phase = 0; phase < service.phases().size(); phase++) {
      if (service.phases().get(phase).profiles().get(0).work() instanceof PhaseWork.Prefill) {
        return phase;
      }
    }
    return -1;
  }

  /** Bytes of cache for each token read, in the number format of an operating point. */
  private static double written(ServedPhase read, OperatingPoint point) {
    for (PhaseProfile profile : read.profiles()) {
      if (profile.precision() == point.precision()) {
        return profile.stream().writtenPerUnit();
      }
    }
    throw new IllegalStateException("no profile of " + read.phase());
  }
}

package chipcast.command;

import chipcast.projection.Plan;
import chipcast.report.ReadableNumber;
import chipcast.uncertainty.CorrelatedGroup;
import chipcast.uncertainty.Dependence;
import chipcast.uncertainty.Ensemble;
import chipcast.uncertainty.Inputs;
import chipcast.uncertainty.Sampler;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.Option;

/** Options that say how draws are made. */
final class Drawing {

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Which draws: the same seed gives the same bytes; 0 is one too. [0]")
  private long seed;

  @Option(
      names = "--threads",
      paramLabel = "T",
      description = "Threads; they change the time and no figure. [one a processor]")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--sampler",
      paramLabel = "SAMPLER",
      completionCandidates = Samplers.class,
      description =
          "mc: independent draws; lhs: Latin hypercube; sobol: scrambled Sobol' points, best with"
              + " a power of two of draws. [mc]")
  private String sampler = Sampler.MC.word();

  /** The words for samplers, for completion. */
  static final class Samplers implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return words().iterator();
    }
  }

  private static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Sampler each : Sampler.values()) {
      words.add(each.word());
    }
    return words;
  }

  /** Which draws. */
  long seed() {
    return seed;
  }

  /** How many threads. */
  int threads() {
    return threads;
  }

  /**
   * How the cube is filled.
   *
   * @throws UsageError if there is no such sampler
   */
  Sampler sampler() {
    for (Sampler each : Sampler.values()) {
      if (each.word().equals(sampler)) {
        return each;
      }
    }
    throw UsageError.unknown("sampler", sampler, words());
  }

  /**
   * An ensemble of a plan's inputs.
   *
   * @param draws of which progress is told
   * @throws UsageError if there is nothing to draw, or no thread to draw it
   */
  Ensemble ensemble(Session session, Plan plan, long draws) {
    return ensemble(session, plan, DrawingProgress.of(session, draws));
  }

  /** The same, told how to tell of its progress. */
  Ensemble ensemble(Session session, Plan plan, Ensemble.Progress progress) {
    Ensemble ensemble = silent(plan, progress);
    tellRepairs(session, ensemble.dependence());
    return ensemble;
  }

  /** The same, which tells nothing: of a world beside one that has told. */
  Ensemble silent(Plan plan, Ensemble.Progress progress) {
    if (threads < 1) {
      throw UsageError.of("--threads: at least 1, not " + threads);
    }
    Dependence dependence = Dependence.of(Inputs.of(plan), plan.world().uncertainty());
    if (dependence.inputs().isEmpty()) {
      throw UsageError.of(
          "nothing is uncertain in this scenario",
          "give an input a distribution: --set economics.deferral='{uniform: [0.3, 1.5]}'");
    }
    return new Ensemble(plan, dependence, threads, progress);
  }

  private static void tellRepairs(Session session, Dependence dependence) {
    for (CorrelatedGroup group : dependence.groups()) {
      if (group.repaired() > 0) {
        session.note(
            "the stated correlations cannot all hold; the nearest that can are "
                + ReadableNumber.number(group.repaired(), 2)
                + " away (Frobenius)");
      }
    }
  }
}

package chipcast.uncertainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * In which corner of the inputs something happens.
 *
 * @param runs that have an answer
 * @param cases among them in which it happens
 * @param limits of the box, the most telling first; none where no box beats the whole space
 * @param coverage part of all cases that are in the box
 * @param density part of the runs in the box that are cases
 * @param mass part of all runs that are in the box
 */
public record Discovery(
    int runs, int cases, List<Limit> limits, double coverage, double density, double mass) {
  private static final int HALVES = 10;

  public Discovery {
    limits = List.copyOf(limits);
  }

  /**
   * One side or both of a box.
   *
   * @param input which
   * @param low −∞ where there is no lower limit
   * @param high ∞ where there is no upper limit
   * @param chance how probable the box's cases are if this limit did not matter
   * @param halves in how many of ten random halves of the runs the input was restricted too
   */
  public record Limit(Input input, double low, double high, double chance, int halves) {}

  /**
   * Runs with what they were drawn of.
   *
   * @param inputs what was drawn
   * @param values input by input, those of all runs
   * @param answers 1 where it happens, 0 where not, NaN where there is none
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Runs(List<Input> inputs, double[][] values, double[] answers) {
    public Runs {
      inputs = List.copyOf(inputs);
    }

    /**
     * Draws.
     *
     * @param draws how many runs
     */
    public static Runs of(
        Ensemble ensemble, Sampler sampler, long seed, int draws, Question question) {
      List<Input> inputs = ensemble.dependence().inputs();
      double[][] values = new double[inputs.size()][draws];
      double[] answers = new double[draws];
      ensemble.run(
          sampler,
          seed,
          draws,
          Shard.WHOLE,
          () ->
              block -> {
                int first = Math.toIntExact(block.first());
                System.arraycopy(question.answers(block), 0, answers, first, block.lanes());
                for (int input = 0; input < values.length; input++) {
                  System.arraycopy(
                      block.values(), input * block.lanes(), values[input], first, block.lanes());
                }
              });
      return new Runs(inputs, values, answers);
    }
  }

  /**
   * Finds the corner in which a figure is 1 rather than 0.
   *
   * @param draws how many runs
   */
  public static Discovery of(
      Ensemble ensemble, Sampler sampler, long seed, int draws, Question question) {
    return of(Runs.of(ensemble, sampler, seed, draws, question), seed);
  }

  /** Finds the corner among runs. */
  public static Discovery of(Runs runs, long seed) {
    return of(runs.inputs(), runs.values(), runs.answers(), seed);
  }

  static Discovery of(List<Input> inputs, double[][] points, double[] answers, long seed) {
    int[] kept = answered(answers);
    Prim prim = prim(points, answers, kept);
    Prim.Box box = prim.find();
    int[] halves = halves(points, answers, kept, seed);
    List<Limit> limits = new ArrayList<>();
    for (int input = 0; input < points.length; input++) {
      if (box.restricts(input)) {
        double chance = prim.chance(box, prim.without(box, input));
        limits.add(
            new Limit(
                inputs.get(input), box.low()[input], box.high()[input], chance, halves[input]));
      }
    }
    limits.sort((a, b) -> Double.compare(a.chance(), b.chance()));
    int cases = 0;
    for (int run : kept) {
      cases += answers[run] > 0 ? 1 : 0;
    }
    return new Discovery(kept.length, cases, limits, box.coverage(), box.density(), box.mass());
  }

  private static int[] answered(double[] answers) {
    int[] kept = new int[answers.length];
    int count = 0;
    for (int run = 0; run < answers.length; run++) {
      if (!Double.isNaN(answers[run])) {
        kept[count++] = run;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private static Prim prim(double[][] points, double[] answers, int[] runs) {
    double[][] chosen = new double[points.length][runs.length];
    boolean[] cases = new boolean[runs.length];
    for (int i = 0; i < runs.length; i++) {
      cases[i] = answers[runs[i]] > 0;
      for (int input = 0; input < points.length; input++) {
        chosen[input][i] = points[input][runs[i]];
      }
    }
    return new Prim(chosen, cases);
  }

  /** How often each input is restricted when only half of the runs are seen. */
  private static int[] halves(double[][] points, double[] answers, int[] kept, long seed) {
    int[] restricted = new int[points.length];
    for (int half = 0; half < HALVES; half++) {
      Permutation order = Permutation.of(Streams.key(seed, "#half " + half), kept.length);
      int[] runs = new int[kept.length / 2];
      for (int i = 0; i < runs.length; i++) {
        runs[i] = kept[Math.toIntExact(order.at(i))];
      }
      Prim.Box box = prim(points, answers, runs).find();
      for (int input = 0; input < restricted.length; input++) {
        restricted[input] += box.restricts(input) ? 1 : 0;
      }
    }
    return restricted;
  }
}

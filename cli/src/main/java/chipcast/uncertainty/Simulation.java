package chipcast.uncertainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * An ensemble counted: what its draws found of each figure.
 *
 * @param sampler how the cube was filled
 * @param seed of the streams
 * @param draws of the whole ensemble
 * @param from number of the first draw counted here
 * @param counted how many draws are counted here
 * @param refused draws among them whose observed shares no weights give
 * @param figures in the order asked for
 */
public record Simulation(
    Sampler sampler,
    long seed,
    long draws,
    long from,
    long counted,
    long refused,
    List<Found> figures) {
  public Simulation {
    figures = List.copyOf(figures);
  }

  /**
   * One figure.
   *
   * @param measure in full; a condition where its probability is asked
   * @param unit of the numbers
   * @param year calendar year
   * @param sampled what draws found; of a condition 1 where it holds and 0 elsewhere
   */
  public record Found(String measure, String unit, int year, Sampled sampled) {}

  /** Counts a block after the other, in one thread. */
  private static final class Counter implements Ensemble.Reader {
    private final List<Question> questions;
    private final List<Sampled> sampled = new ArrayList<>();
    private final Ensemble.Reader alsoTo;
    private long refused;

    Counter(List<Question> questions, Ensemble.Reader alsoTo) {
      this.questions = questions;
      this.alsoTo = alsoTo;
      questions.forEach(question -> sampled.add(new Sampled()));
    }

    @Override
    public void read(DrawnBlock block) {
      for (int i = 0; i < questions.size(); i++) {
        for (double answer : questions.get(i).answers(block)) {
          sampled.get(i).add(answer);
        }
      }
      for (int lane = 0; lane < block.lanes(); lane++) {
        refused += block.refused(lane) ? 1 : 0;
      }
      alsoTo.read(block);
    }
  }

  /**
   * Draws and counts.
   *
   * @param alsoTo told of every block too, by any thread
   */
  public static Simulation of(
      Ensemble ensemble,
      Sampler sampler,
      long seed,
      long draws,
      Shard shard,
      List<Question> questions,
      Ensemble.Reader alsoTo) {
    List<Counter> counters =
        ensemble.run(sampler, seed, draws, shard, () -> new Counter(questions, alsoTo));
    Counter all = new Counter(questions, block -> {});
    for (Counter counter : counters) {
      for (int i = 0; i < questions.size(); i++) {
        all.sampled.get(i).add(counter.sampled.get(i));
      }
      all.refused += counter.refused;
    }
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      Question of = questions.get(i);
      found.add(new Found(of.text(), of.unit(), of.year(), all.sampled.get(i)));
    }
    return new Simulation(
        sampler, seed, draws, shard.firstDraw(draws), shard.draws(draws), all.refused, found);
  }

  /**
   * What parts of one ensemble found together.
   *
   * @throws IllegalArgumentException if they are not parts of one, or not all of it
   */
  public static Simulation merged(List<Simulation> parts) {
    List<Simulation> inOrder = new ArrayList<>(parts);
    inOrder.sort(Comparator.comparingLong(Simulation::from));
    Simulation first = inOrder.get(0);
    List<Found> found = new ArrayList<>();
    for (Found each : first.figures) {
      found.add(new Found(each.measure, each.unit, each.year, new Sampled()));
    }
    long next = 0;
    long refused = 0;
    for (Simulation part : inOrder) {
      if (part.from != next || !part.asksTheSame(first)) {
        throw new IllegalArgumentException(
            part.asksTheSame(first)
                ? "draw "
                    + Math.min(part.from, next)
                    + (part.from < next ? " is in two parts" : " is in no part")
                : "parts of different ensembles");
      }
      for (int i = 0; i < found.size(); i++) {
        found.get(i).sampled.add(part.figures.get(i).sampled);
      }
      next += part.counted;
      refused += part.refused;
    }
    if (next != first.draws) {
      throw new IllegalArgumentException("draw " + next + " is in no part");
    }
    return new Simulation(first.sampler, first.seed, first.draws, 0, next, refused, found);
  }

  private boolean asksTheSame(Simulation other) {
    boolean same =
        sampler == other.sampler
            && seed == other.seed
            && draws == other.draws
            && figures.size() == other.figures.size();
    for (int i = 0; same && i < figures.size(); i++) {
      Found own = figures.get(i);
      Found its = other.figures.get(i);
      same = own.measure.equals(its.measure) && own.year == its.year;
    }
    return same;
  }

  /** All of it in lines of text, for {@link #of(List)}. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("sampler\t" + sampler.word());
    lines.add("seed\t" + seed);
    lines.add("draws\t" + draws);
    lines.add("from\t" + from);
    lines.add("counted\t" + counted);
    lines.add("refused\t" + refused);
    for (Found each : figures) {
      lines.add("figure\t" + each.year + "\t" + each.unit + "\t" + each.measure);
      lines.add("found\t" + each.sampled.text());
    }
    return lines;
  }

  /**
   * What lines of text say.
   *
   * @throws IllegalArgumentException if they say nothing of the kind
   */
  public static Simulation of(List<String> lines) {
    List<Found> found = new ArrayList<>();
    for (int at = 6; at < lines.size(); at += 2) {
      String[] figure = after("figure", lines, at).split("\t", 3);
      if (figure.length < 3) {
        throw new IllegalArgumentException("line " + (at + 1) + ": no figure");
      }
      Sampled sampled = Sampled.of(after("found", lines, at + 1));
      found.add(new Found(figure[2], figure[1], Integer.parseInt(figure[0]), sampled));
    }
    return new Simulation(
        Sampler.valueOf(after("sampler", lines, 0).toUpperCase(Locale.ROOT)),
        Long.parseLong(after("seed", lines, 1)),
        Long.parseLong(after("draws", lines, 2)),
        Long.parseLong(after("from", lines, 3)),
        Long.parseLong(after("counted", lines, 4)),
        Long.parseLong(after("refused", lines, 5)),
        found);
  }

  private static String after(String word, List<String> lines, int at) {
    String line = at < lines.size() ? lines.get(at) : "";
    if (!line.startsWith(word + "\t")) {
      throw new IllegalArgumentException("line " + (at + 1) + " is not of " + word);
    }
    return line.substring(word.length() + 1);
  }
}

package chipcast.projection;

import chipcast.arithmetic.Exponential;
import chipcast.assumption.Economics;
import chipcast.choice.Exponents;
import chipcast.hardware.CatalogueChip;
import chipcast.hardware.KvHandover;
import chipcast.hardware.PoolFactors;
import chipcast.hardware.ServedPhase;
import chipcast.hardware.Serving;
import chipcast.source.Assumption;
import chipcast.source.Series;
import chipcast.source.Values;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The draws that are projected together, one a lane. Arrays over lanes have the lane innermost, so
 * that elementwise kernels run over neighbours.
 */
public final class Block {
  private final List<Values> draws;
  private final List<Drawn> drawn;
  private final Offers offers;
  private final List<List<CandidateTerms>> candidates;
  private final Exponential exponential;

  private Block(
      List<Values> draws,
      List<Drawn> drawn,
      Offers offers,
      List<List<CandidateTerms>> candidates,
      Exponential exponential) {
    this.draws = List.copyOf(draws);
    this.drawn = List.copyOf(drawn);
    this.offers = offers;
    this.candidates = candidates;
    this.exponential = exponential;
  }

  /** The point run: one lane, medians. */
  public static Block point() {
    return of(List.of(Values.points()));
  }

  /** A block of draws, one a lane. */
  public static Block of(List<Values> draws) {
    return of(draws, Exponential.scalar());
  }

  /** The same with the kernel that its exponentials take; all give the same bits. */
  public static Block of(List<Values> draws, Exponential exponential) {
    if (draws.isEmpty()) {
      throw new IllegalArgumentException("draws: a block has at least one");
    }
    return new Block(draws, List.of(), Offers.NONE, List.of(), exponential);
  }

  /** The same draws with what each makes of a plan's chips, services and candidates. */
  Block over(Plan plan) {
    if (draws.stream().allMatch(draw -> draw == Values.points())) {
      return new Block(
          draws,
          Collections.nCopies(lanes(), plan.points()),
          plan.offers(),
          plan.candidates(),
          exponential);
    }
    List<Drawn> made = new ArrayList<>();
    for (Values draw : draws) {
      made.add(plan.drawn(draw));
    }
    return new Block(draws, made, Offers.NONE, List.of(), exponential).entered(plan);
  }

  /** The figures of the point run before any candidate has a date. */
  static Block before(Plan plan, Drawn points) {
    return new Block(
        List.of(Values.points()), List.of(points), Offers.NONE, List.of(), Exponential.scalar());
  }

  /** The same draws where candidates come when each draw decides it, or never. */
  private Block entered(Plan plan) {
    List<List<CandidateTerms>> decided = Candidates.decide(plan, this);
    List<Drawn> made = new ArrayList<>();
    for (int lane = 0; lane < drawn.size(); lane++) {
      List<CandidateTerms> own = new ArrayList<>();
      for (List<CandidateTerms> candidate : decided) {
        own.add(candidate.get(lane));
      }
      made.add(drawn.get(lane).entered(plan.world(), plan.years(), own, draws.get(lane)));
    }
    return new Block(draws, made, offers(plan, made), decided, exponential);
  }

  /** The kernel for exponentials. */
  Exponential exponential() {
    return exponential;
  }

  /** What becomes of every candidate, by candidate and lane. */
  List<List<CandidateTerms>> candidates() {
    return candidates;
  }

  /** The plan's offers, or those of all that is on sale in some lane where lanes differ in that. */
  private static Offers offers(Plan plan, List<Drawn> drawn) {
    double[][] most = plan.points().onSale();
    boolean moved = false;
    for (Drawn lane : drawn) {
      moved |= !Arrays.deepEquals(lane.onSale(), most);
    }
    return moved ? plan.offers(most(drawn)) : plan.offers();
  }

  private static double[][] most(List<Drawn> drawn) {
    double[][] most = new double[drawn.get(0).onSale().length][];
    for (int year = 0; year < most.length; year++) {
      most[year] = drawn.get(0).onSale()[year].clone();
      for (Drawn lane : drawn) {
        for (int chip = 0; chip < most[year].length; chip++) {
          most[year][chip] = Math.max(most[year][chip], lane.onSale()[year][chip]);
        }
      }
    }
    return most;
  }

  /** Number of draws. */
  public int lanes() {
    return draws.size();
  }

  /** One draw's values. */
  Values draw(int lane) {
    return draws.get(lane);
  }

  /** A chip as a lane has it: its datasheet, power, price and date. */
  CatalogueChip chip(int chip, int lane) {
    return drawn.get(lane).chips().get(chip);
  }

  /** A phase of a service as a lane has it: its profiles and the units that a task takes. */
  ServedPhase phase(int service, int phase, int lane) {
    return drawn.get(lane).services().get(service).phases().get(phase);
  }

  /** How a chip serves a phase of a service in a lane. */
  Serving serving(int service, int phase, int chip, int lane) {
    return drawn.get(lane).serving().at(service, phase, chip);
  }

  /** Units per second and chip at mature efficiency in a lane; 0 where it cannot serve. */
  double rate(int service, int phase, int chip, int lane) {
    return drawn.get(lane).serving().rate(service, phase, chip);
  }

  /** What pools leave of a rate in a lane. */
  PoolFactors factors(int lane) {
    return drawn.get(lane).factors();
  }

  /** What handing over a cache takes of a chip in a split pool in a lane. */
  KvHandover handover(int service, int phase, int chip, int lane) {
    return drawn.get(lane).handover(service, phase, chip);
  }

  /** How far a chip is on sale in a year in a lane, 0 to 1. */
  double onSale(int year, int chip, int lane) {
    return drawn.get(lane).onSale()[year][chip];
  }

  /** What is on sale to a segment in a year in any lane. */
  YearOffers offers(int year, int segment) {
    return offers.at(year, segment);
  }

  /**
   * How sharply each level of the choice answers in a lane. Where a draw would have a lower level
   * answer more loosely than the one above, it answers as that does.
   */
  Exponents exponents(Economics.Exponents of, int lane) {
    double atClass = of(of.chipClass(), lane);
    double atFamily = Math.min(atClass, of(of.family(), lane));
    return new Exponents(atClass, atFamily, Math.min(atFamily, of(of.chip(), lane)));
  }

  /** An assumption's value in a lane, in its canonical unit. */
  double of(Assumption assumption, int lane) {
    return draws.get(lane).of(assumption);
  }

  /** An assumption's values in all lanes. */
  double[] of(Assumption assumption) {
    double[] values = new double[draws.size()];
    for (int lane = 0; lane < values.length; lane++) {
      values[lane] = draws.get(lane).of(assumption);
    }
    return values;
  }

  /** A series' values in all lanes at a time, fractional calendar year. */
  double[] of(Series series, double year) {
    double[] values = new double[draws.size()];
    for (int lane = 0; lane < values.length; lane++) {
      values[lane] = series.at(year, draws.get(lane));
    }
    return values;
  }
}

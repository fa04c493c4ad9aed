package chipcast.uncertainty;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Uniform draws of independent drivers. An instance belongs to a thread; every instance gives the
 * same numbers.
 */
final class UnitCube implements Design {
  /** Dimensions of the directions that Commons Math ships. */
  static final int MOST_SOBOL_DIMENSIONS = 1_000;

  private static final String LAYER = "#layer";
  private static final String SCRAMBLE = "#scramble";
  private static final double STEPS = 0x1p52;

  private final Sampler sampler;
  private final long draws;
  private final long[] keys;
  private final Permutation[] layers;
  private final OwenScrambling[] scramblings;
  private final Optional<SobolSequenceGenerator> sequence;

  /**
   * A cube.
   *
   * @param sampler how it is filled
   * @param seed any
   * @param draws of the whole ensemble, which layers are cut by
   * @param drivers names of the dimensions, in the order of paths
   */
  UnitCube(Sampler sampler, long seed, long draws, List<String> drivers) {
    this.sampler = sampler;
    this.draws = draws;
    this.keys = new long[drivers.size()];
    this.layers = new Permutation[keys.length];
    this.scramblings = new OwenScrambling[keys.length];
    int sobol = sampler == Sampler.SOBOL ? Math.min(keys.length, MOST_SOBOL_DIMENSIONS) : 0;
    this.sequence = sobol > 0 ? Optional.of(new SobolSequenceGenerator(sobol)) : Optional.empty();
    for (int i = 0; i < keys.length; i++) {
      keys[i] = Streams.key(seed, drivers.get(i));
      layers[i] = Permutation.of(Streams.key(seed, drivers.get(i) + LAYER), draws);
      scramblings[i] = new OwenScrambling(Streams.key(seed, drivers.get(i) + SCRAMBLE));
    }
  }

  /** Number of drivers. */
  int dimensions() {
    return keys.length;
  }

  /**
   * A block of draws.
   *
   * @param first number of the first draw
   * @param lanes how many
   * @return driver × lane, each between 0 and 1
   */
  @Override
  public double[] block(long first, int lanes) {
    double[] cube = new double[keys.length * lanes];
    int sobol = sequence.map(each -> fillSobol(each, cube, first, lanes)).orElse(0);
    for (int driver = sobol; driver < keys.length; driver++) {
      for (int lane = 0; lane < lanes; lane++) {
        cube[driver * lanes + lane] = plain(driver, first + lane);
      }
    }
    return cube;
  }

  private double plain(int driver, long draw) {
    double u = Streams.uniform(keys[driver], draw);
    if (sampler == Sampler.MC) {
      return u;
    }
    // Just below 1 where rounding would reach it.
    return Math.min((layers[driver].at(draw) + u) / draws, Math.nextDown(1.0));
  }

  /** Fills the dimensions that the sequence has; their number. */
  private int fillSobol(SobolSequenceGenerator from, double[] cube, long first, int lanes) {
    double[] point = from.skipTo(Math.toIntExact(first));
    for (int lane = 0; lane < lanes; lane++) {
      for (int driver = 0; driver < point.length; driver++) {
        long bits = (long) (point[driver] * STEPS);
        cube[driver * lanes + lane] = scramblings[driver].of(bits);
      }
      point = lane + 1 < lanes ? from.nextVector() : point;
    }
    return point.length;
  }
}

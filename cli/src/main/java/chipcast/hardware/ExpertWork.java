package chipcast.hardware;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Require;

/**
 * What the routed experts of a mixture take for a unit of a phase, and why that is longer than
 * their FLOP at the rate of dense products:
 *
 * <pre>
 * load    = 1 + (c − 1) · 2048 / width
 * busiest = 1 + s · √(2 · ln T · (T − 1) / E)
 * </pre>
 *
 * <p>Narrow experts have a load: a token's activations are gathered, written and read again around
 * each of the products of its experts, for FLOP that grow with the inner width, and a product of a
 * narrow matrix sums over few terms. c is the family's load at an inner width of 2,048.
 *
 * <p>Where the E experts lie on T chips, the step waits for the busiest. With the popularity of an
 * expert spread by s of its mean, that of a chip's E/T experts is spread by s · √(T/E), and the
 * largest of T such loads, which sum to a constant, is expected √(2 · ln T) of these above the mean
 * (M. Raab, A. Steger, <i>Balls into bins: a simple and tight analysis</i>, 1998; the spread by
 * chance, √(T/(k · tokens)), is small beside it wherever arithmetic counts). One chip, or chips
 * that have a part of every expert, wait for nobody.
 *
 * @param flop FLOP of the routed experts; 0 for dense models
 * @param width inner width of an expert
 */
public record ExpertWork(double flop, double width) {
  /** A dense model, or experts that are counted with the rest. */
  public static final ExpertWork NONE = new ExpertWork(0, 1);

  /** The inner width at which a family's load is stated: that of DeepSeek-V3's experts. */
  private static final double STATED_WIDTH = 2_048;

  /**
   * Spread of the popularity of experts, of its mean, where a balancer copies the busiest. NVIDIA
   * counted the tokens of DeepSeek-R1's experts (<i>TensorRT-LLM, Expert parallelism load
   * balancer</i>, 2025): on 36 chips with 32 copies the loads of chips are spread by 0.053 of the
   * mean, thus experts by 0.053 · √(288/36), and the busiest has 1.12 times the mean, where this
   * has 1.14. Without a balancer, on 32 chips, the spread was 1.36 and the busiest had 2.6 times.
   */
  private static final double SPREAD = 0.15;

  /** Expected largest of T loads for T = 2, 4, 8 … 2^15, in the spread of an expert · √(1/E). */
  private static final double[] LARGEST = new double[16];

  static {
    for (int i = 0; i < LARGEST.length; i++) {
      LARGEST[i] = largest(1 << i);
    }
  }

  /** Checks signs. */
  public ExpertWork {
    Require.nonNegative("experts.flop", flop);
    Require.positive("experts.width", width);
  }

  /** Times their FLOP at the rate of dense products that the experts take. */
  double load(double statedLoad) {
    return 1 + (statedLoad - 1) * STATED_WIDTH / width;
  }

  /** How much more than the mean the busiest of so many chips computes, of the mean. */
  static double busiest(int chips, int experts) {
    int power = Integer.numberOfTrailingZeros(chips);
    boolean known = chips == 1 << power && power < LARGEST.length;
    return 1 + SPREAD * (known ? LARGEST[power] : largest(chips)) / Math.sqrt(experts);
  }

  private static double largest(int chips) {
    return Math.sqrt(2 * Elementary.log(chips) * (chips - 1));
  }

  /** Whether it takes no more than another. */
  boolean needsNoMoreThan(ExpertWork other) {
    return flop <= other.flop && width >= other.width;
  }
}

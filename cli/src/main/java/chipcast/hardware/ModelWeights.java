package chipcast.hardware;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Require;

/**
 * The weights of a model at one precision, as far as serving sees them.
 *
 * <p>A step reads the dense part once whatever the batch, and of the experts those that at least
 * one of its tokens is routed to: with uniform routing the fraction 1 − (1 − k/E)^tokens (E. Erdil,
 * <i>Inference economics of language models</i>, 2025; the model's equation for the shared read).
 *
 * @param parameters number of parameters, all experts counted
 * @param residentBytes bytes held in memory, all experts counted
 * @param denseBytes bytes read in every step
 * @param expertBytes bytes of all experts together; 0 for a dense model
 * @param experts number of experts E; 0 for a dense model
 * @param topk experts that a token is routed to, k; 0 for a dense model
 */
public record ModelWeights(
    double parameters,
    double residentBytes,
    double denseBytes,
    double expertBytes,
    int experts,
    int topk) {
  /** No weights in memory. */
  public static final ModelWeights NONE = new ModelWeights(0, 0, 0, 0, 0, 0);

  /** Beyond this exponent 1 − e^−x is 1 in double precision. */
  private static final double SATURATION = 38;

  /** Checks signs and that a token is routed to no more experts than there are. */
  public ModelWeights {
    Require.nonNegative("parameters", parameters);
    Require.nonNegative("residentBytes", residentBytes);
    Require.nonNegative("denseBytes", denseBytes);
    Require.nonNegative("expertBytes", expertBytes);
    Require.that(experts >= 0, "experts", experts, "0 or more");
    Require.that(topk >= 0 && topk <= experts, "topk", topk, "between 0 and the experts");
    Require.that(expertBytes == 0 || topk > 0, "topk", topk, "1 or more where experts have bytes");
  }

  /** A dense model: every step reads all that is held. */
  public static ModelWeights dense(double parameters, double bytes) {
    return new ModelWeights(parameters, bytes, bytes, 0, 0, 0);
  }

  /** The fraction of the experts that a step over so many tokens touches. */
  public double coverage(double tokens) {
    return coverage(logMissed(), tokens);
  }

  /** Bytes of weights that a step over so many tokens reads. */
  public double sharedRead(double tokens) {
    return sharedRead(logMissed(), tokens);
  }

  /** ln(1 − k/E), the logarithm of the chance that a token misses an expert. */
  double logMissed() {
    return topk == experts ? Double.NEGATIVE_INFINITY : Elementary.log(1 - (double) topk / experts);
  }

  /** {@link #coverage(double)} with the logarithm at hand, for loops over batches. */
  double coverage(double logMissed, double tokens) {
    if (expertBytes == 0) {
      return 0;
    }
    double exponent = tokens * logMissed;
    return exponent < -SATURATION ? 1 : 1 - Elementary.exp(exponent);
  }

  /** {@link #sharedRead(double)} with the logarithm at hand, for loops over batches. */
  double sharedRead(double logMissed, double tokens) {
    return expertBytes == 0 ? denseBytes : denseBytes + expertBytes * coverage(logMissed, tokens);
  }

  /** Whether it is the same model in no more bytes than another. */
  boolean needsNoMoreThan(ModelWeights other) {
    return parameters == other.parameters
        && experts == other.experts
        && topk == other.topk
        && residentBytes <= other.residentBytes
        && denseBytes <= other.denseBytes
        && expertBytes <= other.expertBytes;
  }
}

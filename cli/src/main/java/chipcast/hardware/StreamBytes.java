package chipcast.hardware;

import chipcast.arithmetic.Require;

/**
 * What one stream (a conversation, a prompt, a clip) holds and moves.
 *
 * @param readPerStep bytes read in each step: of a decode the KV cache at mean context, of a
 *     prefill the KV cache of the cached tokens and half of the fresh ones
 * @param writtenPerUnit bytes written for each computed unit: of a prefill the KV cache of a token
 * @param state bytes held as long as the stream is served
 */
public record StreamBytes(double readPerStep, double writtenPerUnit, double state) {
  /** A stream without state. */
  public static final StreamBytes NONE = new StreamBytes(0, 0, 0);

  /** Checks signs. */
  public StreamBytes {
    Require.nonNegative("readPerStep", readPerStep);
    Require.nonNegative("writtenPerUnit", writtenPerUnit);
    Require.nonNegative("state", state);
  }

  /** Bytes that a stream moves in a step that computes so many units of it. */
  public double moved(double units) {
    return readPerStep + units * writtenPerUnit;
  }

  /** Whether no figure is above another's. */
  boolean needsNoMoreThan(StreamBytes other) {
    return readPerStep <= other.readPerStep
        && writtenPerUnit <= other.writtenPerUnit
        && state <= other.state;
  }
}

package chipcast.hardware;

import chipcast.arithmetic.Require;

/**
 * Handing the KV cache of a prompt from a prefill pool to a decode pool: {@code latency + bytes /
 * link}, which is spent of the time to the first unit (Y. Zhong et al., <i>DistServe</i>, 2024).
 *
 * @param bytes bytes of the KV cache of the whole prompt
 * @param link bytes per second, the slower of the two pools' links
 * @param latency seconds
 * @param seconds the time
 */
public record KvTransfer(double bytes, double link, double latency, double seconds) {
  /** The transfer of so many bytes. */
  public static KvTransfer of(double bytes, double link, double latency) {
    Require.nonNegative("bytes", bytes);
    Require.positive("link", link);
    Require.nonNegative("latency", latency);
    return new KvTransfer(bytes, link, latency, latency + bytes / link);
  }
}

package chipcast.hardware;

import chipcast.arithmetic.Require;

/**
 * Handing the KV cache of fresh tokens from the chips that read a prompt to those that write. It is
 * streamed layer by layer while the prompt is read (P. Patel et al., <i>Splitwise</i>, 2024; R. Qin
 * et al., <i>Mooncake</i>, 2025), so it takes no time of its own but the link has to carry it, on
 * either side: {@code factor = min(1, link · efficiency / (rate · bytesPerUnit))}. The cache of
 * tokens read before lies with those that write.
 *
 * @param bytesPerUnit bytes handed on for each unit that the chip serves
 * @param link bytes per second and direction of the chip, beyond its scale-up domain
 * @param efficiency fraction of it that is reached
 * @param rate units per second and chip without the handover
 * @param factor what the link leaves of that rate, 0 to 1
 */
public record KvHandover(
    double bytesPerUnit, double link, double efficiency, double rate, double factor) {
  /** Nothing is handed over. */
  public static final KvHandover NONE = new KvHandover(0, 0, 1, 0, 1);

  /** The terms of a handover; without a link nothing can be served. */
  public static KvHandover of(double bytesPerUnit, double link, double efficiency, double rate) {
    Require.nonNegative("bytesPerUnit", bytesPerUnit);
    Require.nonNegative("link", link);
    Require.positive("efficiency", efficiency);
    Require.nonNegative("rate", rate);
    double asked = rate * bytesPerUnit;
    double carried = link * efficiency;
    double factor = asked <= carried ? 1 : carried / asked;
    return new KvHandover(bytesPerUnit, link, efficiency, rate, factor);
  }
}

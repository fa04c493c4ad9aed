package chipcast.assumption;

import chipcast.source.Assumption;
import chipcast.source.Field;
import chipcast.source.Shape;
import java.util.List;
import java.util.Optional;

/**
 * A fraction of a workload with its own service level.
 *
 * @param id its key
 * @param share of the workload's tasks
 * @param speed tokens/s that each stream gets at least while decoding
 * @param first seconds to the first token at most
 * @param frameRate frames/s that each stream gets at least
 * @param latency seconds for one frame at most
 * @param ownChip frames/s that a stream asks for that has chips of its own, as a robot its module:
 *     they serve nobody else, and what they could do beyond that is idle
 */
public record Tier(
    String id,
    Assumption share,
    Optional<Assumption> speed,
    Optional<Assumption> first,
    Optional<Assumption> frameRate,
    Optional<Assumption> latency,
    Optional<Assumption> ownChip) {
  private static final Field<Assumption> SHARE =
      Field.quantity("share", "1", "of the workload's tasks").between(0, 1);
  private static final Field<Optional<Assumption>> SPEED =
      Field.quantity("speed", "token/s", "that each stream gets at least").positive().optional();
  private static final Field<Optional<Assumption>> FIRST =
      Field.quantity("first", "s", "to the first token at most").positive().optional();
  private static final Field<Optional<Assumption>> FRAME_RATE =
      Field.quantity("frame_rate", "frame/s", "that each stream gets at least")
          .positive()
          .optional();
  private static final Field<Optional<Assumption>> LATENCY =
      Field.quantity("latency", "s", "for one frame at most").positive().optional();
  private static final Field<Optional<Assumption>> OWN_CHIP =
      Field.quantity("own_chip", "frame/s", "asked of chips that serve this stream alone")
          .positive()
          .optional();

  static final Shape<Tier> SHAPE =
      Shape.of(
          "tier",
          "a fraction of a workload with its own service level",
          List.of(SHARE, SPEED, FIRST, FRAME_RATE, LATENCY, OWN_CHIP),
          b ->
              new Tier(
                  b.id(),
                  b.get(SHARE),
                  b.get(SPEED),
                  b.get(FIRST),
                  b.get(FRAME_RATE),
                  b.get(LATENCY),
                  b.get(OWN_CHIP)));

  /** This tier with another speed of each stream. */
  public Tier atSpeed(Assumption tokensPerSecond) {
    return new Tier(id, share, Optional.of(tokensPerSecond), first, frameRate, latency, ownChip);
  }

  /** This tier with another frame rate, which says how long a frame may take. */
  public Tier atFrameRate(Assumption framesPerSecond) {
    return new Tier(
        id, share, speed, first, Optional.of(framesPerSecond), Optional.empty(), ownChip);
  }
}

package chipcast.quantity;

import java.util.Optional;

/** A text that is no unit, quantity or date, with the place in it and the nearest valid choice. */
public final class UnreadableQuantity extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int offset;
  private final String expected;
  private final String nearest;

  UnreadableQuantity(String message, int offset, String expected, Optional<String> nearest) {
    super(message);
    this.offset = offset;
    this.expected = expected;
    this.nearest = nearest.orElse("");
  }

  /** Where in the text, counted from 0 in chars. */
  public int offset() {
    return offset;
  }

  /** What would have been right. */
  public String expected() {
    return expected;
  }

  /** The nearest valid choice, if one is near. */
  public Optional<String> nearest() {
    return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
  }

  /** The same problem in a longer text that holds this one from a place on. */
  UnreadableQuantity shiftedBy(int characters) {
    return new UnreadableQuantity(
        String.valueOf(getMessage()), offset + characters, expected, nearest());
  }
}

package chipcast.assumption;

/** What a chip may be used for. */
public enum Supports {
  INFERENCE,
  TRAINING
}

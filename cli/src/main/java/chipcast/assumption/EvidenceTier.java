package chipcast.assumption;

/** What the efficiency of a family rests on. */
public enum EvidenceTier {
  /** Fitted on published measurements of this family. */
  MEASURED,
  /** Carried over from a measured family of the same kind. */
  SIBLING,
  /** From the datasheet alone. */
  DATASHEET
}

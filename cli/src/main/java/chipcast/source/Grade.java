package chipcast.source;

/** How much the evidence behind a value is worth. */
public enum Grade {
  /** The vendor's figure, or an audited one. */
  A,
  /** A named estimator. */
  B,
  /** One weak source, or a derivation. */
  C,
  /** Judgement. */
  D
}

package chipcast.scenario;

/** How a value came to stand in the resolved tree. */
public enum Kind {
  /** Written in the assumptions. */
  GIVEN,
  /** Set by an override in place of another. */
  SET,
  /** Added where there was nothing. */
  ADD,
  /** Removed; only ever the last of a chain. */
  REMOVE
}

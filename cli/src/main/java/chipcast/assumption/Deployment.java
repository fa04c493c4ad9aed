package chipcast.assumption;

/** Where a chip stands. Buyers at the edge take edge chips only, and the other way round. */
public enum Deployment {
  DATA_CENTRE,
  EDGE
}

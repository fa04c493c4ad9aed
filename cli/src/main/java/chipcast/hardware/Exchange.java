package chipcast.hardware;

/** What the chips of a tensor-parallel group exchange in each layer. */
public enum Exchange {
  /** A dense layer: two all-reduces of the activations. */
  ALL_REDUCE,
  /** A layer of experts with data-parallel attention: dispatch to the experts and combine. */
  EXPERT,
  /** Nothing, or already in the compute efficiency. */
  NONE
}

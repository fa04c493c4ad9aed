package chipcast.hardware;

/** What the chips of a tensor-parallel group exchange in each layer. */
public enum Exchange {
  /** A dense layer: two all-reduces of the activations. */
  ALL_REDUCE,
  /** A layer of experts with data-parallel attention: dispatch to the experts and combine. */
  EXPERT,
  /**
   * Long sequences cut among chips: heads for positions before attention (queries, keys, values)
   * and back after it, four vectors a token in two exchanges (S. A. Jacobs et al., <i>DeepSpeed
   * Ulysses</i>, 2023). What serves diffusion transformers.
   */
  SEQUENCE,
  /** Nothing, or already in the compute efficiency. */
  NONE
}

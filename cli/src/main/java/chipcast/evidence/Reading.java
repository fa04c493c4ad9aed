package chipcast.evidence;

/** What became of a measured row. */
public sealed interface Reading {
  /** The row as published. */
  MeasuredRow row();

  /**
   * It can be scored.
   *
   * @param situation in the model's terms
   */
  record Scored(Situation situation) implements Reading {
    @Override
    public MeasuredRow row() {
      return situation.row();
    }
  }

  /**
   * It cannot.
   *
   * @param reason why not
   */
  record NotScored(MeasuredRow row, String reason) implements Reading {}
}

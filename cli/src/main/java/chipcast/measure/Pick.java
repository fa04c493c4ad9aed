package chipcast.measure;

/** Which of several options a cost or an energy per task is of. */
public enum Pick implements Named {
  /** The mean over the tasks that new capacity serves. */
  MEAN("mean"),
  /** The option with the lowest figure in each segment, bought or not, weighted by its tasks. */
  BEST("best");

  private final String word;

  Pick(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}

package chipcast.measure;

/** What a workload is for. */
public enum Use implements Named {
  INFERENCE("inference"),
  TRAINING("training"),
  OTHER("other");

  private final String word;

  Use(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}

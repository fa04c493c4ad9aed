package chipcast.report.pivot;

import chipcast.measure.Named;

/** How the figures of several rows become one. */
public enum Aggregate implements Named {
  SUM("sum"),
  MEAN("mean"),
  MIN("min"),
  MAX("max"),
  COUNT("count");

  private final String word;

  Aggregate(String word) {
    this.word = word;
  }

  @Override
  public String word() {
    return word;
  }
}

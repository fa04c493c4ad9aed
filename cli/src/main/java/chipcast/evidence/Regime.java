package chipcast.evidence;

import java.util.Locale;

/** How many streams a measurement had in flight. */
public enum Regime {
  /** At most eight: the time of layers rules. */
  FEW("at most 8 streams"),
  /** A stated number above eight. */
  MIDDLE("more streams, a stated number"),
  /** As many as gave the highest throughput. */
  MOST("as many as throughput takes");

  private final String meaning;

  Regime(String meaning) {
    this.meaning = meaning;
  }

  /** What it means, in a few words. */
  public String meaning() {
    return meaning;
  }

  /** The word for it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

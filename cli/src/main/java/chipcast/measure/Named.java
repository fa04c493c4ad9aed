package chipcast.measure;

/** A word of the measure language: what a user writes for one value of a closed list. */
public interface Named {

  /** The word as written in YAML and on the command line. */
  String word();
}

package chipcast.measure;

import java.util.List;
import java.util.Optional;

/** The names that a scenario gives its things, so that a misspelt one is found at once. */
public interface Vocabulary {

  /** Known values of a label, in a fixed order; empty where any value goes. */
  List<String> values(Label label);

  /** Ids of scarce resources; empty where any id goes. */
  List<String> resources();

  /** Unit of a resource's use, if it is known. */
  Optional<String> resourceUnit(String resource);

  /** Ids of candidate families; empty where any id goes. */
  List<String> candidates();

  /** What a workload is for, if it is known. */
  default Optional<String> useOf(String workload) {
    return Optional.empty();
  }

  /** The years that there are figures of; all where any year goes. */
  default YearRange horizon() {
    return YearRange.ALL;
  }

  /** The vocabulary in which only the labels with fixed values are closed. */
  static Vocabulary open() {
    return new OpenVocabulary();
  }
}

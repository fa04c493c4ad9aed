package chipcast.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Options that change a scenario for this call. */
final class Changes {

  @Option(
      names = "--with",
      paramLabel = "FILE",
      description =
          "Add a file of assumptions or overrides, as in --with my-chip.yaml. Repeatable.")
  private List<String> with = new ArrayList<>();

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description =
          "Override one value, winning over all files. The value is written as in YAML, with its"
              + " unit: --set chips.amd-mi355x.price='20 kUSD'. Repeatable; chipcast show finds"
              + " paths.")
  private List<String> set = new ArrayList<>();

  /** These changes with one file more. */
  Changes and(String file) {
    Changes more = new Changes();
    more.with.addAll(with);
    more.with.add(file);
    more.set.addAll(set);
    return more;
  }

  /** Whether nothing is changed. */
  boolean isEmpty() {
    return with.isEmpty() && set.isEmpty();
  }

  /** Files given beside the scenario. */
  List<String> with() {
    return with;
  }

  /** Overrides as written. */
  List<String> set() {
    return set;
  }
}

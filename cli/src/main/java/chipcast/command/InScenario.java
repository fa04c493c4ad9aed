package chipcast.command;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Options that say in which scenario something is looked up. */
final class InScenario {

  @Option(
      names = "--in",
      paramLabel = "SCENARIO",
      description = "The scenario: an id, a path to a file, or - for standard input. [baseline]")
  private String id = Scenarios.BASELINE;

  @Mixin private Changes changes = new Changes();

  /** The scenario with its changes. */
  Scenarios.Asked asked() {
    return new Scenarios.Asked(id, changes);
  }
}

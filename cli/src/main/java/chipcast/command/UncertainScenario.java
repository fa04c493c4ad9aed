package chipcast.command;

import chipcast.report.Document;
import chipcast.report.Format;
import chipcast.report.Table;
import chipcast.uncertainty.Ensemble;
import chipcast.uncertainty.Sampler;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * What all commands share that ask many draws of a scenario one question: the scenario, what is
 * changed in it, how draws are made, and where the answer goes.
 */
final class UncertainScenario {

  @Parameters(
      arity = "0..1",
      paramLabel = "SCENARIO",
      description = "An id, a path to a file, or - for standard input. [baseline]")
  private String id = Scenarios.BASELINE;

  @Mixin private Changes changes = new Changes();
  @Mixin private Drawing drawing = new Drawing();
  @Mixin private Output output = new Output();

  /**
   * The form of the answer.
   *
   * @throws UsageError if there is none of that name
   */
  Format format() {
    return output.format();
  }

  /** Whether people read the answer, rather than programs. */
  boolean isForPeople() {
    return format() == Format.TABLE || format() == Format.MD;
  }

  /** The scenario, ready to be drawn. */
  DrawnScenario drawn(Session session) {
    return DrawnScenario.of(session, id, changes, false);
  }

  /**
   * An ensemble of its inputs.
   *
   * @param runs of which progress is told
   * @throws UsageError if there is nothing to draw, or no thread to draw it
   */
  Ensemble ensemble(Session session, DrawnScenario drawn, long runs) {
    return drawing.ensemble(session, drawn.plan(), runs);
  }

  /** The same, told how to tell of its progress. */
  Ensemble ensemble(Session session, DrawnScenario drawn, Ensemble.Progress progress) {
    return drawing.ensemble(session, drawn.plan(), progress);
  }

  /** How the cube is filled. */
  Sampler sampler() {
    return drawing.sampler();
  }

  /** Which draws. */
  long seed() {
    return drawing.seed();
  }

  /**
   * Prints or writes the answer.
   *
   * @param heading lines above it for people, the scenario's title first
   * @param draws how many were made
   */
  void deliver(
      Session session, DrawnScenario drawn, List<String> heading, List<Table> tables, long draws) {
    Document document =
        new Document(
            tables, Manifests.of(drawn.loaded().resolved(), changes, drawing.seed(), draws));
    if (!isForPeople()) {
      output.deliver(session, document);
      return;
    }
    output.deliver(
        session,
        out -> {
          boolean markdown = format() == Format.MD;
          out.append(markdown ? "## " : "").append(String.join("\n", heading));
          out.append(markdown ? "\n\n" : "\n");
          format().write(document, output.style(session), out);
        });
  }
}

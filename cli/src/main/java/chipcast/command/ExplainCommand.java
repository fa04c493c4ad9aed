package chipcast.command;

import chipcast.report.Document;
import chipcast.report.Expression;
import chipcast.report.Format;
import chipcast.report.Manifest;
import chipcast.report.Table;
import chipcast.report.explain.Detail;
import chipcast.source.Node;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains a value's origin or a figure's arithmetic. */
@Command(
    description = {
      "Explains a value by its path: what it means, who set it, what it overrode, what it rests on."
          + " Explains a measure: the figure with its arithmetic, each term with its own, down to"
          + " what was given.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast explain families.amd-gpu.overhead --in my-world.yaml",
      "  chipcast explain 'share(class=gpu, lens=spend, year=2030)'",
      "  chipcast explain 'gpu share 2030' --depth 2",
    })
final class ExplainCommand implements Callable<Integer> {
  private static final int PEOPLE = 4;

  private final Session session;

  @Parameters(
      paramLabel = "PATH|MEASURE",
      description = "A dotted path (chipcast show) or a measure (chipcast list measures).")
  private String subject;

  @Option(
      names = "--depth",
      paramLabel = "N",
      description = "Of a measure: no more than so many levels of terms. [all of them]")
  private @Nullable Integer depth;

  @Option(
      names = "--all",
      description = "Of a measure: open every term, not only the largest of its kind.")
  private boolean all;

  @Option(
      names = "--digits",
      paramLabel = "N",
      description =
          "Of a measure: significant digits for people, 1 to 10; other formats have ten. [4]")
  private int digits = PEOPLE;

  @Mixin private InScenario scenario = new InScenario();
  @Mixin private Output output = new Output();

  ExplainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    output.ready(session);
    Scenarios.Loaded loaded = new Scenarios(session).load(scenario.asked());
    if (isMeasure(loaded)) {
      new MeasureExplanation(session, loaded, manifest(loaded))
          .deliver(subject, detail(), digits(), output);
      return ExitCode.DONE;
    }
    Node node = TreePaths.require(loaded.resolved(), subject);
    List<Table> tables = new ValueExplanation(loaded).of(subject, node);
    Format format = output.format();
    output.deliver(
        session,
        new Document(format.holdsSeveral() ? tables : tables.subList(0, 1), manifest(loaded)));
    return ExitCode.DONE;
  }

  private Manifest manifest(Scenarios.Loaded loaded) {
    return Manifests.of(loaded.resolved(), scenario.asked().changes());
  }

  private Detail detail() {
    int levels = depth == null ? Detail.CHAIN.depth() : depth;
    if (levels < 0) {
      throw UsageError.of("--depth: " + levels + " is below 0");
    }
    return new Detail(levels, all);
  }

  private int digits() {
    if (digits < 1 || digits > Expression.DIGITS) {
      throw UsageError.of("--digits: " + digits + " is not between 1 and " + Expression.DIGITS);
    }
    return digits;
  }

  /**
   * A path has neither parentheses nor blanks; a word alone may be either, and a path comes first.
   */
  private boolean isMeasure(Scenarios.Loaded loaded) {
    if (subject.indexOf('(') >= 0 || subject.indexOf(' ') >= 0) {
      return true;
    }
    return subject.indexOf('.') < 0 && loaded.resolved().node(subject).isEmpty();
  }
}

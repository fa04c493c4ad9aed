package chipcast.command;

import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Document;
import chipcast.report.Table;
import chipcast.source.InvalidInput;
import chipcast.source.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks that files are right, all of them in one go. */
@Command(
    description = {
      "Reads, resolves and binds scenarios, with all assumptions that they rest on, and runs them:"
          + " what passes can be run. Every problem is told at once, with its place, what was"
          + " expected, and the nearest valid choice. A file of assumptions is checked as what it"
          + " adds to the baseline.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast check                       the baseline",
      "  chipcast check my-world.yaml my-chip.yaml",
      "  chipcast check --strict              warnings are failures too: exit code 1",
    })
final class CheckCommand implements PlainCommand {
  /** Counts below ten thousand stand in full. */
  private static final int COUNT_DIGITS = 4;

  private final Session session;

  @Parameters(
      arity = "0..*",
      paramLabel = "SCENARIO|FILE",
      description =
          "Ids of scenarios, paths to files of scenarios or assumptions, - for standard input."
              + " [baseline]")
  private List<String> inputs = new ArrayList<>();

  @Mixin private Changes changes = new Changes();
  @Mixin private Output output = new Output();

  @Option(names = "--strict", description = "End with exit code 1 where there are warnings.")
  private boolean strict;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public boolean takes(List<String> words) {
    inputs = words;
    return true;
  }

  @Override
  public Integer call() {
    output.ready(session);
    List<String> asked = inputs.isEmpty() ? List.of(Scenarios.BASELINE) : inputs;
    Checking checking = new Checking(session);
    Set<Problem> problems = new LinkedHashSet<>();
    boolean invalid = false;
    List<Census> right = new ArrayList<>();
    for (String input : asked) {
      try {
        right.add(checking.census(input, changes));
      } catch (InvalidInput wrong) {
        invalid = true;
        problems.addAll(wrong.problems());
      } catch (NoSolution wrong) {
        problems.addAll(wrong.problems());
      }
    }
    if (!problems.isEmpty()) {
      List<Problem> all = List.copyOf(problems);
      throw invalid ? new InvalidInput(all) : new NoSolution(all);
    }
    output.deliver(session, new Document(List.of(table(right)), right.get(0).manifest()));
    boolean warned = false;
    for (Census census : right) {
      for (String warning : census.warnings()) {
        session.note("warning: " + warning);
        warned = true;
      }
    }
    return warned && strict ? ExitCode.CONDITION_FAILS : ExitCode.DONE;
  }

  private static Table table(List<Census> checked) {
    Table.Builder table = Table.named("check", "Checked: all right");
    table.column(Column.text("what", ""));
    for (Census census : checked) {
      table.column(Column.number(census.input(), census.input(), "").withDigits(COUNT_DIGITS));
    }
    List<String> names = new ArrayList<>(checked.get(0).counts().keySet());
    for (String name : names) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.of(name)));
      for (Census census : checked) {
        cells.add(Cell.of(census.counts().getOrDefault(name, 0).doubleValue()));
      }
      table.row(cells);
    }
    return table.build();
  }
}

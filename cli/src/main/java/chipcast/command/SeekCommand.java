package chipcast.command;

import chipcast.arithmetic.Decimal;
import chipcast.quantity.Distribution;
import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.Table;
import chipcast.uncertainty.Dependence;
import chipcast.uncertainty.Ensemble;
import chipcast.uncertainty.Input;
import chipcast.uncertainty.Question;
import chipcast.uncertainty.Seek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds out what would have to be true for a condition to hold. */
@Command(
    description = {
      "Finds what would have to be true for a condition to hold: the value of one input at which it"
          + " turns, and the least improbable joint move of all inputs that turns it.",
      "Without --vary the joint move alone, with it the one input, and with --joint both. Ends with"
          + " exit code 4 if nothing is found.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast seek --target 'share(class=gpu) >= 50 %%' --vary economics.choice.exponents.class",
      "  chipcast seek --target 'share(vendor=NVIDIA, year=2032) < 40 %%'",
    })
final class SeekCommand implements Callable<Integer> {
  /** Unless told where to look, from one draw in a thousand to one in a thousand. */
  private static final double EDGE = 0.001;

  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;
  private static final int MOST_MOVES = 12;
  private static final int DIGITS = 3;

  private final Session session;

  @Mixin private UncertainScenario scenario = new UncertainScenario();

  @Option(
      names = "--target",
      paramLabel = "CONDITION",
      required = true,
      description = "What is to hold: share(class=gpu, year=2030) >= 50 %%")
  private String target = "";

  @Option(
      names = "--vary",
      paramLabel = "PATH",
      description = "The input that is varied; it must be an uncertain one.")
  private @Nullable String vary;

  @Option(
      names = "--joint",
      description =
          "With --vary: the joint move too, which takes some thousand runs: minutes of the"
              + " baseline.")
  private boolean joint;

  @Option(
      names = "--draws",
      paramLabel = "N",
      description =
          "Average the margin over N draws of all other inputs, the same for every value tried; 0"
              + " holds them at medians. [0]")
  private int draws;

  SeekCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    scenario.format();
    if (draws < 0) {
      throw UsageError.of("--draws: at least 0");
    }
    DrawnScenario drawn = scenario.drawn(session);
    Question question = drawn.question(target, true);
    List<Table> tables = new ArrayList<>();
    boolean found = false;
    try (SearchProgress progress = new SearchProgress(session)) {
      Ensemble ensemble = scenario.ensemble(session, drawn, progress);
      Question.Chance chance = (Question.Chance) question;
      Seek seek = new Seek(ensemble, chance.condition(), chance.year(), draws, scenario.seed());
      if (vary != null) {
        int input = number(ensemble.dependence(), vary);
        Seek.Found one = vary(seek, ensemble.dependence().inputs().get(input), input);
        tables.add(table(ensemble.dependence().inputs().get(input), one));
        found = !one.turns().isEmpty();
      }
      if (vary == null || joint) {
        Optional<Seek.Move> move = seek.nearest();
        tables.add(table(ensemble.dependence(), move));
        found |= move.isPresent();
      }
    }
    scenario.deliver(session, drawn, List.of(drawn.title(), question.text()), tables, draws);
    return found ? ExitCode.DONE : ExitCode.NO_SOLUTION;
  }

  private static int number(Dependence dependence, String path) {
    List<String> paths = new ArrayList<>();
    for (Input input : dependence.inputs()) {
      paths.add(input.path());
    }
    int at = paths.indexOf(path);
    if (at < 0) {
      throw UsageError.unknown("uncertain input", path, paths);
    }
    return at;
  }

  private static Seek.Found vary(Seek seek, Input input, int number) {
    Distribution distribution = input.distribution();
    return seek.vary(number, distribution.quantile(EDGE), distribution.quantile(1 - EDGE));
  }

  private static Table table(Input input, Seek.Found found) {
    Table.Builder table =
        Table.named("turns", input.path())
            .column(Column.text("what", ""))
            .column(Column.text("value", ""))
            .column(Column.text("percentile", "of its distribution"));
    Distribution of = input.distribution();
    table.row(Cell.of("point run"), Cell.of(InputText.value(input, of.point())), Cell.of("median"));
    for (double turn : found.turns()) {
      table.row(
          Cell.of("turns at"),
          Cell.of(InputText.value(input, turn)),
          Cell.of(percentile(of, turn)));
    }
    table.note(
        "Searched from "
            + InputText.value(input, found.low())
            + " ("
            + holds(found.marginLow())
            + ") to "
            + InputText.value(input, found.high())
            + " ("
            + holds(found.marginHigh())
            + "); now it "
            + holds(found.now())
            + ".");
    if (found.turns().isEmpty()) {
      table.note(
          "No value in between turns the condition: within reason this input does not decide it.");
    }
    return table.build();
  }

  private static String holds(double margin) {
    return margin >= 0 ? "holds" : "does not hold";
  }

  /** Where a value lies in a distribution, to the nearest per cent. */
  private static String percentile(Distribution of, double value) {
    double low = EDGE;
    double high = 1 - EDGE;
    for (int step = 0; step < 40; step++) {
      double middle = (low + high) / 2;
      if (of.quantile(middle) < value) {
        low = middle;
      } else {
        high = middle;
      }
    }
    String within = low >= LOW && low <= HIGH ? "" : ", outside P10 to P90";
    return "P" + Decimal.fixed(100 * low, 0) + within;
  }

  private static Table table(Dependence dependence, Optional<Seek.Move> found) {
    Table.Builder table =
        Table.named("joint_move", "The nearest joint move")
            .column(Column.text("driver", "driver"))
            .column(Column.number("sd", "moves by sd", "1").withDigits(2))
            .column(Column.text("value", "to"));
    if (found.isEmpty()) {
      table.note("No joint move of up to six standard deviations was found that turns it.");
      return table.build();
    }
    Seek.Move move = found.get();
    List<Integer> order = new ArrayList<>();
    for (int driver = 0; driver < move.z().length; driver++) {
      order.add(driver);
    }
    order.sort(Comparator.comparingDouble(driver -> -Math.abs(move.z()[driver])));
    for (int driver : order.subList(0, Math.min(MOST_MOVES, order.size()))) {
      String name = dependence.drivers().get(driver);
      table.row(Cell.of(name), Cell.of(move.z()[driver]), Cell.of(value(dependence, name, move)));
    }
    table.note(
        "It is "
            + Decimal.rounded(move.distance(), DIGITS)
            + " standard deviations away, in independent drivers at once; the largest parts are"
            + " shown.");
    return table.build();
  }

  private static String value(Dependence dependence, String name, Seek.Move move) {
    for (int input = 0; input < dependence.inputs().size(); input++) {
      if (dependence.inputs().get(input).path().equals(name)) {
        return InputText.value(dependence.inputs().get(input), move.values()[input]);
      }
    }
    return "all that follow it";
  }
}

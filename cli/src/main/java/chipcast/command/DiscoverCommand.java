package chipcast.command;

import chipcast.report.Cell;
import chipcast.report.Column;
import chipcast.report.ReadableNumber;
import chipcast.report.Table;
import chipcast.uncertainty.Discovery;
import chipcast.uncertainty.Ensemble;
import chipcast.uncertainty.Question;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds the corner of the inputs in which something happens. */
@Command(
    description = {
      "Finds the corner of the inputs in which a condition holds, in words: a box of few inputs that"
          + " has most of such draws (coverage) and little else (density). By the patient rule"
          + " induction method.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast discover --when 'share(class=gpu, year=2030) >= 50 %%'",
      "  chipcast discover --when 'effective_number(by=vendor, year=2032) < 3' --draws 2000",
    })
final class DiscoverCommand implements Callable<Integer> {
  private static final int FEWEST = 40;
  private static final int DIGITS = 2;

  private final Session session;

  @Mixin private UncertainScenario scenario = new UncertainScenario();

  @Option(
      names = "--when",
      paramLabel = "CONDITION",
      required = true,
      description = "What happens: share(class=gpu, year=2030) >= 50 %%")
  private String when = "";

  @Option(names = "--draws", paramLabel = "N", description = "How many draws. [1000]")
  private int draws = 1_000;

  DiscoverCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    scenario.format();
    if (draws < FEWEST) {
      throw UsageError.of("--draws: at least " + FEWEST + " to see a corner, not " + draws);
    }
    DrawnScenario drawn = scenario.drawn(session);
    Question question = drawn.question(when, true);
    Ensemble ensemble = scenario.ensemble(session, drawn, draws);
    Discovery found = Discovery.of(ensemble, scenario.sampler(), scenario.seed(), draws, question);
    scenario.deliver(
        session, drawn, List.of(drawn.title()), List.of(table(question, found)), draws);
    return found.limits().isEmpty() ? ExitCode.NO_SOLUTION : ExitCode.DONE;
  }

  private Table table(Question question, Discovery found) {
    Table.Builder table =
        Table.named("box", "Where " + question.text())
            .column(Column.text("input", "input"))
            .column(Column.text("from", "from"))
            .column(Column.text("to", "to"))
            .column(Column.number("chance", "by chance", "1").withDigits(DIGITS))
            .column(Column.text("halves", "in halves"));
    for (Discovery.Limit limit : found.limits()) {
      table.row(
          Cell.of(limit.input().path()),
          Cell.of(end(limit, limit.low())),
          Cell.of(end(limit, limit.high())),
          Cell.of(limit.chance()),
          Cell.of(limit.halves() + " of 10"));
    }
    table.note(
        "It holds in "
            + share(found.cases() / (double) Math.max(1, found.runs()))
            + " of "
            + found.runs()
            + " draws.");
    if (found.limits().isEmpty()) {
      session.note(NoCorner.words(found));
      table.note("No corner tells it apart: no box beats the whole space.");
    } else {
      table.note(
          "Of the draws where "
              + words(found)
              + ", it holds in "
              + share(found.density())
              + " (density); they are "
              + share(found.coverage())
              + " of all draws in which it holds (coverage) and "
              + share(found.mass())
              + " of all draws.");
      table.note(
          "By chance: how probable so many cases are if that limit did not matter. In halves: in how"
              + " many of ten random halves of the draws the input was restricted too.");
    }
    return table.build();
  }

  private static String end(Discovery.Limit limit, double end) {
    return Double.isInfinite(end) ? "" : InputText.value(limit.input(), end);
  }

  private static String words(Discovery found) {
    StringBuilder words = new StringBuilder();
    for (Discovery.Limit limit : found.limits()) {
      words.append(words.length() == 0 ? "" : " and ").append(limit.input().path());
      boolean from = !Double.isInfinite(limit.low());
      boolean to = !Double.isInfinite(limit.high());
      words.append(from ? " is at least " + end(limit, limit.low()) : "");
      words.append(from && to ? " and" : "");
      words.append(to ? (from ? " " : " is ") + "at most " + end(limit, limit.high()) : "");
    }
    return words.toString();
  }

  private static String share(double share) {
    return share >= 1 ? "100 %" : ReadableNumber.share(share, DIGITS);
  }
}

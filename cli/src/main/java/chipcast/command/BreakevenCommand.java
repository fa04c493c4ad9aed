package chipcast.command;

import chipcast.entry.BreakEvenPoint;
import chipcast.entry.Delivery;
import chipcast.entry.Outlay;
import chipcast.report.Document;
import chipcast.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds out whether a chip of one's own pays. */
@Command(
    description = {
      "Whether a chip of one's own pays: what it saves on a workload against the best chip that the"
          + " buyer could have by then, rivals' roadmaps counted, over what it costs to make. Says"
          + " the size of one run, the yearly spend and the number of chips at which it does, and"
          + " the other way round what could be paid for it, and how much later it could come.",
      "Costs are those of large pools, new capacity and the scenario's prices, without NRE.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast breakeven --nre '200 MUSD' --run '1 GUSD'",
      "  chipcast breakeven --nre '200 MUSD' --run '1 GUSD' --against class=gpu",
      "  chipcast breakeven --chip compute-dense-1 --workload world-model --spend '3 GUSD'",
      "  chipcast breakeven --nre '500 MUSD' --lead '3 years' --slip '1 year' --buyer clouds",
    })
final class BreakevenCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--chip", paramLabel = "CHIP", description = "The chip. [custom-xpu-1]")
  private String chip = "custom-xpu-1";

  @Option(names = "--workload", paramLabel = "ID", description = "Its work. [training]")
  private String workload = "training";

  @Option(names = "--buyer", paramLabel = "ID", description = "Who would have it made. [labs]")
  private String buyer = "labs";

  @Option(
      names = "--against",
      paramLabel = "SELECTION",
      description =
          "The alternatives, as in a measure: class=gpu, vendor=NVIDIA. [all other families but candidates]")
  private @Nullable String against;

  @Option(
      names = "--decide",
      paramLabel = "YEAR",
      description = "The year of the decision, at whose end the outlay is paid. [base year]")
  private @Nullable String decide;

  @Option(
      names = "--run",
      paramLabel = "USD",
      description = "One run of the work, at what the best alternative would take for it.")
  private @Nullable String run;

  @Option(
      names = "--spend",
      paramLabel = "USD",
      description = "The work of a year, at what the best alternative would take for it.")
  private @Nullable String spend;

  @Mixin private OutlayOptions outlay = new OutlayOptions();
  @Mixin private InScenario scenario = new InScenario();
  @Mixin private Output output = new Output();

  BreakevenCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    output.ready(session);
    Outlay stated = outlay.outlay();
    Delivery delivery = outlay.delivery();
    double life = outlay.lifeYears();
    AlternativeCosts costs =
        AlternativeCosts.of(
            session,
            scenario.asked(),
            new AlternativeCosts.Case(chip, workload, buyer, against, decide));
    List<BreakEvenTable.Late> cases = new ArrayList<>();
    for (int later = 0; later <= BreakEvenTable.MOST_YEARS_LATER; later++) {
      Delivery late = delivery.later(later);
      double after = late.lead() + late.slip();
      if (later == 0 || costs.withinHorizon(after)) {
        AlternativeCosts.ByYear byYear = costs.delivered(after, life);
        BreakEvenPoint point = BreakEvenPoint.of(stated, late, byYear.own(), byYear.alternatives());
        cases.add(new BreakEvenTable.Late(later, byYear, point));
      }
    }
    BreakEvenTable tables =
        new BreakEvenTable(
            cases, OutlayOptions.usd("--run", run), OutlayOptions.usd("--spend", spend));
    List<Table> all =
        output.format().holdsSeveral()
            ? List.of(tables.answer(), tables.alternatives(), tables.timelines())
            : List.of(tables.timelines());
    output.deliver(session, new Document(all, costs.manifest()));
    return ExitCode.DONE;
  }
}

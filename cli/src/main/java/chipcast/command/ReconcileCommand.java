package chipcast.command;

import chipcast.evidence.EvidenceFile;
import chipcast.evidence.PublishedForecast;
import chipcast.evidence.Reconciliation;
import chipcast.report.Document;
import chipcast.report.Format;
import chipcast.report.Manifest;
import chipcast.report.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Holds published forecasts against a scenario, each in its own lens. */
@Command(
    description = {
      "Holds what others have forecast against a scenario: each forecast in its own lens, basis,"
          + " use, market and year, beside the scenario's figure there and in the headline's lens"
          + " (what suppliers are paid for new chips for inference, world). The gap between a"
          + " forecast and our headline falls into two parts: what the lens makes of it, and what is"
          + " left where both count the same.",
      "The forecasts are data: assumptions/evidence/published-forecasts.yaml. With --format md or"
          + " json: the claims and their sources too.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast reconcile",
      "  chipcast reconcile baseline --format csv --out out/reconciled.csv",
    })
final class ReconcileCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      arity = "0..1",
      paramLabel = "SCENARIO",
      description =
          "An id (chipcast list scenarios), a path to a file, or - for standard input."
              + " [baseline]")
  private String scenario = Scenarios.BASELINE;

  @Mixin private Changes changes = new Changes();
  @Mixin private Output output = new Output();

  ReconcileCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Format format = output.ready(session);
    Scenarios.Loaded loaded = new Scenarios(session).load(new Scenarios.Asked(scenario, changes));
    EvidenceFile<Map<String, PublishedForecast>> published =
        EvidenceFile.publishedForecasts(loaded.home(), loaded.world().money().money());
    Forecast forecast = session.forecaster().forecast(loaded.resolved().id(), loaded.world());
    Reconciliation.All all = Reconciliation.of(published.content().values(), forecast.outcome());
    for (String id : all.unnamed()) {
      session.note("left out: " + id + " names what this scenario does not have");
    }
    Manifest manifest = Manifests.of(loaded.resolved(), changes, List.of(published.input()));
    output.deliver(session, new Document(tables(all, loaded, format), manifest));
    return ExitCode.DONE;
  }

  private static List<Table> tables(
      Reconciliation.All all, Scenarios.Loaded loaded, Format format) {
    ReconciliationTables tables = new ReconciliationTables(all, loaded.resolved().id());
    if (!format.holdsSeveral()) {
      return List.of(tables.rows());
    }
    if (format == Format.JSON) {
      return List.of(tables.rows(), tables.claims());
    }
    List<Table> several = new ArrayList<>(List.of(tables.shares(), tables.levels()));
    if (format == Format.MD) {
      several.add(tables.claims());
    }
    return several;
  }
}

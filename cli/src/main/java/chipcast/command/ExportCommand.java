package chipcast.command;

import chipcast.report.Document;
import chipcast.report.Format;
import chipcast.report.Manifest;
import chipcast.report.Style;
import chipcast.report.Table;
import chipcast.source.Printable;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes every table of a scenario as CSV. */
@Command(
    description = {
      "Writes all tables of a scenario as CSV into a folder: rows in all lenses, headline, fleet,"
          + " work, limits, power, what made shares change, observed shares, the known world,"
          + " candidates, limbs of claims, and every assumption with its source.",
      "dictionary.csv says what each column means, manifest.json what made them.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast export out/baseline",
      "  chipcast export out/vlm --in vlm-surge --years 2026..2032",
      "  chipcast export out/china --market china --by family,workload,buyer",
    })
final class ExportCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "DIR",
      description =
          "The folder; it is made if it does not exist, files of the same names replaced.")
  private String folder = "";

  @Mixin private InScenario scenario = new InScenario();
  @Mixin private Selecting selection = new Selecting();

  ExportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Scenarios.Loaded loaded = new Scenarios(session).load(scenario.asked());
    Forecast forecast = new Computation(session, loaded).forecastBoth();
    View view = selection.view(forecast.outcome().structure());
    Manifest manifest = Manifests.of(loaded.resolved(), scenario.asked().changes());
    List<Table> tables = new ExportTables(loaded, forecast, view).all();
    OutputFolder out = new OutputFolder(session, folder);
    out.make();
    for (Table table : tables) {
      write(out, table, manifest);
    }
    write(out, DataDictionary.of(tables), manifest);
    out.write("manifest.json", text -> text.append(manifest.json()).append('\n'));
    session.note("wrote " + (tables.size() + 2) + " files to " + Printable.of(folder));
    return ExitCode.DONE;
  }

  private static void write(OutputFolder out, Table table, Manifest manifest) {
    Document alone = new Document(List.of(table), manifest);
    out.write(table.name() + ".csv", text -> Format.CSV.write(alone, Style.PLAIN, text));
  }
}

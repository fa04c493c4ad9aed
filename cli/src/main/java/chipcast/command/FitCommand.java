package chipcast.command;

import chipcast.evidence.EfficiencyFile;
import chipcast.evidence.Fit;
import chipcast.evidence.Reach;
import chipcast.evidence.Situation;
import chipcast.source.Printable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fits efficiencies to measured rows. */
@Command(
    description = {
      "Fits what software reaches of datasheets to published measurements by robust least squares, and"
          + " prints it as the file of assumptions that ships. Where rows do not tell, what"
          + " assumptions/evidence/efficiency-priors.yaml assumes is kept.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast fit --out assumptions/serving-efficiencies.yaml",
      "  chipcast fit --engines --out assumptions/evidence/engines.yaml",
      "  chipcast fit --rows my-measurements.csv",
    })
final class FitCommand implements Callable<Integer> {
  private final Session session;

  @Option(
      names = "--rows",
      paramLabel = "FILE",
      description = "Fit to the rows of this file; - reads standard input. [the rows that ship]")
  private @Nullable String rows;

  @Option(names = "--engines", description = "Print the factors of serving engines instead.")
  private boolean engines;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write to a file, all of it or nothing, and say where.")
  private @Nullable String out;

  @Mixin private InScenario scenario = new InScenario();

  FitCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Optional<AtomicFile> file = file();
    ServingEvidence evidence = ServingEvidence.load(session, scenario.asked());
    List<Situation> known =
        ServingEvidence.scored(
            rows == null ? evidence.shipped(session) : evidence.read(session, rows));
    Reach reach = Fit.of(known, evidence.measured());
    EfficiencyFile fitted = new EfficiencyFile(evidence.measured(), known, reach);
    String text = engines ? fitted.engines() : fitted.families();
    if (file.isEmpty()) {
      session.terminal().print(into -> into.append(text));
    } else {
      file.get().write(into -> into.append(text));
      session.note("wrote " + Printable.of(String.valueOf(out)));
    }
    return ExitCode.DONE;
  }

  /** Where the fit is written, if not to standard output. */
  private Optional<AtomicFile> file() {
    if (out == null) {
      return Optional.empty();
    }
    Scenarios.path("--out", out);
    return Optional.of(new AtomicFile(session.terminal().resolve(out), out).placed());
  }
}

package chipcast.command;

import chipcast.report.Document;
import chipcast.report.Format;
import chipcast.report.saved.SavedResult;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a saved result again and compares. */
@Command(
    description = {
      "Makes a saved result again, by the command that its manifest names, and compares every"
          + " figure. Ends with exit code 1 where they differ, and says where; inputs that changed"
          + " since are named by their hashes.",
      "Any result saved by --format json or jsonl will do. Paths in it are meant from the working"
          + " directory; a scenario that came from standard input is read from there again.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast run baseline --format json --out out/baseline.json",
      "  chipcast verify out/baseline.json",
      "  chipcast verify out/baseline.json --strict      # changed inputs count too",
      "  chipcast verify out/baseline.json --format csv  # every figure that differs",
    })
final class VerifyCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "RESULT",
      description =
          "A result, JSON or JSON lines, not Markdown or CSV; - reads it from standard input.")
  private String file;

  @Option(
      names = "--strict",
      description =
          "End with exit code 1 also where the figures are the same and an input or the program's"
              + " version is not.")
  private boolean strict;

  @Mixin private Output output = new Output();

  VerifyCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Format format = output.ready(session);
    SavedResult saved = new SavedFile(session).read(file, SavedResult::read);
    Remake.Made made = new Remake(session).of(saved);
    if (made.result().isEmpty()) {
      session.note("the command that made " + file + " does not work here now; see above");
      return made.exit();
    }
    Verification verification = Verification.of(file, saved, made.result().get());
    VerificationTables tables = new VerificationTables(verification);
    output.deliver(
        session,
        new Document(
            format.holdsSeveral() ? tables.all(format != Format.JSON) : tables.differing(),
            made.result().get().manifest()));
    boolean fails = !verification.differences().isEmpty() || (strict && verification.moved());
    return fails ? ExitCode.CONDITION_FAILS : ExitCode.DONE;
  }
}

package chipcast.command;

import chipcast.source.Printable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a report that people paste and print. */
@Command(
    description = {
      "Writes a report of one scenario or several as Markdown: question and answer first, then"
          + " pictures, figures year by year, who gains and who loses, claims, what decides it,"
          + " bottlenecks, what differs from the assumptions, the known world, method and sources."
          + " The first scenario is told of in full, the others beside it.",
      "With -o FILE.md the pictures lie in the folder FILE beside it, with a CSV for every picture"
          + " and table. Without, the page alone goes to standard output.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast report -o out/baseline.md",
      "  chipcast report baseline vlm-surge world-models power-wall -o out/outlook.md",
      "  chipcast report baseline --draws 200 --year 2032 -o out/how-sure.md",
      "  chipcast report vlm-surge --section winners,claims",
    })
final class ReportCommand implements Callable<Integer> {
  private static final String ENDING = ".md";

  private final Session session;

  @Parameters(
      arity = "0..*",
      paramLabel = "SCENARIO",
      description = "Ids, paths to files, or - for standard input. [baseline]")
  private List<String> scenarios = new ArrayList<>();

  @Mixin private Changes changes = new Changes();
  @Mixin private Selecting selection = new Selecting();
  @Mixin private Drawing drawing = new Drawing();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description = "Write the page to a file, pictures and CSV into the folder of its name.")
  private @Nullable String out;

  @Option(
      names = "--section",
      paramLabel = "SECTION",
      split = ",",
      completionCandidates = Sections.class,
      description =
          "Only these parts below the answer: charts, years, winners, claims, drivers, limits,"
              + " changes, sanity, method, sources. [all]")
  private List<String> sections = new ArrayList<>();

  @Option(
      names = "--year",
      paramLabel = "Y",
      description = "The year of the answer. [" + HeadlineYear.WORDS + "]")
  private @Nullable Integer year;

  @Option(
      names = "--draws",
      paramLabel = "N",
      description =
          "Run each scenario for N draws of its uncertain inputs: the headline has intervals, claims"
              + " have probabilities, and what decides the answer is found. [point runs]")
  private long draws;

  @Option(
      names = "--all-claims",
      description =
          "Ask the limbs of claims too that compare worlds, each in runs of its own; with --draws in"
              + " runs of each draw.")
  private boolean allClaims;

  ReportCommand(Session session) {
    this.session = session;
  }

  /** Words of sections, for completion. */
  static final class Sections implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Words.all(ReportSection.values()).iterator();
    }
  }

  @Override
  public Integer call() {
    Set<ReportSection> shown = sections();
    if (draws < 0 || draws > Integer.MAX_VALUE) {
      throw UsageError.of("--draws: from 1 to " + Integer.MAX_VALUE + ", not " + draws);
    }
    Optional<String> folder = folder();
    if (out != null) {
      new AtomicFile(session.terminal().resolve(out), out).placed();
    }
    List<String> of = scenarios.isEmpty() ? List.of(Scenarios.BASELINE) : scenarios;
    Reported reported =
        new Reporting(session, changes, selection, drawing, draws)
            .reported(
                of, Optional.ofNullable(year), allClaims, shown.contains(ReportSection.CLAIMS));
    ReportPage page = new ReportPage(folder);
    new ReportAnswer(reported).write(page);
    shown.forEach(section -> section.write(reported, page));
    deliver(page, page.signed(reported.manifest().madeBy(session.words())));
    return ExitCode.DONE;
  }

  private Set<ReportSection> sections() {
    if (sections.isEmpty()) {
      return EnumSet.allOf(ReportSection.class);
    }
    Set<ReportSection> chosen = EnumSet.noneOf(ReportSection.class);
    for (String section : sections) {
      chosen.add(Words.choice("section", section.strip(), ReportSection.values()));
    }
    return chosen;
  }

  /** The folder's name, as the page links to it. */
  private Optional<String> folder() {
    if (out == null) {
      return Optional.empty();
    }
    String name = String.valueOf(Scenarios.path("--out", out).getFileName());
    if (!name.endsWith(ENDING) || name.equals(ENDING) || !name.matches("[\\w.-]+")) {
      throw UsageError.of(
          "--out " + out + ": a name of letters, digits and - that ends in .md",
          "as in -o out/outlook.md");
    }
    return Optional.of(name.substring(0, name.length() - ENDING.length()));
  }

  /** Pictures and figures first: a page that is there has all that it links to. */
  private void deliver(ReportPage page, String text) {
    if (out == null) {
      session.terminal().print(written -> written.append(text));
      return;
    }
    OutputFolder beside =
        new OutputFolder(session, out.substring(0, out.length() - ENDING.length()));
    beside.make();
    page.files().forEach(beside::write);
    new AtomicFile(session.terminal().resolve(out), out).write(written -> written.append(text));
    session.note(
        "wrote "
            + Printable.of(out)
            + ", and "
            + page.files().size()
            + " files in "
            + Printable.of(beside.shown())
            + "/");
  }
}

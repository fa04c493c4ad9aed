package chipcast.command;

import chipcast.chart.Chart;
import chipcast.report.Document;
import chipcast.report.Format;
import chipcast.report.Style;
import chipcast.source.Printable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Draws one picture. */
@Command(
    description = {
      "Draws one chart as SVG: for light and dark pages, in colours that all kinds of eyes tell"
          + " apart, with the figures beside it as CSV.",
      "KIND is one of: shares (who gets what, a bar a year), fan (one figure of several scenarios;"
          + " with --draws its bands), workloads (GPUs on each workload), specialisation (which"
          + " families do which work), cost (by speed, on each architecture), roofline, tornado"
          + " (what moves a figure), corner (where something happens), waterfall (what moves one"
          + " scenario's figure to another's).",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast chart shares vlm-surge --by family -o out/shares.svg",
      "  chipcast chart fan baseline vlm-surge world-models -o out/fan.svg",
      "  chipcast chart fan --draws 200 --measure 'share(vendor=NVIDIA)' -o out/nvidia.svg",
      "  chipcast chart cost --workload chat --speeds 20,50,100,200,500,1000 --year 2028",
      "  chipcast chart waterfall baseline power-wall -o out/power.svg",
      "  chipcast chart roofline --workload chat --tier standard --year 2027",
      "  chipcast chart corner --when 'share(class=gpu, year=2030) >= 50 %%' -o out/corner.svg",
    })
final class ChartCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      completionCandidates = Kinds.class,
      description = "What to draw.")
  private String kind = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "SCENARIO",
      description =
          "Ids, paths to files, or - for standard input; several where a picture can hold them."
              + " [baseline]")
  private List<String> scenarios = new ArrayList<>();

  @Mixin private Changes changes = new Changes();
  @Mixin private Selecting selection = new Selecting();
  @Mixin private Drawing drawing = new Drawing();
  @Mixin private ChartOptions options = new ChartOptions();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE",
      description =
          "Write the picture to a file and its figures to the file of that name that ends in .csv;"
              + " all of each or nothing.")
  private @Nullable String out;

  @Option(names = "--data", description = "The figures as CSV in place of the picture.")
  private boolean data;

  ChartCommand(Session session) {
    this.session = session;
  }

  /** Words of kinds, for completion. */
  static final class Kinds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Words.all(ChartKind.values()).iterator();
    }
  }

  @Override
  public Integer call() {
    ChartKind asked = Words.choice("kind of chart", kind, ChartKind.values());
    List<String> of = scenarios.isEmpty() ? List.of(Scenarios.BASELINE) : scenarios;
    if (of.size() > 1 && !asked.takesSeveral()) {
      throw UsageError.of("a chart of " + asked.word() + " shows one scenario, not " + of.size());
    }
    if (out != null) {
      file(out).placed();
    }
    Charting charting = new Charting(session, changes, selection, drawing, options);
    Optional<Chart> chart = charting.chart(asked, of);
    if (chart.isEmpty()) {
      return ExitCode.NO_SOLUTION;
    }
    deliver(chart.get());
    return ExitCode.DONE;
  }

  private void deliver(Chart chart) {
    Document figures = new Document(List.of(chart.data()), Manifests.ofProgram());
    Body csv = text -> Format.CSV.write(figures, Style.PLAIN, text);
    if (out == null) {
      session.terminal().print(data ? csv : text -> text.append(chart.svg()));
      return;
    }
    if (data) {
      write(out, csv);
      return;
    }
    write(out, text -> text.append(chart.svg()));
    write(beside(out), csv);
  }

  private void write(String file, Body body) {
    file(file).write(body);
    session.note("wrote " + Printable.of(file));
  }

  private AtomicFile file(String name) {
    Scenarios.path("--out", name);
    return new AtomicFile(session.terminal().resolve(name), name);
  }

  /** The same name with another ending. */
  private static String beside(String file) {
    String stem = file.endsWith(".svg") ? file.substring(0, file.length() - ".svg".length()) : file;
    return stem + ".csv";
  }
}

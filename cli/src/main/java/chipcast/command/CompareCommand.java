package chipcast.command;

import chipcast.measure.YearRange;
import chipcast.report.Document;
import chipcast.report.Format;
import chipcast.report.Manifest;
import chipcast.report.Table;
import chipcast.report.compare.Attributor;
import chipcast.report.compare.Grouping;
import chipcast.result.Structure;
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

/** Compares scenarios and says what moved a figure. */
@Command(
    description = {
      "Compares scenarios: what follows from each, what they differ in, and which of the"
          + " differences moved a figure by how much. The parts add up to the whole move: each"
          + " difference has its mean effect over all orders of making them (Shapley), of all"
          + " combinations where there are up to six groups of differences, else of some orders,"
          + " with the error that this leaves.",
      "A saved run (JSON) may stand in place of a scenario. One scenario alone is compared with"
          + " itself changed by --set and --with, or with itself in another checkout"
          + " (--before-home), else with the baseline. With --format md: a comment for a code review, headed by a hidden"
          + " mark by which a bot finds it again. With --format csv or jsonl: the parts.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast compare power-wall                  with the baseline",
      "  chipcast compare baseline memory-squeeze power-wall --years 2028..2032",
      "  chipcast compare power-wall --measure 'share(family=google-tpu, year=2032)'",
      "  chipcast compare baseline --set families.google-tpu.access.labs=1 --years 2028..2032",
      "  chipcast compare saved.json baseline --fail-if 'moved > 2 %%'",
      "  chipcast compare baseline --before-home ../main --format md --out comment.md",
    })
final class CompareCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      arity = "1..*",
      paramLabel = "SCENARIO",
      description =
          "Ids, paths to files, or saved runs (.json, .jsonl); the first is what the others are held"
              + " against.")
  private List<String> scenarios = new ArrayList<>();

  @Mixin private Changes changes = new Changes();

  @Option(
      names = "--measure",
      paramLabel = "MEASURE",
      description =
          "A figure whose move is taken apart; of one that names no year that of "
              + HeadlineYear.WORDS
              + " that all have. Repeatable. [share(class=gpu)]")
  private List<String> measures = new ArrayList<>();

  @Option(
      names = "--group",
      paramLabel = "GROUP",
      completionCandidates = Groups.class,
      description =
          "By what differences are put together: value, record (workloads.chat), field"
              + " (families.*.weight), collection. What cannot stand alone stays together. [the"
              + " finest that gives six groups at most, else the fewest]")
  private @Nullable String group;

  @Option(
      names = "--orders",
      paramLabel = "N",
      description =
          "Of more than six groups: how many orders are tried, each with its reverse. [8]")
  private int orders = 8;

  @Option(names = "--seed", paramLabel = "S", description = "Which orders; 0 is one too. [0]")
  private long seed;

  @Option(
      names = "--threads",
      paramLabel = "T",
      description = "Threads; they change the time and no figure. [one a processor]")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--before-home",
      paramLabel = "DIR",
      description =
          "The home of the first scenario, if it is another one: a checkout of the assumptions as"
              + " they were.")
  private @Nullable String homeBefore;

  @Option(
      names = "--years",
      paramLabel = "FROM..TO",
      description = "Calendar years that are shown: 2026..2032. [the horizon]")
  private String years = "all";

  @Option(
      names = "--fail-if",
      paramLabel = "CONDITION",
      description =
          "End with exit code 1 if a condition holds: 'moved > 2 %%' (how far, either way; 2 %% of a"
              + " share are two points), 'change < -1 %%', or a condition on a measure of a scenario"
              + " but the first. Repeatable.")
  private List<String> failIf = new ArrayList<>();

  @Option(
      names = "--mark",
      paramLabel = "WORD",
      description =
          "With --format md: the word in the hidden mark, where several comments are kept apart."
              + " [compare]")
  private String mark = "compare";

  @Mixin private Output output = new Output();

  CompareCommand(Session session) {
    this.session = session;
  }

  /** Words of groupings, for completion. */
  static final class Groups implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Words.all(Grouping.values()).iterator();
    }
  }

  @Override
  public Integer call() {
    Format format = output.ready(session);
    requireSense();
    Optional<Grouping> grouping =
        Optional.ofNullable(group).map(word -> Words.choice("group", word, Grouping.values()));
    ComparedSides reader = new ComparedSides(session, changes, Optional.ofNullable(homeBefore));
    List<ComparedSide> sides = reader.read(scenarios);
    Attributor attributor = new Attributor(grouping, orders, seed, threads);
    Comparison comparison = new Comparer(session, attributor).compare(sides, measures);
    MoveConditions conditions = MoveConditions.parse(failIf, comparison);
    deliver(comparison, format, new Document(tables(comparison, format), manifest(sides)));
    return conditions.report(session);
  }

  private void requireSense() {
    if (orders < 1 || threads < 1) {
      throw UsageError.of("--orders and --threads: at least 1");
    }
    if (!mark.matches("[A-Za-z0-9][A-Za-z0-9._]*(-[A-Za-z0-9._]+)*")) {
      throw UsageError.of("--mark: letters, digits, dots and single dashes, not: " + mark);
    }
  }

  private Manifest manifest(List<ComparedSide> sides) {
    return ComparedSides.manifest(sides, changes);
  }

  private List<Table> tables(Comparison comparison, Format format) {
    ComparisonTables tables = new ComparisonTables(comparison, shown(comparison));
    return switch (format) {
      case TABLE, MD -> tables.forPeople();
      case JSON -> tables.forMachines();
      case CSV, JSONL -> List.of(tables.parts());
    };
  }

  /** The years asked for of those that all scenarios have. */
  private List<Integer> shown(Comparison comparison) {
    List<Integer> shown = new ArrayList<>();
    Structure structure = Comparer.computed(comparison.sides()).outcome().structure();
    YearRange range = Selecting.range("--years", years, structure);
    for (int year : structure.years()) {
      if (year >= range.first(structure.baseYear()) && year <= range.last(structure.lastYear())) {
        shown.add(year);
      }
    }
    return shown;
  }

  private void deliver(Comparison comparison, Format format, Document document) {
    if (format != Format.TABLE && format != Format.MD) {
      output.deliver(session, document);
      return;
    }
    ComparisonHeading heading = new ComparisonHeading(comparison, mark);
    output.deliver(
        session,
        out -> {
          out.append(format == Format.MD ? heading.markdown() : heading.text());
          format.write(document, output.style(session), out);
        });
  }
}

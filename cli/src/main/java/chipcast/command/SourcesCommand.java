package chipcast.command;

import chipcast.assumption.AssumptionIndex;
import chipcast.quantity.CalendarDate;
import chipcast.quantity.UnreadableQuantity;
import chipcast.report.Document;
import chipcast.report.Format;
import chipcast.report.Table;
import chipcast.source.Assumption;
import chipcast.source.Grade;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Counts what the quantities of a scenario rest on. */
@Command(
    description = {
      "Counts what the quantities of a scenario rest on: by collection how many are of which grade"
          + " of evidence, how many name no source, no date or no grade, how many are older than a"
          + " date; and names those to look at.",
      "With --format csv or jsonl: every quantity to look at, with source and place.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast sources",
      "  chipcast sources --older-than 2025",
      "  chipcast sources --grade D --in families --format csv --out out/judgements.csv",
      "  chipcast sources my-world.yaml --strict     # exit code 1 if a number lacks its origin",
    })
final class SourcesCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      arity = "0..1",
      paramLabel = "SCENARIO",
      description =
          "An id (chipcast list scenarios), a path to a file, or - for standard input."
              + " [baseline]")
  private String scenario = Scenarios.BASELINE;

  @Option(
      names = "--older-than",
      paramLabel = "DATE",
      description = "Look at what was known before a date: 2025, 2025-06, 2025-Q3.")
  private @Nullable String olderThan;

  @Option(
      names = "--grade",
      paramLabel = "GRADE",
      split = ",",
      description = "Look at evidence of these grades, too: C,D.")
  private List<String> grades = new ArrayList<>();

  @Option(
      names = "--in",
      paramLabel = "COLLECTION",
      description = "Only of one collection, such as chips or workloads.")
  private @Nullable String collection;

  @Option(
      names = "--strict",
      description =
          "End with exit code 1 where there is a quantity to look at: one without source, date or"
              + " grade, or one that --older-than or --grade asks for.")
  private boolean strict;

  @Mixin private Changes changes = new Changes();
  @Mixin private Output output = new Output();

  SourcesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Format format = output.ready(session);
    SourceFinding.Standard standard = new SourceFinding.Standard(date(), grades());
    Scenarios.Loaded loaded = new Scenarios(session).load(new Scenarios.Asked(scenario, changes));
    List<SourceFinding> findings = asked(findings(loaded, standard));
    SourceTables tables = new SourceTables(loaded.resolved().id(), standard.olderThan(), findings);
    output.deliver(
        session, new Document(tables(tables, format), Manifests.of(loaded.resolved(), changes)));
    boolean objected = findings.stream().anyMatch(finding -> !finding.objections().isEmpty());
    return strict && objected ? ExitCode.CONDITION_FAILS : ExitCode.DONE;
  }

  private static List<Table> tables(SourceTables tables, Format format) {
    Table all = tables.objections(Integer.MAX_VALUE);
    if (format == Format.JSON) {
      return List.of(tables.counts(), all);
    }
    return format.holdsSeveral() ? tables.forPeople() : List.of(all);
  }

  private static List<SourceFinding> findings(
      Scenarios.Loaded loaded, SourceFinding.Standard standard) {
    List<SourceFinding> findings = new ArrayList<>();
    for (Assumption assumption : AssumptionIndex.of(loaded.world()).all()) {
      if (SourceFinding.needsSource(assumption)) {
        findings.add(SourceFinding.of(assumption, standard));
      }
    }
    return findings;
  }

  private List<SourceFinding> asked(List<SourceFinding> all) {
    if (collection == null) {
      return all;
    }
    List<SourceFinding> own =
        all.stream().filter(finding -> finding.collection().equals(collection)).toList();
    if (own.isEmpty()) {
      List<String> known = all.stream().map(SourceFinding::collection).distinct().toList();
      throw UsageError.unknown("collection", collection, known);
    }
    return own;
  }

  private Optional<CalendarDate> date() {
    if (olderThan == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(CalendarDate.parse(olderThan));
    } catch (UnreadableQuantity no) {
      throw UsageError.of("--older-than: no date: " + olderThan, "as in --older-than 2025-06");
    }
  }

  private Set<Grade> grades() {
    Set<Grade> asked = EnumSet.noneOf(Grade.class);
    List<String> known = new ArrayList<>();
    for (Grade grade : Grade.values()) {
      known.add(grade.name());
    }
    for (String word : grades) {
      if (!known.contains(word)) {
        throw UsageError.unknown("grade", word, known);
      }
      asked.add(Grade.valueOf(word));
    }
    return asked;
  }
}

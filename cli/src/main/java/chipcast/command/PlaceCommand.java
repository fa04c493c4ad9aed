package chipcast.command;

import chipcast.measure.Lens;
import chipcast.measure.YearRange;
import chipcast.projection.Placement;
import chipcast.projection.ProjectedOutcome;
import chipcast.projection.ReachReader;
import chipcast.quantity.Quantity;
import chipcast.quantity.Unit;
import chipcast.report.Document;
import chipcast.report.Format;
import chipcast.report.Manifest;
import chipcast.report.Table;
import chipcast.result.Structure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Places a chip in a scenario. */
@Command(
    description = {
      "Puts the chip of a file into a scenario and shows what becomes of it: the work that it can"
          + " serve, and why not the rest; what a task costs on it against the best rival; its"
          + " shares, units, revenue and what it takes of scarce resources by year; and the highest"
          + " price and the latest date that still win a share. The chip's successors by its"
          + " family's roadmap count as the same product.",
      "A datasheet is enough: available, peak, memory, memory_bandwidth, watts and price. What else"
          + " a chip and its family need and the file leaves out is taken from the file that"
          + " chipcast init chip writes, judgements of grade D, and told.",
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  chipcast init chip my-chip && chipcast place my-chip.yaml",
      "  chipcast place my-chip.yaml --year 2031 --win 10%%",
      "  chipcast place my-chip.yaml --set chips.my-chip.price='9 kUSD' --format csv",
    })
final class PlaceCommand implements Callable<Integer> {
  /** After so many years from its first one it is fully on sale, and its software has grown up. */
  private static final int SETTLED = 2;

  private static final String USUAL_SHARE = "5%";

  private final Session session;

  @Parameters(
      paramLabel = "CHIP.yaml",
      description = "A file that adds one chip, and the family that it brings.")
  private String file;

  @Mixin private InScenario scenario = new InScenario();

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description =
          "The year of the segments, and of the share to be won. [two after it comes out]")
  private @Nullable Integer year;

  @Option(
      names = "--years",
      paramLabel = "FROM..TO",
      description = "The years of shares, units and revenue. [from its first year on]")
  private @Nullable String years;

  @Option(
      names = "--win",
      paramLabel = "SHARE",
      description = "The share of the new work that it can serve, to be won. [5 %%]")
  private String win = USUAL_SHARE;

  @Option(
      names = "--lens",
      paramLabel = "LENS",
      completionCandidates = Selecting.Lenses.class,
      description = "In what the share to be won is counted: chipcast list lenses. [work]")
  private String lens = Lens.WORK.word();

  @Mixin private Output output = new Output();

  PlaceCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Format format = output.ready(session);
    Lens counted = Words.choice("lens", lens, Lens.values());
    double asked = share();
    Scenarios scenarios = new Scenarios(session);
    Path path = session.terminal().directory().resolve(Scenarios.path("CHIP.yaml", file));
    PlacedFile placed = new PlacedFile(scenarios.home().name(path));
    Scenarios.Asked with =
        new Scenarios.Asked(scenario.asked().id(), scenario.asked().changes().and(file));
    Scenarios.Loaded loaded = scenarios.load(with, List.of(), placed::complete);
    tellTaken(placed);
    Placement placement = placement(loaded, placed.chip());
    int index = yearIndex(placement);
    PlaceTables tables =
        new PlaceTables(
            placement,
            placed.chip(),
            index,
            range(placement),
            ReachReader.of(placement, index),
            Winning.of(loaded, placement, asked, counted, index));
    Manifest manifest = Manifests.of(loaded.resolved(), with.changes());
    List<Table> shown =
        switch (format) {
          case TABLE, MD -> tables.forPeople(loaded.resolved().id());
          default -> List.of(tables.tidy());
        };
    output.deliver(session, new Document(shown, manifest));
    return ExitCode.DONE;
  }

  private double share() {
    try {
      double share = Quantity.parse(win).in(Unit.ONE);
      if (share > 0 && share < 1) {
        return share;
      }
    } catch (IllegalArgumentException unreadable) {
      // Told below, as any other text that is no share.
    }
    throw UsageError.of("no share between 0 and 100 %: " + win, "as in --win 10%");
  }

  private void tellTaken(PlacedFile placed) {
    if (!placed.taken().isEmpty()) {
      session.note("the file leaves out, and chipcast init chip judges, " + placed.takenText());
    }
  }

  private Placement placement(Scenarios.Loaded loaded, String chip) {
    ProjectedOutcome outcome =
        (ProjectedOutcome) new Computation(session, loaded).forecast().outcome();
    boolean there =
        outcome.plan().chips().stream().anyMatch(each -> each.listed().id().equals(chip));
    if (!there) {
      throw UsageError.of(
          chip + " is not on sale in any year of the horizon",
          "the horizon is " + horizon(outcome.structure()));
    }
    return Placement.of(outcome, chip);
  }

  private int yearIndex(Placement placement) {
    Structure structure = placement.outcome().structure();
    int asked = year == null ? usualYear(placement) : year;
    int index = structure.yearIndex(asked);
    if (index < 1) {
      throw UsageError.of(
          "no year after the base year: " + asked, "the horizon is " + horizon(structure));
    }
    return index;
  }

  private static int usualYear(Placement placement) {
    Structure structure = placement.outcome().structure();
    int first = (int) Math.floor(placement.chips().get(0).generation().available());
    int settled = Math.max(structure.baseYear() + 1, first + SETTLED);
    return Math.min(structure.lastYear(), settled);
  }

  /** Calendar years of the table by year. */
  private List<Integer> range(Placement placement) {
    Structure structure = placement.outcome().structure();
    int first = (int) Math.floor(placement.chips().get(0).generation().available());
    YearRange range =
        years == null
            ? YearRange.of(Math.max(structure.baseYear(), first), structure.lastYear())
            : Selecting.range("--years", years, structure);
    List<Integer> shown = new ArrayList<>();
    for (int each : structure.years()) {
      if (each >= range.first(structure.baseYear()) && each <= range.last(structure.lastYear())) {
        shown.add(each);
      }
    }
    return shown;
  }

  private static String horizon(Structure structure) {
    return structure.baseYear() + ".." + structure.lastYear();
  }
}

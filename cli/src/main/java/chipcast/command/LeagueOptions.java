package chipcast.command;

import chipcast.assumption.Model;
import chipcast.assumption.Workload;
import chipcast.assumption.World;
import chipcast.hardware.CatalogueChip;
import chipcast.projection.LeagueQuestion;
import chipcast.projection.LeagueRow;
import chipcast.projection.Plan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that say which league is played: whose work, at what speeds, when, and which chips. */
final class LeagueOptions {

  @Option(
      names = "--workload",
      paramLabel = "W",
      description = "Whose tasks are served: chipcast list workloads.")
  private @Nullable String workload;

  @Option(names = "--tier", paramLabel = "T", description = "One tier of it. [all of them]")
  private @Nullable String tier;

  @Option(
      names = "--speed",
      paramLabel = "R",
      description =
          "A speed of one's own for each stream, in tokens/s or frames/s; the rest is asked as by"
              + " the fastest tier that asks no more than it.")
  private @Nullable String speed;

  @Option(
      names = "--speeds",
      paramLabel = "R",
      split = ",",
      description =
          "Several speeds: the cheapest chip of each architecture at each of them, and which"
              + " architecture is the cheapest.")
  private List<String> speeds = new ArrayList<>();

  @Option(
      names = "--year",
      paramLabel = "Y",
      description = "A year of the scenario. [the first after its base year]")
  private @Nullable Integer year;

  @Option(
      names = "--model",
      paramLabel = "M",
      description = "Another model for the same work: chipcast list models.")
  private @Nullable String model;

  @Option(
      names = "--buyer",
      paramLabel = "B",
      description = "Who buys: chipcast list buyers. [of each chip who has it cheapest]")
  private @Nullable String buyer;

  @Option(
      names = "--load",
      paramLabel = "L",
      description = "The same load factor for every pool, such as 50 %%. [by each pool's size]")
  private @Nullable String load;

  @Option(
      names = "--chips",
      paramLabel = "CHIP",
      split = ",",
      description = "These chips alone. [all on sale]")
  private List<String> chips = new ArrayList<>();

  @Option(names = "--all", description = "Chips that are not on sale in the year, too.")
  private boolean all;

  @Option(
      names = "--generations",
      description =
          "For people: every generation of a chip that its roadmap has on sale, not the cheapest"
              + " alone.")
  private boolean generations;

  /**
   * Whether each generation of a chip stands in the table, as where chips are asked for by name.
   */
  boolean showsGenerations() {
    return generations || !chips.isEmpty();
  }

  /**
   * One question for each speed asked for, or else for each tier.
   *
   * @throws UsageError if the scenario has no such workload, tier, model or buyer
   */
  List<LeagueQuestion> questions(World world) {
    CostQuestions asked = asked(world);
    List<LeagueQuestion> questions = new ArrayList<>();
    for (String each : allSpeeds()) {
      questions.add(asked.atSpeed(each, Optional.ofNullable(tier)));
    }
    return questions.isEmpty() ? asked.ofTiers(Optional.ofNullable(tier)) : questions;
  }

  /**
   * The rows of the chips asked for.
   *
   * @throws UsageError if one of them is in no row
   */
  List<LeagueRow> chosen(List<LeagueRow> rows) {
    if (chips.isEmpty()) {
      return rows;
    }
    List<LeagueRow> chosen = new ArrayList<>();
    Set<String> known = new LinkedHashSet<>();
    for (LeagueRow row : rows) {
      boolean all = true;
      for (CatalogueChip chip : row.chips()) {
        all &= chips.contains(chip.id());
        known.add(chip.id());
      }
      if (all) {
        chosen.add(row);
      }
    }
    for (String chip : chips) {
      if (!known.contains(chip)) {
        throw UsageError.unknown("chip on sale", chip, known).hinting("--all: not on sale, too");
      }
    }
    return chosen;
  }

  /** All speeds asked for, as written. */
  List<String> allSpeeds() {
    List<String> all = new ArrayList<>();
    if (speed != null) {
      all.add(speed);
    }
    speeds.forEach(each -> all.add(each.strip()));
    return all;
  }

  /** Whether several speeds are to be compared. */
  boolean isSweep() {
    return !speeds.isEmpty();
  }

  private CostQuestions asked(World world) {
    if (workload == null) {
      throw UsageError.of(
          "--workload is needed", "one of " + String.join(", ", world.workloads().keySet()));
    }
    Workload of = CostQuestions.named("workload", workload, world.workloads());
    String by = model == null ? of.model() : model;
    Model does = CostQuestions.named("model", by, world.models());
    return new CostQuestions(
        world,
        of,
        does,
        Optional.ofNullable(buyer).map(id -> CostQuestions.named("buyer", id, world.buyers())),
        load(),
        all);
  }

  private OptionalDouble load() {
    if (load == null) {
      return OptionalDouble.empty();
    }
    double factor = CostQuestions.plainNumber("--load", load);
    if (!(factor > 0 && factor <= 1)) {
      throw UsageError.of("--load " + load + ": above 0 and at most 100 %");
    }
    return OptionalDouble.of(factor);
  }

  /**
   * The calendar year asked for.
   *
   * @throws UsageError if it is outside the plan's horizon
   */
  int year(Plan plan) {
    List<Integer> years = plan.years();
    int asked = year == null ? years.get(Math.min(1, years.size() - 1)) : year;
    if (!years.contains(asked)) {
      String horizon = years.get(0) + ".." + years.get(years.size() - 1);
      throw UsageError.of("no such year: " + asked, "the scenario's horizon is " + horizon);
    }
    return asked;
  }
}

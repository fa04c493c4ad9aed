package chipcast.command;

import chipcast.assumption.Chip;
import chipcast.assumption.Family;
import chipcast.measure.InvalidMeasure;
import chipcast.measure.Measure;
import chipcast.measure.PerTask;
import chipcast.report.Manifest;
import chipcast.result.CompiledMeasure;
import chipcast.result.Contributions;
import chipcast.result.Contributions.Serving;
import chipcast.result.Outcome;
import chipcast.result.Structure;
import chipcast.result.StructureVocabulary;
import chipcast.scenario.Request;
import chipcast.source.ListNode;
import chipcast.source.MapNode;
import chipcast.source.Node;
import chipcast.source.Position;
import chipcast.source.ScalarNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What work costs on a chip that comes when its decision says, and on the best of all others in the
 * years after, by the roadmaps of a scenario. Pools are taken as large: whoever asks whether a chip
 * pays asks about enough of it.
 */
final class AlternativeCosts {
  private static final String BY = "breakeven";
  private static final double MONTHS = 12;

  /**
   * A new chip's first year of work is the one in whose middle it has been there for half a year.
   */
  private static final double HALF = 0.5;

  private final Session session;
  private final Scenarios.Asked asked;
  private final Case of;
  private final Scenarios.Loaded loaded;
  private final Chip chip;
  private final int decided;

  /**
   * Whose chip, for what.
   *
   * @param against which others count, as in a measure; all other families if absent
   * @param decide the year of the decision as written; the base year if absent
   */
  record Case(
      String chip,
      String workload,
      String buyer,
      @Nullable String against,
      @Nullable String decide) {}

  /**
   * Costs by year of a chip's life.
   *
   * @param start fractional calendar year from which it is there
   * @param own USD a task on it, without NRE
   * @param usdPerChipYear what one of it costs a year; NaN where the buyer takes none
   * @param years calendar years of its life
   * @param alternatives USD a task on the best of all others in those years
   * @param chips which those are
   */
  record ByYear(
      double start,
      double own,
      double usdPerChipYear,
      List<Integer> years,
      List<Double> alternatives,
      List<String> chips) {}

  private AlternativeCosts(
      Session session, Scenarios.Asked asked, Case of, Scenarios.Loaded loaded, int decided) {
    this.session = session;
    this.asked = asked;
    this.of = of;
    this.loaded = loaded;
    this.chip = Objects.requireNonNull(loaded.world().chips().get(of.chip()));
    this.decided = decided;
  }

  /**
   * The costs around a chip.
   *
   * @throws UsageError if the scenario has no such chip, workload or buyer
   */
  static AlternativeCosts of(Session session, Scenarios.Asked asked, Case of) {
    Scenarios.Loaded loaded = new Scenarios(session).load(asked);
    known("chip", of.chip(), loaded.world().chips());
    known("workload", of.workload(), loaded.world().workloads());
    known("buyer", of.buyer(), loaded.world().buyers());
    int first = (int) Math.floor(loaded.world().horizon().from().point());
    int last = (int) Math.floor(loaded.world().horizon().to().point());
    return new AlternativeCosts(session, asked, of, loaded, year(of.decide(), first, last));
  }

  private static void known(String what, String id, Map<String, ?> all) {
    if (!all.containsKey(id)) {
      throw UsageError.unknown(what, id, all.keySet());
    }
  }

  private static int year(@Nullable String text, int first, int last) {
    if (text == null) {
      return first;
    }
    if (text.matches("\\d{4}")) {
      int year = Integer.parseInt(text);
      if (year >= first && year < last) {
        return year;
      }
    }
    throw UsageError.of("--decide: " + text + ": a year from " + first + " to " + (last - 1));
  }

  /** What made the figures. */
  Manifest manifest() {
    return Manifests.of(loaded.resolved(), asked.changes());
  }

  /** Whether a chip that comes so many years after the end of the year of the decision is seen. */
  boolean withinHorizon(double after) {
    return firstYear(after) <= (int) Math.floor(loaded.world().horizon().to().point());
  }

  /** The calendar year that a chip's first year of work is priced in. */
  private int firstYear(double after) {
    return (int) Math.floor(decided + 1 + after + HALF);
  }

  /**
   * Costs where the chip comes so many years after the end of the year of the decision.
   *
   * @param life years for which the work is done on it
   * @throws UsageError if it comes after the horizon, or cannot do the work
   */
  ByYear delivered(double after, double life) {
    double start = decided + 1 + after;
    int first = firstYear(after);
    if (!withinHorizon(after)) {
      throw UsageError.of("the chip would come in " + first + ", after the horizon");
    }
    Outcome outcome = outcome(start);
    Structure structure = outcome.structure();
    Serving own = best(outcome, "chip=" + of.chip(), first);
    List<Integer> years = new ArrayList<>();
    List<Double> alternatives = new ArrayList<>();
    List<String> chips = new ArrayList<>();
    for (int year = first; year < first + (int) Math.rint(life); year++) {
      // What is on sale at the end of the horizon stands for later years.
      int known = Math.min(year, structure.lastYear());
      Serving best = best(outcome, others(), known);
      years.add(year);
      alternatives.add(best.figure());
      chips.add(name(structure, best));
    }
    return new ByYear(
        start, own.figure(), usdPerChipYear(outcome, first), years, alternatives, chips);
  }

  /** What one of the chips that the buyer adds costs a year; NaN where it adds none. */
  private double usdPerChipYear(Outcome outcome, int year) {
    String chips = "chip=" + of.chip() + ", buyer=" + of.buyer() + ", use=all";
    String text = "ratio(total(" + chips + ", lens=tco), total(" + chips + ", lens=chips))";
    Measure measure = Measure.parse(text, StructureVocabulary.of(outcome.structure()));
    return CompiledMeasure.of(measure, outcome.structure()).in(outcome, year).number(0);
  }

  /** All other families that are made whatever happens. */
  private String others() {
    if (of.against() != null) {
      return of.against();
    }
    Set<String> apart = new LinkedHashSet<>(List.of(chip.family()));
    for (Family family : loaded.world().families().values()) {
      if (family.candidate().isPresent()) {
        apart.add(family.id());
      }
    }
    return "family=!" + String.join("|", apart);
  }

  /** The world in which the chip comes then, with large pools. */
  private Outcome outcome(double start) {
    int month = 1 + (int) Math.floor((start - Math.floor(start)) * MONTHS);
    String date = (int) Math.floor(start) + (month < 10 ? "-0" : "-") + month;
    Map<String, String> set = new LinkedHashMap<>();
    set.put("chips." + of.chip() + ".available", date);
    set.put("economics.pools.kappa", "0");
    List<Request.Aside> asides = List.of(new Request.Aside(BY, overrides(set, isCandidate())));
    Scenarios.Loaded world = new Scenarios(session).load(asked, asides);
    return new Computation(session, world).forecast().outcome();
  }

  /**
   * Whether the chip's family would be dated by a decision of its own, which is the question here.
   */
  private boolean isCandidate() {
    Family family = loaded.world().families().get(chip.family());
    return family != null && family.candidate().isPresent();
  }

  private Node overrides(Map<String, String> set, boolean decided) {
    Position here = new Position("--" + BY, 1, 1);
    Map<String, MapNode.Entry> entries = new LinkedHashMap<>();
    set.forEach(
        (path, value) ->
            entries.put(path, new MapNode.Entry(here, new ScalarNode(here, value, false))));
    Map<String, MapNode.Entry> overrides = new LinkedHashMap<>();
    overrides.put("set", new MapNode.Entry(here, new MapNode(here, entries)));
    if (decided) {
      ScalarNode path = new ScalarNode(here, "families." + chip.family() + ".candidate", false);
      overrides.put("remove", new MapNode.Entry(here, new ListNode(here, List.of(path))));
    }
    return new MapNode(here, overrides);
  }

  private Serving best(Outcome outcome, String which, int year) {
    String text =
        "cost("
            + which
            + ", workload="
            + of.workload()
            + ", buyer="
            + of.buyer()
            + ", use=all, pick=best)";
    List<Serving> found =
        new Contributions(outcome, outcome.structure().yearIndex(year), 0)
            .of(measure(text, outcome));
    if (found.isEmpty()) {
      throw UsageError.of("nothing serves: " + text + " in " + year);
    }
    return found.get(0);
  }

  private static PerTask measure(String text, Outcome outcome) {
    try {
      return (PerTask) Measure.parse(text, StructureVocabulary.of(outcome.structure()));
    } catch (InvalidMeasure nothing) {
      throw Conditions.mistake(text, nothing);
    }
  }

  private static String name(Structure structure, Serving best) {
    List<String> chips = new ArrayList<>();
    for (int slot : best.slots()) {
      String chip = structure.slots().get(best.segment()).get(slot).chip().chip();
      if (!chips.contains(chip)) {
        chips.add(chip);
      }
    }
    return String.join(" + ", chips);
  }
}

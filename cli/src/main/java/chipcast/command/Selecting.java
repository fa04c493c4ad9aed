package chipcast.command;

import chipcast.measure.Basis;
import chipcast.measure.Choice;
import chipcast.measure.Label;
import chipcast.measure.Lens;
import chipcast.measure.Market;
import chipcast.measure.Named;
import chipcast.measure.Scope;
import chipcast.measure.Use;
import chipcast.measure.When;
import chipcast.measure.YearRange;
import chipcast.result.SegmentLabel;
import chipcast.result.Structure;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;

/** Options that say what of a result is shown, and what a share is a share of. */
final class Selecting {
  private static final String ALL = "all";
  private static final String WORLD = "world";
  private static final String EXCEPT = "ex-";

  @Option(
      names = "--by",
      paramLabel = "LABEL",
      completionCandidates = Labels.class,
      description =
          "What rows are parted by: class, vendor, family, architecture, foundry, chip, workload,"
              + " tier, phase, buyer, market; several with commas. [family]")
  private String by = "family";

  @Option(
      names = "--lens",
      paramLabel = "LENS",
      completionCandidates = Lenses.class,
      description =
          "What is counted: chips, compute (H100-equivalents), spend (USD to suppliers of chips),"
              + " spend-owner (USD with systems), tco (USD a year), power (W), work (FLOP). Shares"
              + " differ severalfold between lenses. For rows, several with commas, or all."
              + " [spend]")
  private String lens = "spend";

  @Option(
      names = "--basis",
      paramLabel = "BASIS",
      completionCandidates = Bases.class,
      description = "new (chips added in the year) or installed (the fleet at its end). [new]")
  private String basis = "new";

  @Option(
      names = "--use",
      paramLabel = "USE",
      completionCandidates = Uses.class,
      description = "inference, training, other, or all of them; several with |. [inference]")
  private String use = "inference";

  @Option(
      names = "--market",
      paramLabel = "MARKET",
      description =
          "Whose purchases: world, a market such as us-allies or china, or all but one: ex-china."
              + " [world]")
  private String market = WORLD;

  @Option(
      names = "--years",
      paramLabel = "FROM..TO",
      description = "Calendar years, both included: 2026..2032, 2030.., 2030. [the horizon]")
  private String years = ALL;

  /**
   * What is asked of an outcome over a structure.
   *
   * @throws UsageError if a word means nothing here
   */
  View view(Structure structure) {
    List<Lens> lenses = lenses();
    Scope scope =
        new Scope(
            lenses.get(0),
            Words.choice("basis", basis, Basis.values()),
            uses(),
            market(structure),
            When.EACH);
    return new View(scope, lenses, labels(), years(structure));
  }

  private List<Lens> lenses() {
    return lens.equals(ALL) ? List.of(Lens.values()) : several("lens", lens, ",", Lens.values());
  }

  private List<Label> labels() {
    return several("label", by, ",", Label.values());
  }

  private Choice uses() {
    if (use.equals(ALL)) {
      return Choice.ALL;
    }
    List<String> words = new ArrayList<>();
    for (Use each : several("use", use, "\\|", Use.values())) {
      words.add(each.word());
    }
    return new Choice(false, words);
  }

  private Market market(Structure structure) {
    if (market.equals(WORLD) || market.equals(ALL)) {
      return Market.WORLD;
    }
    Set<String> known = new LinkedHashSet<>();
    for (SegmentLabel segment : structure.segments()) {
      known.add(segment.market());
    }
    boolean negated = market.startsWith(EXCEPT);
    String name = negated ? market.substring(EXCEPT.length()) : market;
    if (!known.contains(name)) {
      List<String> choices = new ArrayList<>(List.of(WORLD));
      choices.addAll(known);
      throw UsageError.unknown("market", market, choices).hinting("or all but one: ex-china");
    }
    return new Market(new Choice(negated, List.of(name)));
  }

  private List<Integer> years(Structure structure) {
    YearRange range = range("--years", years, structure);
    List<Integer> asked = new ArrayList<>();
    for (int year : structure.years()) {
      if (year >= range.first(structure.baseYear()) && year <= range.last(structure.lastYear())) {
        asked.add(year);
      }
    }
    return asked;
  }

  /**
   * Years within the horizon.
   *
   * @throws UsageError if the text is no range, or reaches beyond the horizon
   */
  static YearRange range(String option, String text, Structure structure) {
    YearRange range;
    try {
      range = text.equals(ALL) ? YearRange.ALL : YearRange.parse(text);
    } catch (IllegalArgumentException wrong) {
      throw UsageError.of("no range of years: " + text, "as in " + option + " 2026..2032");
    }
    int first = range.from().orElse(structure.baseYear());
    int last = range.to().orElse(structure.lastYear());
    if (first < structure.baseYear() || last > structure.lastYear() || first > last) {
      throw UsageError.of(
          "years outside the horizon: " + text,
          "the scenario's horizon is " + structure.baseYear() + ".." + structure.lastYear());
    }
    return range;
  }

  private static <T extends Named> List<T> several(
      String what, String text, String separator, T[] values) {
    Set<T> chosen = new LinkedHashSet<>();
    for (String word : text.split(separator, -1)) {
      chosen.add(Words.choice(what, word.strip(), values));
    }
    return List.copyOf(chosen);
  }

  /** Words of labels, for completion. */
  static final class Labels implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Words.all(Label.values()).iterator();
    }
  }

  /** Words of lenses, for completion. */
  static final class Lenses implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Words.all(Lens.values()).iterator();
    }
  }

  /** Words of bases, for completion. */
  static final class Bases implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Words.all(Basis.values()).iterator();
    }
  }

  /** Words of uses, for completion. */
  static final class Uses implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Words.all(Use.values()).iterator();
    }
  }
}

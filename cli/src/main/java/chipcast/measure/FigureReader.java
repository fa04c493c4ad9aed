package chipcast.measure;

import chipcast.measure.Syntax.Argument;
import java.util.List;
import java.util.Optional;

/** Reads the measures that hold no other measure. */
final class FigureReader {

  private final Vocabulary vocabulary;
  private final ValueReader values;
  private final Faults faults;

  FigureReader(Vocabulary vocabulary, ValueReader values, Faults faults) {
    this.vocabulary = vocabulary;
    this.values = values;
    this.faults = faults;
  }

  /** The measure that a function with its arguments means. */
  Measure read(Function function, Given given, Scope scope) {
    for (Syntax nested : given.nested()) {
      faults.add(Fault.KEY, nested.column(), "a nested measure", "arguments such as class=gpu");
    }
    Selection selection = values.selection(given);
    checkUse(given, scope, selection);
    return switch (function) {
      case SHARE -> share(given, scope, selection);
      case TOTAL -> new Total(scope, selection);
      case COST -> perTask(PerTask.Figure.COST, given, scope, selection);
      case ENERGY -> perTask(PerTask.Figure.ENERGY, given, scope, selection);
      case INTENSITY -> intensity(given, scope, selection);
      case MULTIPLE -> new Multiple(scope, selection, requiredGroup(given, Keys.OF, false));
      case UNMET -> new Unmet(scope, selection);
      case OVERLAP -> overlap(given, scope, selection);
      case LEADER -> new Leader(scope, by(given), selection);
      case SPECIALISATION ->
          new Specialisation(
              scope, by(given), values.label(given, Keys.ACROSS, Label.WORKLOAD), selection);
      case RENT -> rent(given, scope);
      case BREAKEVEN -> breakEven(given);
      default -> new Spread(index(function), scope, by(given), selection);
    };
  }

  /** Workloads of another use than the figure's have nothing in it, which is hardly meant. */
  private void checkUse(Given given, Scope scope, Selection selection) {
    Choice workloads = selection.choices().getOrDefault(Label.WORKLOAD, Choice.ALL);
    List<String> uses =
        workloads.names().stream()
            .map(vocabulary::useOf)
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    boolean none = !workloads.negated() && uses.stream().noneMatch(scope.use()::includes);
    Optional<Argument> stated = given.get(Label.WORKLOAD.word());
    if (none && !uses.isEmpty() && stated.isPresent()) {
      String use = String.join("|", uses);
      faults.add(
          Fault.VALUE,
          stated.get().column(),
          workloads.text() + " is " + use + ", but the figure is of use=" + scope.use().text(),
          "use=" + use + " beside it, or use=all");
    }
  }

  private static Concentration index(Function function) {
    return Words.constant(Concentration.class, function.word()).orElseThrow();
  }

  private Label by(Given given) {
    return values.label(given, Keys.BY, Label.FAMILY);
  }

  private Measure share(Given given, Scope scope, Selection all) {
    Optional<Argument> of = given.get(Keys.OF);
    if (of.isEmpty()) {
      return new Share(scope, all.ofChips(), all.ofSegments());
    }
    Selection whole = values.group(of.get(), false);
    if (whole.soldFor().isPresent() || whole.leading()) {
      faults.add(
          Fault.KEY,
          of.get().column(),
          "chips picked by what they sell as a whole",
          "sold_for and chips=leading outside of=(…)");
    }
    return new Share(scope, all, whole);
  }

  private Measure perTask(PerTask.Figure figure, Given given, Scope scope, Selection selection) {
    Pick pick = values.constant(given, Keys.PICK, Pick.class, Pick.MEAN);
    return new PerTask(figure, scope, selection, pick);
  }

  private Measure intensity(Given given, Scope scope, Selection selection) {
    Statistic statistic = values.constant(given, Keys.STATISTIC, Statistic.class, Statistic.MEAN);
    return new Intensity(scope, selection, statistic);
  }

  private Measure overlap(Given given, Scope scope, Selection outer) {
    Selection common =
        outer.with(Label.USE, scope.use()).with(Label.MARKET, scope.market().labels());
    Selection first = common.replacedBy(requiredGroup(given, Keys.A, true));
    Selection second = common.replacedBy(requiredGroup(given, Keys.B, true));
    Scope own = scope.withUse(Choice.ALL).withMarket(Market.WORLD);
    return new Overlap(own, by(given), first, second);
  }

  private Selection requiredGroup(Given given, String key, boolean whole) {
    return required(given, key).map(a -> values.group(a, whole)).orElse(Selection.ALL);
  }

  private Optional<Argument> required(Given given, String key) {
    Optional<Argument> argument = given.get(key);
    if (argument.isEmpty()) {
      faults.add(Fault.KEY, given.column(), "lacks " + key, "an argument " + key + "=…");
    }
    return argument;
  }

  private Measure rent(Given given, Scope scope) {
    String resource = name(given, Keys.RESOURCE, vocabulary.resources());
    return new Rent(resource, vocabulary.resourceUnit(resource).orElse(""), scope.year());
  }

  private Measure breakEven(Given given) {
    String candidate = name(given, Keys.CANDIDATE, vocabulary.candidates());
    CandidateFigure figure =
        values.constant(given, Keys.FIGURE, CandidateFigure.class, CandidateFigure.DECISION);
    return new BreakEven(candidate, figure);
  }

  private String name(Given given, String key, List<String> known) {
    Optional<Syntax.Word> word = required(given, key).flatMap(values::word);
    word.filter(w -> !known.isEmpty() && !known.contains(w.text()))
        .ifPresent(w -> faults.unknown(Fault.VALUE, key, w.column(), w.text(), known));
    return word.map(Syntax.Word::text).orElse("");
  }
}

package chipcast.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MeasurePropertiesTest {

  @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
  void aMeasurePrintedAndReadIsTheSame(@ForAll("measures") Measure measure) {
    assertThat(Measure.parse(measure.text(), Vocabulary.open())).isEqualTo(measure);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aConditionPrintedAndReadIsTheSame(@ForAll("conditions") Condition condition) {
    assertThat(Condition.parse(condition.text(), Vocabulary.open())).isEqualTo(condition);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void anyTextIsReadOrRefusedAsAMeasure(@ForAll String text) {
    try {
      assertThat(Measure.parse(text, Vocabulary.open())).isNotNull();
    } catch (InvalidMeasure refused) {
      assertThat(refused.faults()).isNotEmpty();
    }
  }

  @Provide
  Arbitrary<Measure> measures() {
    return Arbitraries.oneOf(simple(), combinations(), overYears());
  }

  @Provide
  Arbitrary<Condition> conditions() {
    Arbitrary<Condition.Test> tests =
        Combinators.combine(Arbitraries.of(Operator.class), Arbitraries.integers().between(0, 99))
            .as((operator, percent) -> new Condition.Compare(operator, bound(percent)));
    Arbitrary<Condition.Test> between =
        Arbitraries.integers()
            .between(0, 50)
            .map(low -> new Condition.Between(bound(low), bound(low + 20)));
    Arbitrary<Condition> names =
        Combinators.combine(leaders(), choices())
            .as((leader, choice) -> new Condition(leader, new Condition.Is(choice)));
    return Arbitraries.oneOf(
        Combinators.combine(shares(), Arbitraries.oneOf(tests, between)).as(Condition::new), names);
  }

  private static Bound bound(int percent) {
    return new Bound(percent + " %", percent / 100.0);
  }

  private Arbitrary<Measure> combinations() {
    return Combinators.combine(Arbitraries.of(Combination.Operation.class), shares(), shares())
        .as((operation, a, b) -> new Combination(operation, List.of(a, b)));
  }

  private Arbitrary<Measure> overYears() {
    Arbitrary<YearRange> ranges =
        Arbitraries.of("all", "2027..2032", "2027..", "..2030", "2029").map(YearRange::parse);
    return Arbitraries.oneOf(
        Combinators.combine(conditions(), ranges, Arbitraries.of(true, false)).as(FirstYear::new),
        Combinators.combine(conditions(), ranges).as(YearCount::new),
        Combinators.combine(shares(), ranges).as(PeakYear::new));
  }

  private Arbitrary<Measure> simple() {
    Arbitrary<Label> labels = Arbitraries.of(Label.class);
    Arbitrary<Measure> rents =
        Combinators.combine(names(), years()).as((name, year) -> new Rent(name, "", year));
    return Arbitraries.oneOf(
        shares(),
        leaders(),
        rents,
        Combinators.combine(scopes(), selections()).as(Total::new),
        Combinators.combine(Arbitraries.of(Concentration.class), scopes(), labels, selections())
            .as(Spread::new),
        Combinators.combine(scopes(), labels, labels, selections()).as(Specialisation::new),
        Combinators.combine(names(), Arbitraries.of(CandidateFigure.class)).as(BreakEven::new),
        Combinators.combine(
                Arbitraries.of(PerTask.Figure.class),
                scopes(),
                selections(),
                Arbitraries.of(Pick.class))
            .as((figure, scope, s, pick) -> new PerTask(figure, withoutLens(scope), s, pick)),
        Combinators.combine(scopes(), selections(), Arbitraries.of(Statistic.class))
            .as(Intensity::new),
        Combinators.combine(scopes(), selections(), selections())
            .as((scope, of, to) -> new Multiple(withoutLens(scope), of, to)),
        overlaps());
  }

  private static Scope withoutLens(Scope scope) {
    return scope.withLens(Scope.DEFAULT.lens());
  }

  private Arbitrary<Measure> overlaps() {
    return Combinators.combine(scopes(), Arbitraries.of(Label.class), selections(), selections())
        .as(
            (scope, by, a, b) ->
                new Overlap(
                    scope.withUse(Choice.ALL).withMarket(Market.WORLD),
                    by,
                    a.with(Label.USE, scope.use()).with(Label.MARKET, scope.market().labels()),
                    b.with(Label.USE, Choice.ALL).with(Label.MARKET, Choice.ALL)));
  }

  private Arbitrary<Measure> leaders() {
    return Combinators.combine(scopes(), Arbitraries.of(Label.class), selections()).as(Leader::new);
  }

  private Arbitrary<Measure> shares() {
    return Combinators.combine(scopes(), selections(), selections())
        .as(
            (scope, part, whole) ->
                new Share(scope, part, new Selection(whole.choices(), Optional.empty(), false)));
  }

  private Arbitrary<Scope> scopes() {
    Arbitrary<Choice> uses =
        Arbitraries.of(
            Choice.ALL,
            Choice.of("inference"),
            Choice.of("training", "other"),
            new Choice(true, List.of("other")));
    Arbitrary<Market> markets =
        Arbitraries.of("world", "ex-china", "us", "a b").map(n -> Market.of(Choice.of(n)));
    return Combinators.combine(
            Arbitraries.of(Lens.class), Arbitraries.of(Basis.class), uses, markets, years())
        .as(Scope::new);
  }

  private Arbitrary<When> years() {
    return Arbitraries.of(When.EACH, When.BASE, When.LAST, When.in(2030));
  }

  private Arbitrary<Selection> selections() {
    Arbitrary<Label> open =
        Arbitraries.of(Label.VENDOR, Label.FAMILY, Label.BUYER, Label.PHASE, Label.WORKLOAD);
    Arbitrary<Map<Label, Choice>> maps = Arbitraries.maps(open, choices()).ofMaxSize(3);
    return Combinators.combine(maps, choices().optional(), Arbitraries.of(true, false))
        .as(Selection::new);
  }

  private Arbitrary<Choice> choices() {
    return Combinators.combine(
            Arbitraries.of(true, false), names().list().ofMinSize(1).ofMaxSize(3))
        .as(Choice::new);
  }

  private Arbitrary<String> names() {
    Arbitrary<String> ids = Arbitraries.of("gpu", "sram", "gpu+sram", "H100", "a.b", "2030");
    Arbitrary<String> odd =
        Arbitraries.strings().withChars("aZ0 |!=\"\\,()ü").ofMinLength(1).ofMaxLength(6);
    return Arbitraries.oneOf(ids, odd, Arbitraries.of("all", "none", "share", "new"));
  }
}

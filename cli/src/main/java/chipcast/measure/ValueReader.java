package chipcast.measure;

import chipcast.measure.Syntax.Argument;
import chipcast.measure.Syntax.Group;
import chipcast.measure.Syntax.Values;
import chipcast.measure.Syntax.Word;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the values of arguments; what is wrong is collected and something harmless returned. */
final class ValueReader {

  private final Vocabulary vocabulary;
  private final Faults faults;

  ValueReader(Vocabulary vocabulary, Faults faults) {
    this.vocabulary = vocabulary;
    this.faults = faults;
  }

  /** The scope that arguments state, with what they leave out taken from the level above. */
  Scope scope(Given given, Scope inherited) {
    Optional<Choice> market = given.get(Keys.MARKET).map(a -> choice(Label.MARKET, a));
    return new Scope(
        constant(given, Keys.LENS, Lens.class, inherited.lens()),
        constant(given, Keys.BASIS, Basis.class, inherited.basis()),
        given.get(Keys.USE).map(a -> choice(Label.USE, a)).orElse(inherited.use()),
        market.map(Market::new).orElse(inherited.market()),
        given.get(Keys.YEAR).map(this::year).orElse(inherited.year()));
  }

  /** One of a closed list of words. */
  <E extends Enum<E> & Named> E constant(Given given, String key, Class<E> type, E otherwise) {
    Optional<Word> word = given.get(key).flatMap(this::word);
    if (word.isEmpty()) {
      return otherwise;
    }
    String text = word.get().text();
    Optional<E> constant = Words.constant(type, text);
    if (constant.isEmpty()) {
      faults.unknown(Fault.VALUE, key, word.get().column(), text, Words.all(type));
    }
    return constant.orElse(otherwise);
  }

  /** The one name that an argument has to be. */
  Optional<Word> word(Argument argument) {
    Optional<Word> word =
        argument.value() instanceof Values values ? values.single() : Optional.empty();
    if (word.isEmpty()) {
      faults.add(Fault.VALUE, argument.value().column(), "more than a name", "one name");
    }
    return word;
  }

  /** The selection that labels among the arguments state, use and market excepted. */
  Selection selection(Given given) {
    return selection(given, false);
  }

  /**
   * The selection that an argument states in parentheses, as one word, or as {@code all}.
   *
   * @param whole whether use and market may be among its labels
   */
  Selection group(Argument argument, boolean whole) {
    Syntax value = argument.value();
    if (value instanceof Values values && isWord(values, Words.ALL)) {
      return Selection.ALL;
    }
    Group group =
        value instanceof Group stated
            ? stated
            : new Group(value.column(), List.of(unkeyed((Values) value)));
    Given given = Given.in(group, new ShortWords(vocabulary, faults), faults);
    given.nested().forEach(n -> faults.add(Fault.VALUE, n.column(), "a measure", "a selection"));
    return selection(given, whole);
  }

  private static Argument unkeyed(Values values) {
    Syntax phrase = new Syntax.Phrase(values.column(), List.of(values));
    return new Argument(values.column(), Optional.empty(), phrase);
  }

  private Selection selection(Given given, boolean whole) {
    Map<Label, Choice> choices = new EnumMap<>(Label.class);
    for (Label label : Label.values()) {
      boolean ofScope = label == Label.USE || label == Label.MARKET;
      if (whole || !ofScope) {
        given.get(label.word()).map(a -> choice(label, a)).ifPresent(c -> choices.put(label, c));
      }
    }
    choices.entrySet().removeIf(e -> !whole && e.getValue().isAll());
    Optional<Choice> soldFor = given.get(Keys.SOLD_FOR).map(a -> choice(Label.WORKLOAD, a));
    return new Selection(choices, soldFor, leading(given));
  }

  private boolean leading(Given given) {
    Optional<Word> word = given.get(Keys.CHIPS).flatMap(this::word);
    List<String> choices = List.of(Words.ALL, Keys.LEADING);
    word.filter(w -> !choices.contains(w.text()))
        .ifPresent(w -> faults.unknown(Fault.VALUE, "chips", w.column(), w.text(), choices));
    return word.filter(w -> w.text().equals(Keys.LEADING)).isPresent();
  }

  /** The values of a label that an argument states. */
  Choice choice(Label label, Argument argument) {
    if (!(argument.value() instanceof Values values)) {
      faults.add(Fault.VALUE, argument.value().column(), "arguments", "values of " + label.word());
      return Choice.ALL;
    }
    Choice choice = own(label, choice(values));
    Choice named = label == Label.MARKET ? Market.of(choice).labels() : choice;
    List<String> known = vocabulary.values(label);
    if (!known.isEmpty()) {
      named.names().stream()
          .filter(name -> !known.contains(name))
          .forEach(n -> faults.unknown(Fault.VALUE, label.word(), values.column(), n, known));
    }
    return named;
  }

  private static Choice own(Label label, Choice written) {
    return new Choice(
        written.negated(), written.names().stream().map(n -> Synonyms.own(label, n)).toList());
  }

  /** The choice that values state, whatever label they are of. */
  static Choice choice(Values values) {
    if (isWord(values, Words.ALL)) {
      return Choice.ALL;
    }
    if (isWord(values, Words.NONE)) {
      return Choice.NONE;
    }
    return new Choice(values.negated(), values.names().stream().map(Word::text).toList());
  }

  private static boolean isWord(Values values, String word) {
    return values.single().filter(w -> !w.quoted() && w.text().equals(word)).isPresent();
  }

  /** The label that a mix is by. */
  Label label(Given given, String key, Label otherwise) {
    return constant(given, key, Label.class, otherwise);
  }

  private When year(Argument argument) {
    Optional<Word> word = word(argument);
    String text = word.map(Word::text).orElse("base");
    if (text.matches("\\d{4}")) {
      int year = Integer.parseInt(text);
      within(YearRange.of(year, year), argument.value().column());
      return When.in(year);
    }
    if (!text.equals("base") && !text.equals("last")) {
      int column = argument.value().column();
      faults.add(Fault.VALUE, column, "no year", "a year such as 2030, base or last");
    }
    return text.equals("last") ? When.LAST : When.BASE;
  }

  /** Tells of years that the horizon does not have, where it is known. */
  private void within(YearRange years, int column) {
    YearRange horizon = vocabulary.horizon();
    boolean early = years.from().orElse(horizon.from().orElse(0)) < horizon.from().orElse(0);
    int last = horizon.to().orElse(Integer.MAX_VALUE);
    if (early || years.to().orElse(last) > last || years.from().orElse(0) > last) {
      faults.add(
          Fault.VALUE, column, years.text() + " is outside the horizon", "years " + horizon.text());
    }
  }

  /** The years that an argument states; the whole horizon if there is none. */
  YearRange years(Given given) {
    Optional<Word> word = given.get(Keys.YEARS).flatMap(this::word);
    try {
      YearRange years = word.map(w -> YearRange.parse(w.text())).orElse(YearRange.ALL);
      within(years, word.map(Word::column).orElse(given.column()));
      return years;
    } catch (IllegalArgumentException e) {
      int column = word.map(Word::column).orElse(given.column());
      faults.add(Fault.VALUE, column, "no run of years", "years such as 2027..2032, or all");
      return YearRange.ALL;
    }
  }
}

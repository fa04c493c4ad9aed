package chipcast.measure;

import chipcast.measure.Syntax.Values;
import chipcast.measure.Syntax.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a word without a key stands for: {@code gpu} for {@code class=gpu}. */
final class ShortWords {

  /** Of two labels that have a value in common, the earlier is meant. */
  private static final List<Label> ORDER =
      List.of(
          Label.CLASS,
          Label.VENDOR,
          Label.FAMILY,
          Label.PRODUCT_LINE,
          Label.CHIP,
          Label.ARCHITECTURE,
          Label.WORKLOAD,
          Label.TIER,
          Label.PHASE,
          Label.BUYER,
          Label.POOL,
          Label.FOUNDRY,
          Label.DESIGNER,
          Label.PAIRING,
          Label.PRICE_BASIS);

  private final Vocabulary vocabulary;
  private final Faults faults;

  ShortWords(Vocabulary vocabulary, Faults faults) {
    this.vocabulary = vocabulary;
    this.faults = faults;
  }

  /** The key that a word stands for, among those that its function takes. */
  Optional<String> keyOf(Values values, List<String> keys) {
    Optional<String> key =
        values.single().filter(word -> !word.quoted()).flatMap(word -> fixed(word.text(), keys));
    if (key.isEmpty()) {
      key = label(values, keys);
    }
    if (key.isEmpty()) {
      Word first = values.names().get(0);
      faults.unknown(Fault.VALUE, "word", first.column(), first.text(), known(keys));
    }
    return key;
  }

  private Optional<String> fixed(String word, List<String> keys) {
    return candidates(word).stream().filter(keys::contains).findFirst();
  }

  private List<String> candidates(String word) {
    List<String> found = new ArrayList<>();
    if (word.matches("\\d{4}") || word.equals("base") || word.equals("last")) {
      found.add(Keys.YEAR);
    }
    if (word.contains("..") || word.matches("\\d{4}")) {
      found.add(Keys.YEARS);
    }
    Words.constant(Lens.class, word).ifPresent(lens -> found.add(Keys.LENS));
    Words.constant(Basis.class, word).ifPresent(basis -> found.add(Keys.BASIS));
    Words.constant(Use.class, word).ifPresent(use -> found.add(Keys.USE));
    Words.constant(Label.class, word).ifPresent(label -> found.add(Keys.BY));
    Words.constant(Pick.class, word).ifPresent(pick -> found.add(Keys.PICK));
    Words.constant(Statistic.class, word).ifPresent(statistic -> found.add(Keys.STATISTIC));
    Words.constant(CandidateFigure.class, word).ifPresent(figure -> found.add(Keys.FIGURE));
    addNames(word, found);
    return found;
  }

  private void addNames(String word, List<String> found) {
    boolean market = word.equals(Words.WORLD) || word.startsWith(Words.EXCEPT);
    if (market || vocabulary.values(Label.MARKET).contains(word)) {
      found.add(Keys.MARKET);
    }
    if (word.equals(Keys.LEADING)) {
      found.add(Keys.CHIPS);
    }
    if (vocabulary.resources().contains(word)) {
      found.add(Keys.RESOURCE);
    }
    if (vocabulary.candidates().contains(word)) {
      found.add(Keys.CANDIDATE);
    }
  }

  private Optional<String> label(Values values, List<String> keys) {
    List<String> names = values.names().stream().map(Word::text).toList();
    return ORDER.stream()
        .filter(label -> keys.contains(label.word()))
        .filter(label -> vocabulary.values(label).containsAll(own(label, names)))
        .map(Label::word)
        .findFirst();
  }

  private static List<String> own(Label label, List<String> names) {
    return names.stream().map(name -> Synonyms.own(label, name)).toList();
  }

  private List<String> known(List<String> keys) {
    List<String> known = new ArrayList<>();
    ORDER.stream()
        .filter(label -> keys.contains(label.word()))
        .forEach(label -> known.addAll(vocabulary.values(label)));
    if (keys.contains(Keys.LENS)) {
      known.addAll(Words.all(Lens.class));
    }
    if (keys.contains(Keys.BASIS)) {
      known.addAll(Words.all(Basis.class));
      known.addAll(Words.all(Use.class));
      known.add(Words.WORLD);
    }
    known.addAll(keys.contains(Keys.RESOURCE) ? vocabulary.resources() : List.of());
    known.addAll(keys.contains(Keys.CANDIDATE) ? vocabulary.candidates() : List.of());
    return known;
  }
}

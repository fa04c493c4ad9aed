package chipcast.measure;

import chipcast.measure.Syntax.Argument;
import chipcast.measure.Syntax.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of one call, sorted: by key, and nested measures. Short words get the key that they
 * stand for.
 */
final class Given {

  private final Map<String, Argument> keyed = new LinkedHashMap<>();
  private final List<Syntax> nested = new ArrayList<>();
  private final int column;

  private Given(int column) {
    this.column = column;
  }

  /** Sorts the arguments of a function. */
  static Given to(Function function, Syntax.Call call, ShortWords shortWords, Faults faults) {
    Given given = new Given(call.column());
    for (Argument argument : call.arguments()) {
      given.sort(argument, function.word(), function, shortWords, faults);
    }
    return given;
  }

  /** Sorts the arguments of a group in parentheses. */
  static Given in(Syntax.Group group, ShortWords shortWords, Faults faults) {
    Given given = new Given(group.column());
    for (Argument argument : group.arguments()) {
      given.sort(argument, "a selection", null, shortWords, faults);
    }
    return given;
  }

  private void sort(
      Argument argument,
      String owner,
      @Nullable Function function,
      ShortWords shortWords,
      Faults faults) {
    List<String> keys = function == null ? Function.selectionKeys() : function.keys();
    if (argument.key().isPresent()) {
      Syntax.Word key = argument.key().get();
      keep(key.column(), key.text().replace('-', '_'), argument, owner, keys, faults);
    } else if (argument.value() instanceof Syntax.Phrase phrase && !Functions.isIn(phrase)) {
      for (Values word : phrase.words()) {
        Optional<String> key = shortWords.keyOf(word, keys);
        key.ifPresent(k -> keep(word.column(), k, keyed(word), owner, keys, faults));
      }
    } else {
      nested.add(argument.value());
    }
  }

  private static Argument keyed(Values word) {
    return new Argument(word.column(), Optional.empty(), word);
  }

  private void keep(
      int at, String key, Argument argument, String owner, List<String> keys, Faults faults) {
    if (!keys.contains(key)) {
      faults.unknown(Fault.KEY, "argument of " + owner, at, key, keys);
    } else if (keyed.putIfAbsent(key, argument) != null) {
      faults.add(Fault.KEY, at, key + " is given twice", "one value of " + key);
    }
  }

  /** Where the call begins. */
  int column() {
    return column;
  }

  /** The argument with a key. */
  Optional<Argument> get(String key) {
    return Optional.ofNullable(keyed.get(key));
  }

  /** Measures and conditions among the arguments, in order. */
  List<Syntax> nested() {
    return nested;
  }
}

package chipcast.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects the arguments of a measure in full, in the order in which they are printed. */
final class Arguments {

  private final List<String> list = new ArrayList<>();

  Arguments add(String key, String value) {
    list.add(key + "=" + value);
    return this;
  }

  Arguments nested(String text) {
    list.add(text);
    return this;
  }

  Arguments selection(Selection selection) {
    for (Map.Entry<Label, Choice> entry : selection.choices().entrySet()) {
      Label label = entry.getKey();
      Choice choice = entry.getValue();
      add(label.word(), label == Label.MARKET ? new Market(choice).text() : choice.text());
    }
    selection.soldFor().ifPresent(workloads -> add(Keys.SOLD_FOR, workloads.text()));
    return selection.leading() ? add(Keys.CHIPS, Keys.LEADING) : this;
  }

  Arguments group(String key, Selection selection) {
    return selection.isAll()
        ? add(key, Words.ALL)
        : add(key, "(" + String.join(", ", new Arguments().selection(selection).list) + ")");
  }

  Arguments scope(Scope scope) {
    return lensAndBasis(scope).useAndMarket(scope).year(scope.year());
  }

  Arguments scopeWithoutLens(Scope scope) {
    return add(Keys.BASIS, scope.basis().word()).useAndMarket(scope).year(scope.year());
  }

  Arguments lensAndBasis(Scope scope) {
    return add(Keys.LENS, scope.lens().word()).add(Keys.BASIS, scope.basis().word());
  }

  private Arguments useAndMarket(Scope scope) {
    return add(Keys.USE, scope.use().text()).add(Keys.MARKET, scope.market().text());
  }

  Arguments year(When year) {
    return year.text().isEmpty() ? this : add(Keys.YEAR, year.text());
  }

  List<String> list() {
    return List.copyOf(list);
  }
}

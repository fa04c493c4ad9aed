package chipcast.measure;

import java.util.List;

/**
 * The value of a label that holds the most; of equals the first in the result's order.
 *
 * @param scope lens, basis, use, market, year
 * @param by the label
 * @param selection among what
 */
public record Leader(Scope scope, Label by, Selection selection) implements Measure {

  @Override
  public String function() {
    return "leader";
  }

  @Override
  public List<String> arguments() {
    return new Arguments().add(Keys.BY, by.word()).selection(selection).scope(scope).list();
  }

  @Override
  public String unit() {
    return NAME;
  }
}

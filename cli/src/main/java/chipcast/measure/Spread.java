package chipcast.measure;

import java.util.List;

/**
 * How a mix is spread, as one number.
 *
 * @param index which number
 * @param scope lens, basis, use, market, year
 * @param by the label that the mix is by
 * @param selection what is mixed
 */
public record Spread(Concentration index, Scope scope, Label by, Selection selection)
    implements Measure {

  @Override
  public String function() {
    return index.word();
  }

  @Override
  public List<String> arguments() {
    return new Arguments().add(Keys.BY, by.word()).selection(selection).scope(scope).list();
  }

  @Override
  public String unit() {
    return ONE;
  }

  @Override
  public boolean isFraction() {
    return index == Concentration.HHI || index == Concentration.TOP_SHARE;
  }
}

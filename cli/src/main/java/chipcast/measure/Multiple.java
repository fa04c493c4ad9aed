package chipcast.measure;

import java.util.List;

/**
 * FLOP per task of one selection over FLOP per task of another, each weighted by tasks.
 *
 * @param scope basis, use, market, year; the lens does not matter
 * @param of what is measured
 * @param to what it is a multiple of
 */
public record Multiple(Scope scope, Selection of, Selection to) implements Measure {

  @Override
  public String function() {
    return "multiple";
  }

  @Override
  public List<String> arguments() {
    return new Arguments().selection(of).group(Keys.OF, to).scopeWithoutLens(scope).list();
  }

  @Override
  public String unit() {
    return ONE;
  }
}

package chipcast.measure;

import java.util.List;

/**
 * The part of what is asked that nobody serves, segments weighted by their FLOP: put off because of
 * rents, or beyond what any chip on sale can do.
 *
 * @param scope use, market, year; lens and basis do not matter
 * @param selection whose work
 */
public record Unmet(Scope scope, Selection selection) implements Measure {

  @Override
  public String function() {
    return "unmet";
  }

  @Override
  public List<String> arguments() {
    return new Arguments().selection(selection).scopeWithoutLens(scope).list();
  }

  @Override
  public String unit() {
    return ONE;
  }
}

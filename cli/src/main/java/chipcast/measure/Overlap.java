package chipcast.measure;

import java.util.List;

/**
 * Σ min of two mixes: 1 where they are the same, 0 where they have nothing in common.
 *
 * @param scope lens, basis, year; use and market do not matter
 * @param by the label that the mixes are by
 * @param first one selection, which states its use and market
 * @param second the other, likewise
 */
public record Overlap(Scope scope, Label by, Selection first, Selection second) implements Measure {

  @Override
  public String function() {
    return "overlap";
  }

  @Override
  public List<String> arguments() {
    return new Arguments()
        .add(Keys.BY, by.word())
        .group(Keys.A, first)
        .group(Keys.B, second)
        .lensAndBasis(scope)
        .year(scope.year())
        .list();
  }

  @Override
  public String unit() {
    return ONE;
  }

  @Override
  public boolean isFraction() {
    return true;
  }
}

package chipcast.measure;

import java.util.List;

/**
 * FLOP per byte as served, weighted by FLOP.
 *
 * @param scope basis, use, market, year; the lens says by which amounts chips lead
 * @param selection whose work
 * @param statistic mean or median
 */
public record Intensity(Scope scope, Selection selection, Statistic statistic) implements Measure {

  @Override
  public String function() {
    return "intensity";
  }

  @Override
  public List<String> arguments() {
    return new Arguments()
        .selection(selection)
        .add(Keys.STATISTIC, statistic.word())
        .scope(scope)
        .list();
  }

  @Override
  public String unit() {
    return "FLOP/B";
  }
}

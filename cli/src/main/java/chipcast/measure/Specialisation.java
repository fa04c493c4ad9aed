package chipcast.measure;

import java.util.List;

/**
 * How far the values of one label take different mixes of another: mutual information over the
 * smaller of the two entropies. 0 where every workload buys the same mix, 1 where each has its own.
 *
 * @param scope lens, basis, use, market, year
 * @param by the label that is mixed, as a rule the family
 * @param across the label whose values differ, as a rule the workload
 * @param selection among what
 */
public record Specialisation(Scope scope, Label by, Label across, Selection selection)
    implements Measure {

  @Override
  public String function() {
    return "specialisation";
  }

  @Override
  public List<String> arguments() {
    return new Arguments()
        .add(Keys.BY, by.word())
        .add(Keys.ACROSS, across.word())
        .selection(selection)
        .scope(scope)
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

package chipcast.measure;

import java.util.List;

/**
 * What a task takes on new capacity of the year.
 *
 * @param figure dollars or joules
 * @param scope basis, use, market, year; the lens does not matter
 * @param selection which options serve it; an option counts if the chips of all its selected phases
 *     are selected
 * @param pick which of several options
 */
public record PerTask(Figure figure, Scope scope, Selection selection, Pick pick)
    implements Measure {

  /** What a task takes. */
  public enum Figure implements Named {
    /** USD per task, all in. */
    COST("cost", "USD/task"),
    /** Joules per task at the meter. */
    ENERGY("energy", "J/task");

    private final String word;
    private final String unit;

    Figure(String word, String unit) {
      this.word = word;
      this.unit = unit;
    }

    @Override
    public String word() {
      return word;
    }
  }

  @Override
  public String function() {
    return figure.word();
  }

  @Override
  public List<String> arguments() {
    return new Arguments()
        .selection(selection)
        .add(Keys.PICK, pick.word())
        .scopeWithoutLens(scope)
        .list();
  }

  @Override
  public String unit() {
    return figure.unit;
  }
}

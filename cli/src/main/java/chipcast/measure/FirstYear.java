package chipcast.measure;

import java.util.List;

/**
 * The first year in which a condition holds.
 *
 * @param condition what has to hold
 * @param years where it is looked for
 * @param lasting whether it has to hold in every later year of the horizon too
 */
public record FirstYear(Condition condition, YearRange years, boolean lasting) implements Measure {

  @Override
  public String function() {
    return "first_year";
  }

  @Override
  public List<String> arguments() {
    return new Arguments()
        .nested(condition.text())
        .add(Keys.YEARS, years.text())
        .add(Keys.LASTING, Boolean.toString(lasting))
        .list();
  }

  @Override
  public String unit() {
    return CALENDAR_YEAR;
  }
}

package chipcast.measure;

import java.util.List;

/**
 * In how many years a condition holds.
 *
 * @param condition what has to hold
 * @param years which are counted
 */
public record YearCount(Condition condition, YearRange years) implements Measure {

  @Override
  public String function() {
    return "years";
  }

  @Override
  public List<String> arguments() {
    return new Arguments().nested(condition.text()).add(Keys.YEARS, years.text()).list();
  }

  @Override
  public String unit() {
    return ONE;
  }
}

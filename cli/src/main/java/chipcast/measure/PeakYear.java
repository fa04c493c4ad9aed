package chipcast.measure;

import java.util.List;

/**
 * The year in which a measure is highest. A highest value at an end of the range is no peak: the
 * peak may lie outside.
 *
 * @param measure what peaks
 * @param years where it is looked for
 */
public record PeakYear(Measure measure, YearRange years) implements Measure {

  @Override
  public String function() {
    return "peak_year";
  }

  @Override
  public List<String> arguments() {
    return new Arguments().nested(measure.text()).add(Keys.YEARS, years.text()).list();
  }

  @Override
  public String unit() {
    return CALENDAR_YEAR;
  }
}

package chipcast.claim;

import chipcast.assumption.Claim;
import chipcast.assumption.Claim.Limb;
import chipcast.measure.Condition;
import chipcast.result.LaneValues;
import chipcast.result.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a run says of one limb.
 *
 * @param limb what is asked
 * @param condition the same in the measure language
 * @param years calendar years of the figures; only the last where the measure states its own
 * @param figures one a year, of every draw
 * @param missing why the limb could not be asked, if it could not
 */
public record LimbFinding(
    Limb limb,
    Condition condition,
    List<Integer> years,
    List<LaneValues> figures,
    Optional<String> missing) {

  public LimbFinding {
    years = List.copyOf(years);
    figures = List.copyOf(figures);
  }

  /** Whether the measure has a figure for every year. */
  public boolean byYear() {
    return years.size() > 1;
  }

  /** The figure of the base year; nothing where the measure states its own year. */
  public Optional<Value> base(int lane) {
    return byYear() ? Optional.of(figures.get(0).value(lane)) : Optional.empty();
  }

  /** The figure that decides: of the year asked about, or the worst of those from it on. */
  public Optional<Value> deciding(int lane) {
    return missing.isPresent()
        ? Optional.empty()
        : Optional.of(figures.get(decidingYear(lane)).value(lane));
  }

  /** How far the deciding figure is inside the condition, in its unit; negative outside. */
  public double margin(int lane) {
    Optional<Value> deciding = deciding(lane);
    return deciding.isPresent() && deciding.get() instanceof Value.Numeric number
        ? condition.margin(number.value())
        : Double.NaN;
  }

  /** Whether the limb holds in a draw; never without a figure. */
  public boolean holds(int lane) {
    return missing.isEmpty() && holds(decidingYear(lane), lane);
  }

  /** The first year from which on the condition holds to the end of the horizon. */
  public OptionalInt turns(int lane) {
    if (!byYear()) {
      return OptionalInt.empty();
    }
    int first = years.size();
    while (first > 0 && holds(first - 1, lane)) {
      first--;
    }
    return first == years.size() ? OptionalInt.empty() : OptionalInt.of(years.get(first));
  }

  private boolean holds(int at, int lane) {
    Value value = figures.get(at).value(lane);
    return value instanceof Value.Numeric number
        ? condition.holds(number.value())
        : value instanceof Value.Name name && condition.holds(name.name());
  }

  /** Number of the year that decides. */
  private int decidingYear(int lane) {
    if (!byYear()) {
      return 0;
    }
    Claim.When when = limb.when().orElseThrow();
    int worst = at(when.year());
    if (!when.lasting()) {
      return worst;
    }
    for (int later = worst + 1; later < years.size(); later++) {
      if (!holds(later, lane) && holds(worst, lane)) {
        worst = later;
      } else if (holds(later, lane) == holds(worst, lane) && below(later, worst, lane)) {
        worst = later;
      }
    }
    return worst;
  }

  private boolean below(int one, int other, int lane) {
    double margin = condition.margin(figures.get(one).number(lane));
    return margin < condition.margin(figures.get(other).number(lane));
  }

  private int at(int year) {
    return Math.max(0, years.indexOf(year));
  }
}

package chipcast.result;

import chipcast.result.Tally.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The parts of a whole by year, those first that are ever largest: what tables and charts of shares
 * show.
 *
 * @param all every part that has a share in one of the years
 */
public record Parts(List<Part> all) {
  private static final String JOINT = " / ";

  public Parts {
    all = List.copyOf(all);
  }

  /**
   * One part, or several that stand together.
   *
   * @param name of the part
   * @param amounts by year
   * @param wholes by year, of which the amounts are parts
   * @param rest whether it is all that has no line of its own
   */
  public record Part(String name, List<Double> amounts, List<Double> wholes, boolean rest) {
    public Part {
      amounts = List.copyOf(amounts);
      wholes = List.copyOf(wholes);
    }

    /** The share of a year, by its number among the years; NaN where there is no whole. */
    public double share(int year) {
      return wholes.get(year) > 0 ? amounts.get(year) / wholes.get(year) : Double.NaN;
    }

    /** Shares of all years. */
    public List<Double> shares() {
      List<Double> shares = new ArrayList<>();
      for (int year = 0; year < amounts.size(); year++) {
        shares.add(share(year));
      }
      return shares;
    }

    private double peak() {
      double peak = 0.0;
      for (int year = 0; year < amounts.size(); year++) {
        peak = wholes.get(year) > 0 ? Math.max(peak, share(year)) : peak;
      }
      return peak;
    }
  }

  /**
   * The parts of a tally.
   *
   * @param years calendar years
   */
  public static Parts of(Tally tally, Count count, Structure structure, List<Integer> years) {
    List<Double> wholes = new ArrayList<>();
    years.forEach(year -> wholes.add(tally.whole(count, structure.yearIndex(year))));
    List<Part> parts = new ArrayList<>();
    for (List<String> group : tally.groups()) {
      List<Double> amounts = new ArrayList<>();
      years.forEach(year -> amounts.add(tally.sum(group, count, structure.yearIndex(year))));
      Part part = new Part(String.join(JOINT, group), amounts, wholes, false);
      if (part.peak() > 0) {
        parts.add(part);
      }
    }
    parts.sort((one, other) -> Double.compare(other.peak(), one.peak()));
    return new Parts(parts);
  }

  /**
   * At most so many parts; what is left out is one of them, the last.
   *
   * @param kept names that are never left out
   */
  public List<Part> atMost(int most, Set<String> kept) {
    List<Part> shown = new ArrayList<>();
    List<Part> left = new ArrayList<>();
    int room = all.size() <= most ? all.size() : most - 1;
    for (Part part : all) {
      room -= kept.contains(part.name()) ? 1 : 0;
    }
    for (Part part : all) {
      if (kept.contains(part.name()) || room-- > 0) {
        shown.add(part);
      } else {
        left.add(part);
      }
    }
    if (!left.isEmpty()) {
      shown.add(together(left));
    }
    return shown;
  }

  private static Part together(List<Part> left) {
    List<Double> wholes = left.get(0).wholes();
    List<Double> amounts = new ArrayList<>();
    for (int year = 0; year < wholes.size(); year++) {
      double amount = 0.0;
      for (Part part : left) {
        amount += part.amounts().get(year);
      }
      amounts.add(amount);
    }
    return new Part(left.size() + " others", amounts, wholes, true);
  }
}

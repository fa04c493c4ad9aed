package chipcast.projection;

import chipcast.assumption.Resource;
import java.util.List;

/**
 * The rents that a chip pays.
 *
 * @param paid by the chips bought in the year, one for each resource with a rent
 * @param recovery the part of its price that the owner recovers each year
 * @param onPrice USD that rents add to the price of a new chip, their sum a year over the recovery
 * @param aYear USD a year that rents add to a new chip, power's included
 * @param onInstalledPrice the mean of {@code onPrice} over the chips in service, as they were
 *     bought
 * @param anInstalledYear the mean of {@code aYear} over them
 */
public record RentTerms(
    List<Paid> paid,
    double recovery,
    double onPrice,
    double aYear,
    double onInstalledPrice,
    double anInstalledYear) {
  /** The list is kept as it is. */
  public RentTerms {
    paid = List.copyOf(paid);
  }

  /**
   * The rent of one resource on one chip.
   *
   * @param resource which
   * @param rent USD per unit and year
   * @param use of it by the chip, in its unit
   */
  public record Paid(Resource resource, double rent, double use) {}
}

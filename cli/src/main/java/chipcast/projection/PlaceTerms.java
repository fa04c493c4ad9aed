package chipcast.projection;

import chipcast.hardware.CatalogueChip;
import java.util.Optional;

/**
 * How many chips of one kind stand in one pool of a segment, and why.
 *
 * @param segment what the segment asks for
 * @param chip which chip
 * @param capacity what one of them does there
 * @param stock those that were there before
 * @param built why so many come; empty in the base year, whose chips are observed
 * @param rents that the chip pays
 * @param installedPriceChange USD by which the mean price paid for those installed differs from
 *     that at release
 * @param newChips that come in the year
 * @param installed in service at its end
 */
public record PlaceTerms(
    SegmentTerms segment,
    CatalogueChip chip,
    CapacityTerms capacity,
    StockTerms stock,
    Optional<Built> built,
    RentTerms rents,
    double installedPriceChange,
    double newChips,
    double installed) {
  /** What one of them offers there. */
  public OfferTerms offer() {
    return new OfferTerms(
        segment.buyer(), segment.workload(), segment.tier(), segment.model(), chip, capacity);
  }

  /**
   * Why chips are built: {@code tasks = contracted + pool.free · built · share}, built being 1
   * where nothing is scarce.
   *
   * @param pool what its pool has to serve
   * @param choice how the segment chooses
   * @param onSale number of the chip among those on sale
   * @param share of its pool's chosen tasks
   * @param contracted tasks that contracts fix on it
   * @param tasks that its new chips serve
   * @param rented what rents made of the share and of what is built; empty where nothing is scarce
   */
  public record Built(
      PoolTerms pool,
      ChoiceTerms choice,
      int onSale,
      double share,
      double contracted,
      double tasks,
      Optional<RentedShare> rented) {

    /** Share of its pool's chosen tasks if nothing were scarce. */
    public double freeShare() {
      return rented.isEmpty() ? share : rented.get().atZeroRent();
    }

    /** The part of the chosen tasks that is built. */
    public double part() {
      return rented.isEmpty() ? 1 : rented.get().built();
    }
  }
}

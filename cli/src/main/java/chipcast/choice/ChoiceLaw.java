package chipcast.choice;

/**
 * How shares follow from costs. A law is a scale of cost and what happens on it; a new law is one
 * more class here.
 *
 * <p>The base cost c0 scales the absolute law and is ignored by the others: the segment's
 * share-weighted mean cost of the year before at zero rent, one for all levels of the nest.
 */
public sealed interface ChoiceLaw permits AbsoluteLaw, LeastCostLaw, RelativeLaw {

  /**
   * The scaled cost on which the law works.
   *
   * @param cost USD a task, above 0; +∞ for an option that cannot serve
   * @param baseCost c0 in USD a task, above 0
   */
  double scaled(double cost, double baseCost);

  /**
   * The cost, or a nest's price, behind a scaled cost.
   *
   * @param scaled cost on the law's scale
   * @param baseCost c0 in USD a task, above 0
   * @return USD a task
   */
  double cost(double scaled, double baseCost);

  /**
   * What a rent adds to a scaled cost (the model's equation for rents inside the choice).
   *
   * @param rent USD a task
   * @param meanCost share-weighted mean cost at zero rent, USD a task
   * @param baseCost c0 in USD a task
   */
  default double scaledRent(double rent, double meanCost, double baseCost) {
    return rent / rentUnit(meanCost, baseCost);
  }

  /**
   * The rent that moves the scale by one: {@code scaledRent(rent) = rent / rentUnit}.
   *
   * @param meanCost share-weighted mean cost at zero rent, USD a task
   * @param baseCost c0 in USD a task
   * @return USD a task
   */
  double rentUnit(double meanCost, double baseCost);

  /**
   * The cost at which an option that pays a rent enters the choice. Inside the relative law a rent
   * must not be added to the cost: the use of a scarce input could then rise with its rent.
   *
   * @param cost USD a task at zero rent
   * @param rent USD a task
   * @param meanCost share-weighted mean cost at zero rent, USD a task
   * @return USD a task
   */
  double withRent(double cost, double rent, double meanCost);

  /** One level in plain form: what each member gets of its group, and the group's scaled cost. */
  Split split(double[] logWeight, double[] scaled, double exponent);

  /** The same for every group of a level and over lanes, with the same bits. */
  void split(LevelLanes level, double[] scaled, double[] exponent);

  /**
   * Scaled costs over lanes.
   *
   * @param cost USD a task, option by option, lanes innermost
   * @param baseCost c0 in USD a task by lane
   * @param scaled where the result goes, laid out as the costs
   */
  default void scale(double[] cost, double[] baseCost, double[] scaled) {
    int lanes = baseCost.length;
    for (int from = 0; from < cost.length; from += lanes) {
      for (int lane = 0; lane < lanes; lane++) {
        scaled[from + lane] = scaled(cost[from + lane], baseCost[lane]);
      }
    }
  }
}

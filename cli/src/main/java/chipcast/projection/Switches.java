package chipcast.projection;

/**
 * What of a plan moves with the years. A run has all on; a change is split into its causes by runs
 * with some of them held at the base year.
 *
 * @param costs chips, prices and grown-up software; off: those of the base year for ever
 * @param access of buyers to families, and contracts; off: the base year's access, no contracts
 * @param weights share weights; off: those of the base year for ever
 * @param limits supplies bind; off: what is scarce is had for nothing
 */
public record Switches(boolean costs, boolean access, boolean weights, boolean limits) {

  /** As the scenario says. */
  public static final Switches ALL = new Switches(true, true, true, true);

  Switches withoutWeights() {
    return new Switches(costs, access, false, limits);
  }

  Switches withoutLimits() {
    return new Switches(costs, access, weights, false);
  }
}

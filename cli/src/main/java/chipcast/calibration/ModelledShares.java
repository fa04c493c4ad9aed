package chipcast.calibration;

/** The model's shares of the base year's new capacity as share weights give them. */
@FunctionalInterface
public interface ModelledShares {

  /**
   * Works out what calibrated families get, in the observed lens and market, over all segments.
   *
   * @param logWeight ln α: calibrated family × lane
   * @param amount where the amounts go, in any unit that is the same for all families: calibrated
   *     family × lane; they need not sum to 1
   */
  void amounts(double[] logWeight, double[] amount);
}

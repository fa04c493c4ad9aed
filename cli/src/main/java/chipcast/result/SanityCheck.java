package chipcast.result;

/**
 * A total of the model against what is known of the world, so that a run that outgrows the world
 * says so itself.
 *
 * @param figure what is compared: announced capex, power, HBM bits, packaging, wafers
 * @param year calendar year
 * @param modelled the model's total
 * @param known the published figure; the model's total should not exceed it
 * @param unit canonical unit of both
 * @param source where the known figure comes from
 */
public record SanityCheck(
    String figure, int year, double modelled, double known, String unit, String source) {

  /** Whether the model's total is above the known world. */
  public boolean exceeded() {
    return modelled > known;
  }
}

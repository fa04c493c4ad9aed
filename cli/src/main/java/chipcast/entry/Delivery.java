package chipcast.entry;

import chipcast.arithmetic.Require;
import chipcast.economics.CapitalRecovery;

/**
 * When savings come, seen from the decision.
 *
 * @param lead years from the decision to first silicon in service
 * @param slip years by which it is late
 * @param wacc the entrant's real cost of capital a year
 */
public record Delivery(double lead, double slip, double wacc) {
  /** Savings of a year come in the middle of it. */
  private static final double MIDDLE = 0.5;

  /** Checks the domain. */
  public Delivery {
    Require.nonNegative("lead", lead);
    Require.nonNegative("slip", slip);
    Require.that(wacc > -1 && wacc < Double.POSITIVE_INFINITY, "wacc", wacc, "above -1 and finite");
  }

  /**
   * What one USD saved in a year of the product's life, counted from 0, is worth at the decision.
   */
  public double discount(int year) {
    return CapitalRecovery.presentValue(wacc, lead + slip + year + MIDDLE);
  }

  /** The same delivery so many years later. */
  public Delivery later(double years) {
    return new Delivery(lead, slip + years, wacc);
  }
}

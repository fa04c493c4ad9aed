package chipcast.economics;

import chipcast.arithmetic.Require;

/**
 * What bringing a workload to a chip adds to each task: {@code once · recovery / tasksPerYear}.
 *
 * @param once USD
 * @param recovery capital recovery factor over the years that the port is used
 * @param tasksPerYear tasks that share it
 * @param usd USD a task
 */
public record PortingCost(double once, double recovery, double tasksPerYear, double usd) {
  /**
   * The adder of a port.
   *
   * @param once USD
   * @param rate real interest a year
   * @param years years that the port is used
   * @param tasksPerYear tasks that share it
   */
  public static PortingCost of(double once, double rate, double years, double tasksPerYear) {
    Require.nonNegative("once", once);
    Require.positive("tasksPerYear", tasksPerYear);
    double recovery = CapitalRecovery.factor(rate, years);
    return new PortingCost(once, recovery, tasksPerYear, once * recovery / tasksPerYear);
  }
}

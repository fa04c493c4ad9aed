package chipcast.projection;

import java.util.Optional;

/**
 * How a product stands in one kind of work in a year, over all buyers: a workload at a tier, in
 * pools that serve a task whole or a part of its phases.
 *
 * @param workload id
 * @param tier id
 * @param use inference, training or other
 * @param pool joint or split
 * @param phases of a task that the pools serve, with + between them
 * @param market USD that suppliers are paid for all new chips of the year in these pools
 * @param rivals what it is up against, where it can be had at all
 * @param share its part of the new work of the pools, 0 to 1; NaN where there is none
 * @param obstacle why it cannot serve; empty where it can
 */
public record Reach(
    String workload,
    String tier,
    String use,
    String pool,
    String phases,
    double market,
    Optional<Rivalry> rivals,
    double share,
    String obstacle) {

  /**
   * What a task costs on the product and on the best rival, weighted over buyers by the tasks that
   * they ask for.
   *
   * @param own USD a task, of these phases
   * @param rival USD a task on the cheapest chip of anybody else
   * @param family whose chip that is for the buyer who asks for most
   */
  public record Rivalry(double own, double rival, String family) {

    /** How much dearer the product is, as a fraction of the rival's cost; negative if cheaper. */
    public double gap() {
      return own / rival - 1;
    }
  }
}

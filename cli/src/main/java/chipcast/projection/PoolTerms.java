package chipcast.projection;

import java.util.List;

/**
 * What a pool has to serve in a year, and how much of that takes new capacity, in tasks a year:
 * {@code lacking = max(0, needed − surviving)}, {@code free = lacking − contracted}.
 *
 * @param phases of a task that it serves
 * @param needed what its segment asks for
 * @param surviving what the chips still in service can serve
 * @param stock those chips
 * @param lacking what new capacity must serve
 * @param contracted the part of it that contracts fix
 * @param free the part that is chosen
 */
public record PoolTerms(
    List<String> phases,
    double needed,
    double surviving,
    StockTerms stock,
    double lacking,
    double contracted,
    double free) {
  /** The list is kept as it is. */
  public PoolTerms {
    phases = List.copyOf(phases);
  }
}

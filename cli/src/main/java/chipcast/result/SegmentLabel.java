package chipcast.result;

/**
 * Where work is done: one buyer's share of a workload at one service level, in one kind of pool.
 *
 * @param buyer id of the group of purchasers
 * @param market market that the buyer belongs to
 * @param workload id of the workload
 * @param use {@code inference}, {@code training} or {@code other}
 * @param tier id of the service level within the workload
 * @param pool {@code joint} or {@code split}
 */
public record SegmentLabel(
    String buyer, String market, String workload, String use, String tier, String pool) {}

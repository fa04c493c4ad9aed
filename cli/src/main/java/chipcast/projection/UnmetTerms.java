package chipcast.projection;

/**
 * How it comes that a segment's tasks are not served: {@code unmet = free · (1 − built)}, or all
 * that is free where no chip on sale can serve them.
 *
 * @param pool of the segment's, the one that lacks most
 * @param offered whether any chip on sale can serve the segment
 * @param built part of what is left to choice that is built; the rest is put off because of rents
 * @param tasks of the year that nobody serves
 */
public record UnmetTerms(PoolTerms pool, boolean offered, double built, double tasks) {}

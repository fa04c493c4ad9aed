package chipcast.projection;

/**
 * A family's chips as they serve one pool. Its chips are the cells from {@code firstCell} on.
 *
 * @param index its number in the plan
 * @param pool number of its pool
 * @param family number of the family
 * @param firstCell number of its first cell
 * @param cells how many there are
 */
record Line(int index, int pool, int family, int firstCell, int cells) {}

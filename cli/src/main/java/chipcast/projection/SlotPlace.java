package chipcast.projection;

/**
 * Where a slot of the outcome stands.
 *
 * @param cell the chip in its pool
 * @param phase which of the cell's phases it is
 */
record SlotPlace(Cell cell, int phase) {}

package chipcast.fleet;

/**
 * Whose a segment's capacity is and what it is for.
 *
 * @param buyer index of the buyer; chips never move between buyers
 * @param training whether it trains models: its vintages are handed down to the other segments
 */
public record Pool(int buyer, boolean training) {}

package chipcast.fleet;

/**
 * The chips of one kind that were built in one year.
 *
 * @param chip index of the chip
 * @param vintage calendar year of building
 */
public record Cohort(int chip, int vintage) {}

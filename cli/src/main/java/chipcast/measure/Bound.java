package chipcast.measure;

/**
 * A number that a figure is held against.
 *
 * @param text as written, spaces made single
 * @param value in the canonical unit of the measure
 */
public record Bound(String text, double value) {}

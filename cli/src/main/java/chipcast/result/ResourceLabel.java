package chipcast.result;

/**
 * A scarce input.
 *
 * @param resource id
 * @param unit canonical unit of its use and supply: {@code B}, {@code wafer}, {@code W}, {@code
 *     USD}; rents are in USD per that unit and year
 */
public record ResourceLabel(String resource, String unit) {}

package chipcast.result;

/**
 * Something scarce.
 *
 * @param resource id
 * @param unit unit of its use and supply: {@code B}, {@code wafers}, {@code W}, {@code chip},
 *     {@code USD}; rents are in USD per that unit and year
 * @param name what it is, in words
 * @param receivers who is paid its rent; empty where it is not said
 */
public record ResourceLabel(String resource, String unit, String name, String receivers) {

  /** One that is called by its id. */
  public ResourceLabel(String resource, String unit) {
    this(resource, unit, resource, "");
  }
}

package chipcast.scenario;

/**
 * A file that a scenario is made of, for the manifest.
 *
 * @param name as in positions, never absolute
 * @param sha256 of its bytes, in lower-case hexadecimal
 */
public record InputFile(String name, String sha256) {}

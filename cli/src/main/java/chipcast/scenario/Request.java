package chipcast.scenario;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * What to resolve.
 *
 * @param scenario an id, a path to a file, or {@code -} for standard input
 * @param with files given beside it
 * @param set overrides {@code path=value}
 * @param standardInput read only where the scenario is {@code -}
 */
public record Request(
    String scenario, List<Path> with, List<String> set, InputStream standardInput) {

  public Request {
    with = List.copyOf(with);
    set = List.copyOf(set);
  }

  /** A scenario without anything beside it. */
  public static Request of(String scenario) {
    return new Request(scenario, List.of(), List.of(), InputStream.nullInputStream());
  }
}

package chipcast.scenario;

import chipcast.source.Node;
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
 * @param asides overrides that win over all others, each a level of its own
 */
public record Request(
    String scenario,
    List<Path> with,
    List<String> set,
    InputStream standardInput,
    List<Aside> asides) {

  public Request {
    with = List.copyOf(with);
    set = List.copyOf(set);
    asides = List.copyOf(asides);
  }

  /**
   * Overrides that something other than a file or the command line asks for, such as a claim.
   *
   * @param by who asks
   * @param overrides {@code set:}, {@code add:}, {@code remove:}, as in a scenario's file
   */
  public record Aside(String by, Node overrides) {}

  /** Without overrides aside. */
  public Request(String scenario, List<Path> with, List<String> set, InputStream standardInput) {
    this(scenario, with, set, standardInput, List.of());
  }

  /** A scenario without anything beside it. */
  public static Request of(String scenario) {
    return new Request(scenario, List.of(), List.of(), InputStream.nullInputStream());
  }
}

package chipcast.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What made an output, so that it can be made again: no clock, no host, no absolute path.
 *
 * @param version of the program
 * @param command words that make the output again: the subcommand, its arguments, and those of its
 *     options that have a part in what is said; empty where they are not known
 * @param scenarios ids, in the order in which they were asked for
 * @param inputs files that were read, by path relative to the home or to their scenario
 * @param overrides as given, in order
 * @param seed of the draws, if any were made; 0 is a seed
 * @param draws how many, if any
 */
public record Manifest(
    String version,
    List<String> command,
    List<String> scenarios,
    List<Input> inputs,
    List<String> overrides,
    OptionalLong seed,
    OptionalLong draws) {

  /** Characters of a hash that suffice for the foot line. */
  private static final int SHORT_HASH = 12;

  private static final int LONG_HASH = 64;
  private static final String DIGITS = "0123456789abcdef";

  /**
   * One file that was read.
   *
   * @param path relative, with {@code /}; {@code -} is standard input
   * @param sha256 hash of its bytes in lower-case hexadecimal digits
   */
  public record Input(String path, String sha256) {
    public Input {
      if (path.startsWith("/") || path.contains("\\") || Path.of(path).isAbsolute()) {
        throw new IllegalArgumentException("path: absolute or not portable: " + path);
      }
      if (!isHash(sha256)) {
        throw new IllegalArgumentException("sha256: not 64 hexadecimal digits");
      }
    }

    private static boolean isHash(String text) {
      for (int at = 0; at < text.length(); at++) {
        if (DIGITS.indexOf(text.charAt(at)) < 0) {
          return false;
        }
      }
      return text.length() == LONG_HASH;
    }
  }

  public Manifest {
    command = List.copyOf(command);
    scenarios = List.copyOf(scenarios);
    inputs = List.copyOf(inputs);
    overrides = List.copyOf(overrides);
  }

  /** A manifest that does not say which command makes the output; {@link #madeBy} adds it. */
  public Manifest(
      String version,
      List<String> scenarios,
      List<Input> inputs,
      List<String> overrides,
      OptionalLong seed,
      OptionalLong draws) {
    this(version, List.of(), scenarios, inputs, overrides, seed, draws);
  }

  /** The same of an output that these words make. */
  public Manifest madeBy(List<String> words) {
    return new Manifest(version, words, scenarios, inputs, overrides, seed, draws);
  }

  /** The manifest as JSON in one line. */
  public String json() {
    Map<String, String> members = new LinkedHashMap<>();
    members.put("chipcast", Json.string(version));
    members.put("command", Json.strings(command));
    members.put("scenarios", Json.strings(scenarios));
    Map<String, String> hashes = new LinkedHashMap<>();
    inputs.forEach(input -> hashes.put(input.path(), Json.string(input.sha256())));
    members.put("inputs", Json.object(hashes));
    members.put("overrides", Json.strings(overrides));
    members.put("seed", seed.isPresent() ? Long.toString(seed.getAsLong()) : "null");
    members.put("draws", draws.isPresent() ? Long.toString(draws.getAsLong()) : "null");
    return Json.object(members);
  }

  /** The manifest in one line for people; one hash stands for all inputs. */
  public String footLine() {
    List<String> parts = new ArrayList<>();
    parts.add("chipcast " + version);
    if (!scenarios.isEmpty()) {
      parts.add(String.join(", ", scenarios));
    }
    if (!inputs.isEmpty()) {
      String files = inputs.size() == 1 ? " input " : " inputs ";
      parts.add(inputs.size() + files + InputHash.of(inputs).substring(0, SHORT_HASH));
    }
    overrides.forEach(override -> parts.add("--set " + override));
    seed.ifPresent(value -> parts.add("seed " + value));
    draws.ifPresent(value -> parts.add(value + " draws"));
    return String.join(" · ", parts);
  }
}

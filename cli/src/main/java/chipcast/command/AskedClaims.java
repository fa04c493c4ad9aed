package chipcast.command;

import chipcast.assumption.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Options that say which claims are asked. */
final class AskedClaims {
  @Option(
      names = "--claims",
      description =
          "Hold the claims instead of showing the headline: in how many draws each limb holds, and"
              + " what would turn the verdict.")
  private boolean all;

  @Option(
      names = "--claim",
      paramLabel = "CLAIM",
      description = "As --claims, of one claim alone. Repeatable.")
  private List<String> only = new ArrayList<>();

  /** Whether any are asked. */
  boolean any() {
    return all || !only.isEmpty();
  }

  /**
   * All claims, or those that were asked for by their ids.
   *
   * @throws UsageError if there is no such claim
   */
  Collection<Claim> among(Map<String, Claim> claims) {
    return among(claims, only);
  }

  /** The same of any ids; of none all. */
  static Collection<Claim> among(Map<String, Claim> claims, List<String> only) {
    if (only.isEmpty()) {
      return claims.values();
    }
    List<Claim> asked = new ArrayList<>();
    for (String id : only) {
      Claim claim = claims.get(id);
      if (claim == null) {
        throw UsageError.unknown("claim", id, List.copyOf(claims.keySet()));
      }
      asked.add(claim);
    }
    return asked;
  }
}

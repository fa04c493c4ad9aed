package chipcast.assumption;

import chipcast.arithmetic.Decimal;
import chipcast.source.Assumption;
import chipcast.source.Bound;
import chipcast.source.Field;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checks that shares sum to one. */
final class Sums {
  /** Shares written with three decimals of a percent may miss 1 by this much. */
  private static final double TOLERANCE = 1e-4;

  private static final String CODE = "shares-sum";
  private static final String ASSUMPTIONS = "assumptions/";
  private static final String EXPECTED = "shares that sum to 1";

  private Sums() {}

  static void toOne(Collection<Assumption> shares, Field<?> field, String what, Bound b) {
    double sum = of(shares);
    if (sum >= 1 - TOLERANCE && sum <= 1 + TOLERANCE) {
      return;
    }
    String message = "the shares of " + what + " sum to " + Decimal.tenDigits(sum);
    Optional<Assumption> broken = overridden(shares);
    if (broken.isPresent()) {
      b.problem(broken.get(), CODE, message, EXPECTED);
    } else {
      b.problem(field, CODE, message, EXPECTED);
    }
  }

  /** The sum of the point run's values. */
  static double of(Collection<Assumption> shares) {
    double sum = 0;
    for (Assumption share : shares) {
      sum += share.point();
    }
    return sum;
  }

  /**
   * The last of them that an override wrote: shares that were right before are wrong by it. Shares
   * stand together in one file, so one that stands in another than most was put in by an override;
   * where as many stand in each, it is not the one in the assumptions.
   */
  private static Optional<Assumption> overridden(Collection<Assumption> shares) {
    Map<String, Integer> files = new TreeMap<>();
    for (Assumption share : shares) {
      files.merge(share.position().file(), 1, Integer::sum);
    }
    int most = Collections.max(files.values());
    Assumption last = null;
    for (Assumption share : shares) {
      boolean onCommandLine = share.position().file().startsWith("--");
      boolean odd =
          files.getOrDefault(share.position().file(), 0) < most
              || (files.size() > 1 && !share.position().file().startsWith(ASSUMPTIONS));
      last = onCommandLine || odd ? share : last;
    }
    return Optional.ofNullable(last);
  }
}

package chipcast.assumption;

import chipcast.quantity.CalendarDate;
import chipcast.quantity.Money;
import chipcast.source.Binder;
import chipcast.source.Field;
import chipcast.source.MapNode;
import chipcast.source.Problems;
import java.util.Optional;

/** Binds a resolved tree: its money first, by which the prices in all else are converted. */
public final class WorldReader {
  private static final Field<MoneyOfYear> MONEY =
      Field.record("money", MoneyOfYear.SHAPE, "the money that the model counts in");

  /** Stands in while the money itself is read, and where it cannot be: knows no other year. */
  private static final Money UNKNOWN =
      new Money(
          0,
          year -> {
            throw new IllegalArgumentException("money.price_index could not be read");
          });

  private WorldReader() {}

  /**
   * The assumptions of a scenario.
   *
   * @param tree resolved
   * @param knownAt the date at which histories are read; the latest observation where none is given
   * @param problems where everything wrong is told
   * @throws chipcast.source.InvalidInput with all problems, if there are any
   */
  public static World read(MapNode tree, Optional<CalendarDate> knownAt, Problems problems) {
    Problems ofMoney = new Problems();
    Money money =
        Binder.of(tree, UNKNOWN, knownAt, ofMoney)
            .read(MONEY)
            .map(MoneyOfYear::money)
            .orElse(UNKNOWN);
    return Binder.of(tree, money, knownAt, problems).bindByTwo(World.SHAPE);
  }
}

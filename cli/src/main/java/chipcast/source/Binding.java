package chipcast.source;

import chipcast.quantity.CalendarDate;
import chipcast.quantity.Money;
import java.util.Optional;

/**
 * What all fields of a binding share.
 *
 * @param root the resolved tree, in which references are looked up
 * @param money the money of the model
 * @param knownAt the date at which histories are read; the latest where none is given
 * @param problems where everything wrong is told
 */
record Binding(MapNode root, Money money, Optional<CalendarDate> knownAt, Problems problems) {

  /** The same with a collector of its own, which knows of nothing wrong yet. */
  Binding untold() {
    return new Binding(root, money, knownAt, new Problems());
  }
}

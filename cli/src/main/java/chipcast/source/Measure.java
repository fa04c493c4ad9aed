package chipcast.source;

import chipcast.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** How the text of a number is read: as a quantity in some dimension, or as a calendar date. */
sealed interface Measure extends Expecting permits UnitMeasure, AnyMeasure, DateMeasure {

  /** The canonical value of a scalar, or null after telling what is wrong with it. */
  @Nullable Double read(Node node, Place place);

  /** The canonical difference of two values, such as a standard deviation; null after telling. */
  @Nullable Double spread(Node node, Place place);

  /** The unit for the field reference. */
  String unitText();

  /** The unit of the canonical values. */
  Unit unit();

  /** Whether a bare number may stand here. */
  boolean isPlain();

  /** The measure for a node: the same, or the one that its first number shows. */
  default Measure settled(Node node) {
    return this;
  }
}

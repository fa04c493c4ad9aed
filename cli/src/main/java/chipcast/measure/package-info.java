/**
 * The words in which results are asked for: lenses, bases, labels, and the one measure language of
 * selection, claims, seeking, discovery and conditions. This room holds what a measure is and how
 * it is written; {@code chipcast.result} evaluates it.
 */
@NullMarked
package chipcast.measure;

import org.jspecify.annotations.NullMarked;

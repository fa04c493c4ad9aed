/**
 * When a chip gets made: what it saves over its product life against what it costs to make, and how
 * far it is from the point where the two are equal.
 *
 * <p>Money is real USD, durations are years. All of it is pure: plain numbers in, records of terms
 * out.
 */
@NullMarked
package chipcast.entry;

import org.jspecify.annotations.NullMarked;

/**
 * Scarce resources: the rents at which new capacity gets by with their supply, who gives way, and
 * what is put off. Rents are the multipliers of a concave programme whose gradient is use − supply.
 */
@NullMarked
package chipcast.scarcity;

import org.jspecify.annotations.NullMarked;

/**
 * The plan that a scenario compiles into, once, and the loop over its years. A projection always
 * runs a block of draws; a single run is a block of one.
 */
@NullMarked
package chipcast.projection;

import org.jspecify.annotations.NullMarked;

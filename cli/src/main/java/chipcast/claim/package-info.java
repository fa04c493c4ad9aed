/**
 * Statements about the market held to a run: each limb's figures by year, the year from which it
 * holds, its margin, and the verdict.
 */
@NullMarked
package chipcast.claim;

import org.jspecify.annotations.NullMarked;

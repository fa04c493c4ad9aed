/**
 * Chips in service: how vintages survive, when they no longer pay, where idle ones move, what is
 * stranded and what new capacity is needed.
 *
 * <p>A cohort is a chip and the year it was built. Stocks are in chips at the end of a year, ages
 * in years at year end (year − vintage), capacity in tasks a year per chip, costs in USD a task. A
 * segment here is one pool of capacity: a segment whose phases run on pools of their own counts as
 * two, each of which needs all its tasks.
 *
 * <p>{@link chipcast.fleet.FleetYear} is the plain form with all its terms; {@link
 * chipcast.fleet.FleetLanes} does the same operations in the same order over lanes.
 */
@NullMarked
package chipcast.fleet;

import org.jspecify.annotations.NullMarked;

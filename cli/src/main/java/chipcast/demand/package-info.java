/**
 * How much work there is: growth of tasks from the base year, rebound on prices, compute multiples,
 * and the drift of units per task.
 *
 * <p>Years are calendar years, durations here are in years, growth is a multiplier a year, demand
 * is in tasks a year. All of it is pure: plain numbers in, records of terms out.
 */
@NullMarked
package chipcast.demand;

import org.jspecify.annotations.NullMarked;

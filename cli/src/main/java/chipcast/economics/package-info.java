/**
 * What capacity costs: the price of a chip, the hour of a chip, the load of a pool, the task.
 *
 * <p>Pure formulas on plain numbers: money in real USD of the base year, power in watts, energy in
 * joules, spans between calendar dates (life, age) in years of 8,760 hours. Formulas return records
 * of their terms.
 */
@NullMarked
package chipcast.economics;

import org.jspecify.annotations.NullMarked;

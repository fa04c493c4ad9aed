/**
 * Quantities with units, money and its year, growth, calendar dates, and distributions with their
 * quantile functions. Units are checked once, when a text is read; inside the program a quantity is
 * a double in its documented canonical unit (SI, USD, multiplier per year).
 */
@NullMarked
package chipcast.quantity;

import org.jspecify.annotations.NullMarked;

/**
 * Arithmetic that gives the same bits on every machine: exponential, logarithm and power from plain
 * + − × ÷ √ only, special functions built on them, sums in fixed blocks, and decimal text that
 * never depends on the Java version.
 */
@NullMarked
package chipcast.arithmetic;

import org.jspecify.annotations.NullMarked;

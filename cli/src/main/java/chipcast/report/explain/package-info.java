/**
 * How figures of a finished run come about: the formulas' own terms put into {@link
 * chipcast.report.Explanation} trees, from a share down to one chip's FLOP and bytes. Nothing is
 * computed here but the arithmetic that is printed.
 */
@NullMarked
package chipcast.report.explain;

import org.jspecify.annotations.NullMarked;

/**
 * What a run of the model yields and how figures are drawn from it: labelled amounts by year,
 * segment and chip, tidy rows, aggregation, measures, and fragmentation. Everything here is
 * computed from an {@link chipcast.result.Outcome}; nothing here knows how the outcome came about.
 */
@NullMarked
package chipcast.result;

import org.jspecify.annotations.NullMarked;

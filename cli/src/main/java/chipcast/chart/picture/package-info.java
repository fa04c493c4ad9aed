/**
 * What of a result a chart shows: from outcomes, league tables and ensembles to the plain figures
 * that charts are drawn from. Nothing is computed here that a table would compute otherwise.
 */
@NullMarked
package chipcast.chart.picture;

import org.jspecify.annotations.NullMarked;

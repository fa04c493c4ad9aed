/**
 * What two resolved scenarios differ in, and how much each difference moves a figure. Nothing here
 * prints.
 */
@NullMarked
package chipcast.report.compare;

import org.jspecify.annotations.NullMarked;

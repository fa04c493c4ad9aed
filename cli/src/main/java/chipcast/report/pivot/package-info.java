/**
 * Regroups saved rows. The only place that knows Tablesaw, which costs a third of a second to load
 * and so is loaded by nothing else.
 */
@NullMarked
package chipcast.report.pivot;

import org.jspecify.annotations.NullMarked;

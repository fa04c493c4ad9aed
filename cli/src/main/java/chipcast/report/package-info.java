/**
 * How results are shown: one formatter for tables, Markdown, CSV and JSON, one place for each kind
 * of rounded number, explanations, and the manifest that every output carries.
 */
@NullMarked
package chipcast.report;

import org.jspecify.annotations.NullMarked;

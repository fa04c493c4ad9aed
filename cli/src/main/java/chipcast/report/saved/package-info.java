/**
 * Results that were saved as JSON or JSON lines: read again, and compared with what is found now.
 */
@NullMarked
package chipcast.report.saved;

import org.jspecify.annotations.NullMarked;

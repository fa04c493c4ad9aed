/**
 * Whether the model is right: what others published and what came true, held against what a
 * scenario says. Nothing here is on the path of a run.
 */
@NullMarked
package chipcast.evidence;

import org.jspecify.annotations.NullMarked;

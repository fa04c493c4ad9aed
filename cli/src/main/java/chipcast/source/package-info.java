/**
 * Where inputs come from: the located YAML tree, the problems found in it with their places, the
 * binding of trees to records by field descriptions, provenance and histories, and the schema and
 * field reference made from the same descriptions.
 */
@NullMarked
package chipcast.source;

import org.jspecify.annotations.NullMarked;

/**
 * What a user can assume: one record for each kind of thing in {@code assumptions/}, each with the
 * one description of its fields that binds, checks, documents and yields the JSON Schema. The name
 * of a field is its key in YAML.
 */
@NullMarked
package chipcast.assumption;

import org.jspecify.annotations.NullMarked;

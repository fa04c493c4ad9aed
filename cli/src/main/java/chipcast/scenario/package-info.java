/**
 * What a scenario is made of: the home folder, the assumptions in it, scenarios that extend one
 * another, and the resolved tree in which every value knows who set it and what it overrode.
 */
@NullMarked
package chipcast.scenario;

import org.jspecify.annotations.NullMarked;

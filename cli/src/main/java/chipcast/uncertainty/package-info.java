/**
 * How sure: draws by address, dependence, ensembles over blocks of draws, and what follows from
 * them: bands, sensitivities, the corner in which something happens, the move that would bring it.
 */
@NullMarked
package chipcast.uncertainty;

import org.jspecify.annotations.NullMarked;

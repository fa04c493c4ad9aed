/**
 * The share weights of the base year: those that make the model give the observed shares.
 *
 * <p>Observed and modelled shares are in one stated lens and market, over all uses together.
 * Families with stated weights take part in the choice but have no target: both sides are
 * normalised over the calibrated families alone. The family with the largest observed share has
 * weight 1 and so sets the scale of all others.
 */
@NullMarked
package chipcast.calibration;

import org.jspecify.annotations.NullMarked;

/**
 * The share weights of the base year: those that make the model give the observed shares.
 *
 * <p>Observed and modelled shares are in one stated lens and market, over all uses together.
 * Families with stated weights take part in the choice but have no target: observed and modelled
 * shares are held against each other normalised over the calibrated families. Whether the segments
 * suffice is judged on the observed shares as they are, of the whole market. The family with the
 * largest observed share has weight 1 and so sets the scale of all others.
 */
@NullMarked
package chipcast.calibration;

import org.jspecify.annotations.NullMarked;

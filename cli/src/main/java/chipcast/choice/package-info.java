/**
 * Who gets what share of new capacity: the laws of choice, the nests class, family and chip, the
 * weight of what is on sale, and what follows from shares in closed form.
 *
 * <p>Costs are in USD a task, exponents below 0, share weights relative to the largest observed
 * family. Options carry indices. The laws differ only in how a cost becomes a <i>scaled cost</i> v;
 * on that scale every level of every law is u = ln weight + γ·v, share = e^u / Σ e^u, and the
 * nest's own scaled cost is ln(Σ e^u) / γ. A scaled cost of +∞ is an absent option, and so is a
 * weight of 0.
 *
 * <p>{@link chipcast.choice.NestedChoice} is the plain form with all its terms; {@link
 * chipcast.choice.NestLanes} does the same operations in the same order over lanes.
 */
@NullMarked
package chipcast.choice;

import org.jspecify.annotations.NullMarked;

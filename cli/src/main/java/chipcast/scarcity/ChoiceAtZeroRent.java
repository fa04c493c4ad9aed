package chipcast.scarcity;

import chipcast.choice.Exponents;

/**
 * How a segment splits its new tasks in one draw as long as nothing is scarce, and how it answers
 * to rents. The shares say all of weights and costs that rents need: a rent moves each option on
 * the law's scale, and the shares follow from the move.
 *
 * <p>The scale is ln c in the relative law, where a rent moves an option by rent/c̄, and c/c0 in
 * the absolute law, where it does so by rent/c0.
 *
 * @param tasks new tasks a year that are to be split, Q
 * @param shareOfLine share of its line by cell; 0 for one that nobody takes
 * @param shareOfClass share of its class by option
 * @param classShare share of the whole by class
 * @param use of each resource by a task a year: cell × resource, in the resource's unit
 * @param exponents of the levels, on the law's scale
 * @param unit USD a task that one unit of the law's scale stands for: c̄ or c0
 * @param deferral e, times {@code unit / c̄}: ln of the tasks put off by a unit of the scale
 */
@SuppressWarnings("ArrayRecordComponent")
public record ChoiceAtZeroRent(
    double tasks,
    double[] shareOfLine,
    double[] shareOfClass,
    double[] classShare,
    double[] use,
    Exponents exponents,
    double unit,
    double deferral) {}

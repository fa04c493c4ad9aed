package chipcast.projection;

import chipcast.choice.Exponents;

/**
 * What rents make of a chip's share of its pool's new tasks. With moves on the law's scale, {@code
 * share = atZeroRent · exp(γ_chip·(chip − line) + γ_family·(option − class) + γ_class·(class −
 * price))} where the line is one option's alone, and of what is asked {@code built = exp(−deferral
 * · price)} is built.
 *
 * @param atZeroRent share that the chip would have if nothing were scarce
 * @param share the same with rents
 * @param inPairs whether its line is part of several options
 * @param exponents of the levels
 * @param chipMove how far rents move the chip's cost
 * @param lineMove how far they move its line's price
 * @param optionMove how far they move its option's
 * @param classMove how far they move its class's
 * @param priceMove how far they move the price of the whole
 * @param deferral ln of the tasks put off by a move of one
 * @param built the part of the chosen tasks that is built
 */
public record RentedShare(
    double atZeroRent,
    double share,
    boolean inPairs,
    Exponents exponents,
    double chipMove,
    double lineMove,
    double optionMove,
    double classMove,
    double priceMove,
    double deferral,
    double built) {}

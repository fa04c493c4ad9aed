package chipcast.arithmetic.vector;

import chipcast.arithmetic.Elementary;
import chipcast.arithmetic.Exponential;
import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** {@link Elementary#exp} in vectors: the same operations in the same order, so the same bits. */
public final class VectorExponential implements Exponential {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int SIGNIFICAND_BITS = 52;

  /** Reached by name. */
  public VectorExponential() {}

  @Override
  public void of(double[] values) {
    int bound = SPECIES.loopBound(values.length);
    for (int at = 0; at < bound; at += SPECIES.length()) {
      exp(DoubleVector.fromArray(SPECIES, values, at)).intoArray(values, at);
    }
    for (int at = bound; at < values.length; at++) {
      values[at] = Elementary.exp(values[at]);
    }
  }

  private static DoubleVector exp(DoubleVector exponent) {
    DoubleVector x = exponent.max(Elementary.EXP_MIN).min(Elementary.EXP_MAX);
    DoubleVector shifted = x.mul(Elementary.LOG2_E).add(Elementary.ROUND);
    DoubleVector k = shifted.sub(Elementary.ROUND);
    DoubleVector r = x.sub(k.mul(Elementary.LN2_HIGH));
    DoubleVector low = DoubleVector.zero(SPECIES).sub(k.mul(Elementary.LN2_LOW));
    DoubleVector reduced = r.add(low);
    DoubleVector one = r.add(1.0);
    DoubleVector lost = DoubleVector.broadcast(SPECIES, 1.0).sub(one).add(r);
    DoubleVector tail = low.add(reduced.mul(reduced).mul(tail(reduced)));
    return scale(one.add(lost.add(tail)), shifted);
  }

  /** (e^r − 1 − r)/r². */
  private static DoubleVector tail(DoubleVector r) {
    DoubleVector r2 = r.mul(r);
    DoubleVector r4 = r2.mul(r2);
    DoubleVector low =
        r.mul(Elementary.E3).add(0.5).add(r.mul(Elementary.E5).add(Elementary.E4).mul(r2));
    DoubleVector middle =
        r.mul(Elementary.E7)
            .add(Elementary.E6)
            .add(r.mul(Elementary.E9).add(Elementary.E8).mul(r2));
    DoubleVector high = r.mul(Elementary.E11).add(Elementary.E10).add(r2.mul(Elementary.E12));
    return low.add(middle.add(high.mul(r4)).mul(r4));
  }

  /** Times two to the power whose bits a shifted number carries, in two factors. */
  private static DoubleVector scale(DoubleVector value, DoubleVector shifted) {
    LongVector biased = shifted.reinterpretAsLongs().sub(Elementary.ROUND_BITS - 2046L);
    LongVector first = biased.lanewise(VectorOperators.LSHR, 1);
    LongVector second = biased.sub(first);
    return value.mul(power(first)).mul(power(second));
  }

  private static DoubleVector power(LongVector exponent) {
    return exponent.lanewise(VectorOperators.LSHL, SIGNIFICAND_BITS).reinterpretAsDoubles();
  }
}

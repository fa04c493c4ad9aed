package chipcast.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExponentialTest {

  @Test
  void theFastestKernelHasTheBitsOfTheReference() {
    double[] points = points(new SplittableRandom(7));
    double[] found = points.clone();
    Exponential.fastest().of(found);
    for (int at = 0; at < points.length; at++) {
      long reference = Double.doubleToRawLongBits(Elementary.exp(points[at]));
      assertThat(Double.doubleToRawLongBits(found[at])).as("e^%s", points[at]).isEqualTo(reference);
    }
  }

  @Test
  void numbersThatFillNoVectorAreRaisedToo() {
    for (int length = 0; length < 20; length++) {
      double[] found = new double[length];
      Exponential.fastest().of(found);
      assertThat(found).containsOnly(length == 0 ? new double[0] : new double[] {1});
    }
  }

  private static double[] points(SplittableRandom random) {
    double[] special = {
      0,
      -0.0,
      1,
      -1,
      709.78,
      709.79,
      710,
      711,
      -745.1,
      -745.2,
      -746,
      -1e300,
      1e300,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.NaN,
      Double.MIN_VALUE,
      1e-17
    };
    double[] points = new double[100_003];
    for (int at = 0; at < points.length; at++) {
      points[at] = at < special.length ? special[at] : random.nextDouble(-750, 720);
    }
    return points;
  }
}

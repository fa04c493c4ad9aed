package chipcast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

/** Draws by address: the generator they are of, and what each sampler promises. */
class StreamsTest {
  private static final List<String> DRIVERS = List.of("a.b", "a.c", "b");

  @Test
  void aStreamIsTheJdksSplitMixStartedAtItsKey() {
    long key = Streams.key(0, "chips.one.price");
    SplittableRandom oracle = new SplittableRandom(key);
    for (int draw = 0; draw < 1_000; draw++) {
      assertThat(Streams.bits(key, draw)).isEqualTo(oracle.nextLong());
    }
  }

  @Test
  void seedZeroIsASeedLikeOthers() {
    assertThat(Streams.key(0, "x")).isNotEqualTo(Streams.key(1, "x"));
    assertThat(Streams.uniform(Streams.key(0, "x"), 0))
        .isNotEqualTo(Streams.uniform(Streams.key(0, "x"), 1))
        .isNotEqualTo(Streams.uniform(Streams.key(0, "y"), 0));
  }

  @Test
  void drawsAreUniform() {
    for (Sampler sampler : Sampler.values()) {
      int draws = 20_000;
      double[] cube = new UnitCube(sampler, 0, draws, DRIVERS).block(0, draws);
      for (int driver = 0; driver < DRIVERS.size(); driver++) {
        long[] counts = new long[50];
        double[] expected = new double[50];
        for (int lane = 0; lane < draws; lane++) {
          counts[(int) (cube[driver * draws + lane] * 50)]++;
        }
        java.util.Arrays.fill(expected, draws / 50.0);
        assertThat(new ChiSquareTest().chiSquareTest(expected, counts)).isGreaterThan(1e-4);
      }
    }
  }

  @Test
  void aNewDriverLeavesTheOthersAsTheyWere() {
    List<String> more = List.of("a.a", "a.b", "a.c", "b");
    for (Sampler sampler : List.of(Sampler.MC, Sampler.LHS)) {
      double[] before = new UnitCube(sampler, 7, 100, DRIVERS).block(64, 8);
      double[] after = new UnitCube(sampler, 7, 100, more).block(64, 8);
      for (int at = 0; at < before.length; at++) {
        assertThat(after[8 + at]).isEqualTo(before[at]);
      }
    }
  }

  @Test
  void aBlockIsTheSameWhateverCameBefore() {
    for (Sampler sampler : Sampler.values()) {
      double[] whole = new UnitCube(sampler, 3, 96, DRIVERS).block(0, 96);
      UnitCube other = new UnitCube(sampler, 3, 96, DRIVERS);
      for (int first : new int[] {64, 0, 32}) {
        double[] block = other.block(first, 32);
        for (int driver = 0; driver < 3; driver++) {
          for (int lane = 0; lane < 32; lane++) {
            assertThat(block[driver * 32 + lane]).isEqualTo(whole[driver * 96 + first + lane]);
          }
        }
      }
    }
  }

  @Test
  void latinHypercubeDrawsOncePerLayer() {
    for (int draws : new int[] {1, 2, 7, 1_000}) {
      double[] cube = new UnitCube(Sampler.LHS, 0, draws, DRIVERS).block(0, draws);
      for (int driver = 0; driver < 3; driver++) {
        BitSet layers = new BitSet();
        for (int lane = 0; lane < draws; lane++) {
          layers.set((int) (cube[driver * draws + lane] * draws));
        }
        assertThat(layers.cardinality()).isEqualTo(draws);
      }
    }
  }

  @Test
  void scrambledSobolPointsStayANet() {
    int draws = 256;
    double[] cube = new UnitCube(Sampler.SOBOL, 5, draws, DRIVERS).block(0, draws);
    // Of the first two dimensions a (0, 8, 2)-net has one point in each of 16 × 16 boxes.
    BitSet boxes = new BitSet();
    for (int lane = 0; lane < draws; lane++) {
      boxes.set((int) (cube[lane] * 16) * 16 + (int) (cube[draws + lane] * 16));
    }
    assertThat(boxes.cardinality()).isEqualTo(256);
  }

  @Test
  void scramblingKeepsWhatDigitsTwoPointsShare() {
    OwenScrambling scrambling = new OwenScrambling(99);
    SobolSequenceGenerator plain = new SobolSequenceGenerator(1);
    double[] points = new double[64];
    double[] scrambled = new double[64];
    for (int i = 0; i < 64; i++) {
      points[i] = plain.nextVector()[0];
      scrambled[i] = scrambling.of((long) (points[i] * 0x1p52));
    }
    for (int i = 0; i < 64; i++) {
      for (int j = 0; j < i; j++) {
        assertThat(shared(scrambled[i], scrambled[j])).isEqualTo(shared(points[i], points[j]));
      }
    }
  }

  private static int shared(double a, double b) {
    int digits = 0;
    while ((long) (a * (1L << (digits + 1))) == (long) (b * (1L << (digits + 1)))) {
      digits++;
    }
    return digits;
  }

  @Test
  void aPermutationMeetsEveryNumberOnce() {
    for (long count : new long[] {1, 2, 3, 5, 64, 1_000}) {
      Permutation order = Permutation.of(42, count);
      BitSet seen = new BitSet();
      for (long place = 0; place < count; place++) {
        seen.set(Math.toIntExact(order.at(place)));
      }
      assertThat(seen.cardinality()).isEqualTo((int) count);
    }
  }
}

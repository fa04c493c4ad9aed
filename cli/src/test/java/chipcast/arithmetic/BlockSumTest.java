package chipcast.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BlockSumTest {
  @Test
  void ofNothingIsZero() {
    assertThat(BlockSum.of(new double[0])).isEqualTo(0.0);
  }

  @Test
  void blocksSummedApartAndJoinedGiveTheSameBits() {
    double[] values = tenths(10_007);
    double[] sums = new double[40];
    for (int block = 0; block < sums.length; block++) {
      int from = block * BlockSum.BLOCK;
      sums[block] = BlockSum.ofBlock(values, from, Math.min(values.length, from + BlockSum.BLOCK));
    }
    assertThat(BlockSum.ofBlocks(sums)).isEqualTo(BlockSum.of(values));
  }

  @Test
  void errsFarLessThanAPlainSum() {
    double[] values = tenths(1_000_000);
    double plain = BlockSum.ofBlock(values, 0, values.length);
    assertThat(Math.abs(plain - 100_000.0)).isGreaterThan(1e-7);
    assertThat(BlockSum.of(values)).isCloseTo(100_000.0, Offset.offset(2e-9));
  }

  private static double[] tenths(int count) {
    double[] values = new double[count];
    Arrays.fill(values, 0.1);
    return values;
  }
}

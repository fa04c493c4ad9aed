package chipcast.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;

import chipcast.quantity.Uniform;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A planted box is found, and none where there is none. */
class PrimTest {
  private static final int RUNS = 2_000;

  private static double[][] points() {
    double[][] points = new double[6][RUNS];
    for (int input = 0; input < points.length; input++) {
      for (int run = 0; run < RUNS; run++) {
        points[input][run] = Streams.uniform(100 + input, run);
      }
    }
    return points;
  }

  private static List<Input> inputs() {
    List<Input> inputs = new ArrayList<>();
    for (int input = 0; input < 6; input++) {
      Uniform unit = new Uniform(0, 1);
      inputs.add(new Input(DependenceTest.assumption("in" + input, unit), unit, false));
    }
    return inputs;
  }

  @Test
  void aPlantedBoxIsFoundWithItsLimitsCoverageAndDensity() {
    double[][] points = points();
    double[] answers = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      boolean inside = points[1][run] > 0.6 && points[3][run] < 0.5;
      answers[run] = inside && Streams.uniform(9, run) < 0.95 ? 1 : 0;
    }
    Discovery found = Discovery.of(inputs(), points, answers, 0);
    assertThat(found.limits()).extracting(limit -> limit.input().path()).contains("in1", "in3");
    for (Discovery.Limit limit : found.limits()) {
      if (limit.input().path().equals("in1")) {
        assertThat(limit.low()).isBetween(0.54, 0.66);
        assertThat(limit.high()).isInfinite();
        assertThat(limit.halves()).isEqualTo(10);
        assertThat(limit.chance()).isLessThan(1e-6);
      }
      if (limit.input().path().equals("in3")) {
        assertThat(limit.high()).isBetween(0.45, 0.56);
        assertThat(limit.halves()).isEqualTo(10);
      }
    }
    assertThat(found.limits()).hasSizeLessThanOrEqualTo(3);
    assertThat(found.coverage()).isGreaterThan(0.85);
    assertThat(found.density()).isGreaterThan(0.8);
  }

  @Test
  void ofCoinsNoBoxIsTelling() {
    double[] answers = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      answers[run] = Streams.uniform(77, run) < 0.5 ? 1 : 0;
    }
    Discovery found = Discovery.of(inputs(), points(), answers, 0);
    assertThat(found.limits()).isEmpty();
    assertThat(found.coverage()).isEqualTo(1);
  }

  @Test
  void runsWithoutAnAnswerDoNotCount() {
    double[] answers = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      answers[run] = run % 2 == 0 ? Double.NaN : run % 4 == 1 ? 1 : 0;
    }
    Discovery found = Discovery.of(inputs(), points(), answers, 0);
    assertThat(found.runs()).isEqualTo(RUNS / 2);
    assertThat(found.cases()).isEqualTo(RUNS / 4);
  }
}

package chipcast.projection;

import chipcast.source.Assumption;
import chipcast.source.Series;
import chipcast.source.Values;
import java.util.List;

/**
 * The draws that are projected together, one a lane. Arrays over lanes have the lane innermost, so
 * that elementwise kernels run over neighbours.
 */
public final class Block {
  private final List<Values> draws;

  private Block(List<Values> draws) {
    this.draws = List.copyOf(draws);
  }

  /** The point run: one lane, medians. */
  public static Block point() {
    return new Block(List.of(Values.points()));
  }

  /** A block of draws, one a lane. */
  public static Block of(List<Values> draws) {
    if (draws.isEmpty()) {
      throw new IllegalArgumentException("draws: a block has at least one");
    }
    return new Block(draws);
  }

  /** Number of draws. */
  public int lanes() {
    return draws.size();
  }

  /** One draw's values. */
  Values draw(int lane) {
    return draws.get(lane);
  }

  /** An assumption's value in a lane, in its canonical unit. */
  double of(Assumption assumption, int lane) {
    return draws.get(lane).of(assumption);
  }

  /** An assumption's values in all lanes. */
  double[] of(Assumption assumption) {
    double[] values = new double[draws.size()];
    for (int lane = 0; lane < values.length; lane++) {
      values[lane] = draws.get(lane).of(assumption);
    }
    return values;
  }

  /** A series' values in all lanes at a time, fractional calendar year. */
  double[] of(Series series, double year) {
    double[] values = new double[draws.size()];
    for (int lane = 0; lane < values.length; lane++) {
      values[lane] = series.at(year, draws.get(lane));
    }
    return values;
  }
}

package chipcast.chart;

import chipcast.arithmetic.Elementary;
import java.util.ArrayList;
import java.util.List;

/** From numbers to places along an axis. */
sealed interface Scale {

  /** Where a number stands: 0 at the axis' beginning, 1 at its end. */
  double at(double value);

  /** Numbers worth a mark, ascending, within the axis. */
  List<Double> ticks();

  /**
   * An axis on which equal differences are equally long, from and to round numbers.
   *
   * @param most marks, about
   */
  static Scale linear(double low, double high, int most) {
    double span = high > low ? high - low : Math.max(Math.abs(high), 1);
    double step = roundStep(span / most);
    double from = Math.floor(low / step + 1e-9) * step;
    double to = Math.ceil(high / step - 1e-9) * step;
    return new Linear(from, to > from ? to : from + step, step);
  }

  /** An axis on which equal ratios are equally long; both ends above 0. */
  static Scale logarithmic(double low, double high) {
    double wider = high > low ? high : low * 10;
    return new Logarithmic(low, wider);
  }

  /** The least of 1, 2, 5 times a power of ten that is not below a step. */
  private static double roundStep(double step) {
    double power = 1;
    while (power > step) {
      power /= 10;
    }
    while (power * 10 <= step) {
      power *= 10;
    }
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * power >= step * (1 - 1e-9)) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  /**
   * Equal differences.
   *
   * @param low at the beginning
   * @param high at the end
   * @param step between marks
   */
  record Linear(double low, double high, double step) implements Scale {
    @Override
    public double at(double value) {
      return (value - low) / (high - low);
    }

    @Override
    public List<Double> ticks() {
      List<Double> ticks = new ArrayList<>();
      long count = Math.round((high - low) / step);
      for (long i = 0; i <= count; i++) {
        double tick = low + i * step;
        ticks.add(Math.abs(tick) < step / 1e6 ? 0 : tick);
      }
      return ticks;
    }
  }

  /**
   * Equal ratios.
   *
   * @param low at the beginning, above 0
   * @param high at the end
   */
  record Logarithmic(double low, double high) implements Scale {
    /** Below so many powers of ten, 2 and 5 have marks too. */
    private static final double FEW_DECADES = 2.6;

    /** Above so many powers of ten only every second or third has a mark. */
    private static final double MANY_DECADES = 7;

    @Override
    public double at(double value) {
      return Elementary.log(value / low) / Elementary.log(high / low);
    }

    @Override
    public List<Double> ticks() {
      double decades = Elementary.log(high / low) / Elementary.log(10);
      double[] factors = decades < FEW_DECADES ? new double[] {1, 2, 5} : new double[] {1};
      int every = 1 + (int) (decades / MANY_DECADES);
      List<Double> ticks = new ArrayList<>();
      int first = (int) Math.floor(Elementary.log(low) / Elementary.log(10)) - 1;
      for (int power = first; ticks.size() < 100; power++) {
        double ten = Elementary.pow(10, power);
        if (ten > high * (1 + 1e-9)) {
          break;
        }
        for (double factor : factors) {
          boolean within = factor * ten >= low * (1 - 1e-9) && factor * ten <= high * (1 + 1e-9);
          if (within && Math.floorMod(power, every) == 0) {
            ticks.add(factor * ten);
          }
        }
      }
      return ticks;
    }
  }
}

package chipcast.hardware;

import chipcast.arithmetic.Decimal;
import java.math.BigDecimal;
import java.math.MathContext;

/** Whether and how a chip serves a phase at a service level. */
public sealed interface Serving {
  /** Units per second and chip; 0 where it cannot serve. */
  double unitsPerSecondPerChip();

  /**
   * The best way found.
   *
   * @param point where it runs
   */
  record Feasible(OperatingPoint point) implements Serving {
    @Override
    public double unitsPerSecondPerChip() {
      return point.unitsPerSecondPerChip();
    }
  }

  /**
   * No way, with the obstacle that stood nearest to success.
   *
   * @param reason what was missing
   * @param figure what there was of it, or what was needed; see {@link Reason}
   * @param of what it is held against
   */
  record Infeasible(Reason reason, double figure, double of) implements Serving {
    /** Significant digits of the figures in a reason. */
    private static final int DIGITS = 3;

    private static final double BYTES_PER_GB = 1e9;

    @Override
    public double unitsPerSecondPerChip() {
      return 0;
    }

    /**
     * The reason in words, such as {@code weights need 4 of 2 chips} or {@code 143 of 250 tok/s}.
     *
     * @param unit symbol of the units delivered
     */
    public String text(String unit) {
      double scale = reason == Reason.CHIP_MEMORY || reason == Reason.STATE ? BYTES_PER_GB : 1;
      String figures = figures(figure / scale, of / scale);
      return switch (reason) {
        case PURPOSE -> "not made for this";
        case PRECISION -> "no accepted precision";
        case DOMAIN -> "training needs a domain of " + figures + " chips";
        case CHIP_MEMORY -> "training needs " + figures + " GB a chip";
        case WEIGHTS -> "weights need " + figures + " chips";
        case STATE -> "a stream needs " + figures + " GB";
        case TIME_TO_FIRST -> "first " + unit + " after " + figures + " s";
        case RATE -> figures + " " + unit + "/s";
      };
    }

    /** Three digits, and more where these would hide that the figures differ. */
    private static String figures(double figure, double of) {
      String shown = rounded(figure) + " of " + rounded(of);
      return rounded(figure).equals(rounded(of))
          ? Decimal.tenDigits(figure) + " of " + Decimal.tenDigits(of)
          : shown;
    }

    private static String rounded(double value) {
      BigDecimal exact = new BigDecimal(value);
      int digits = Math.max(DIGITS, exact.precision() - exact.scale());
      return Decimal.tenDigits(exact.round(new MathContext(digits)).doubleValue());
    }
  }

  /** What was missing, from the farthest from success to the nearest. */
  enum Reason {
    /** The chip does not train, does not infer, or has another model in its silicon. */
    PURPOSE(0),
    /** The chip has no arithmetic of an accepted precision. */
    PRECISION(0),
    /** Training needs {@code figure} chips in a scale-up domain that joins {@code of}. */
    DOMAIN(1),
    /** Training needs {@code figure} bytes on a chip that has {@code of}. */
    CHIP_MEMORY(2),
    /** The weights need {@code figure} chips where a layout has at most {@code of}. */
    WEIGHTS(3),
    /** One stream in each stage needs {@code figure} bytes where {@code of} are left. */
    STATE(4),
    /** The first unit comes after {@code figure} seconds where {@code of} are allowed. */
    TIME_TO_FIRST(5),
    /** A stream gets {@code figure} units per second where {@code of} are asked. */
    RATE(5);

    private final int nearness;

    Reason(int nearness) {
      this.nearness = nearness;
    }

    /** How near to success it stands; the two limbs of a service level stand level. */
    int nearness() {
      return nearness;
    }
  }
}

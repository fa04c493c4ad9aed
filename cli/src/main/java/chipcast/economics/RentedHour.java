package chipcast.economics;

import chipcast.arithmetic.Require;

/**
 * An hour of a chip rented from its owner: the owner's hourly cost · (1 + margin), which raises
 * both parts alike.
 *
 * @param owner the owner's cost
 * @param margin the owner's margin on it
 */
public record RentedHour(HourlyCost owner, double margin) implements ChipHour {
  /** Checks the sign of the margin. */
  public RentedHour {
    Require.that(
        margin > -1 && margin < Double.POSITIVE_INFINITY, "margin", margin, "above -1 and finite");
  }

  @Override
  public double capitalUsd() {
    return owner.capitalUsd() * (1 + margin);
  }

  @Override
  public double runningUsd() {
    return owner.runningUsd() * (1 + margin);
  }

  @Override
  public double drawnWatts() {
    return owner.drawnWatts();
  }
}

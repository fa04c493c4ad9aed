package chipcast.economics;

/**
 * The terms of an owner's cost of a chip-hour, in USD (the model's equations for capital and
 * running).
 *
 * @param capital the capital part
 * @param running the running part
 */
public record HourlyCost(Capital capital, Running running) implements ChipHour {
  /** Hours of a year, everywhere. */
  public static final double HOURS_PER_YEAR = 8_760;

  /** Seconds of an hour. */
  static final double SECONDS_PER_HOUR = 3_600;

  /**
   * Capital: {@code (price·(1 + overheadShare) + overheadPerChip − residual·presentValue) ·
   * recovery / 8760}.
   *
   * @param price USD
   * @param overheadShare fraction of the price
   * @param overheadPerChip USD
   * @param residual USD at the end of the life
   * @param presentValue of one USD at the end of the life
   * @param recovery capital recovery factor
   * @param usd USD per chip-hour
   */
  public record Capital(
      double price,
      double overheadShare,
      double overheadPerChip,
      double residual,
      double presentValue,
      double recovery,
      double usd) {
    static Capital of(Purchase purchase) {
      double presentValue = CapitalRecovery.presentValue(purchase.rate(), purchase.life());
      double recovery = CapitalRecovery.factor(purchase.rate(), purchase.life());
      double outlay =
          purchase.price() * (1 + purchase.overheadShare())
              + purchase.overheadPerChip()
              - purchase.residual() * presentValue;
      return new Capital(
          purchase.price(),
          purchase.overheadShare(),
          purchase.overheadPerChip(),
          purchase.residual(),
          presentValue,
          recovery,
          outlay * recovery / HOURS_PER_YEAR);
    }
  }

  /**
   * Running: {@code energy + hosting + maintenance}, each in USD per chip-hour.
   *
   * @param provisionedWatts watts · all-in factor
   * @param drawnWatts provisioned watts · draw
   * @param energy drawn watts · USD per joule · 3,600
   * @param hosting provisioned watts · USD per watt and second · 3,600
   * @param maintenance USD per second · 3,600
   * @param usd their sum
   */
  public record Running(
      double provisionedWatts,
      double drawnWatts,
      double energy,
      double hosting,
      double maintenance,
      double usd) {
    static Running of(Operation operation) {
      double provisioned = operation.provisionedWatts();
      double drawn = operation.drawnWatts();
      double energy = drawn * operation.electricity() * SECONDS_PER_HOUR;
      double hosting = provisioned * operation.hosting() * SECONDS_PER_HOUR;
      double maintenance = operation.maintenance() * SECONDS_PER_HOUR;
      return new Running(
          provisioned, drawn, energy, hosting, maintenance, energy + hosting + maintenance);
    }
  }

  /** The cost of an hour of a chip bought and run so. */
  public static HourlyCost of(Purchase purchase, Operation operation) {
    return new HourlyCost(Capital.of(purchase), Running.of(operation));
  }

  @Override
  public double capitalUsd() {
    return capital.usd();
  }

  @Override
  public double runningUsd() {
    return running.usd();
  }

  @Override
  public double drawnWatts() {
    return running.drawnWatts();
  }
}

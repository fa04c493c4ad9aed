package chipcast.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.hardware.OperatingPoint;
import chipcast.hardware.Serving;
import chipcast.measure.Basis;
import chipcast.measure.Lens;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * One chain of the small world by hand, from FLOP and bytes to dollars: documents (workload batch)
 * of the Chinese buyer in 2026. It may choose between Alpha 2 and Beta 1; Alpha 1 is sold no more,
 * Gamma not to it. Every figure is worked out here by its own arithmetic; the program is asked only
 * for what it found, and for the calibrated weight of Beta, which another test holds.
 *
 * <pre>
 * model      8e9 parameters at 8 bits = 8e9 bytes; cache 128 kB / 2 = 64e3 bytes a token
 * activation 24 · 4096 · 32 · 2 = 6 291 456 bytes a token
 *
 * prefill    512 tokens at mean context 256: 2 · 8e9 + 0.5e6 · 256 = 1.6128e10 FLOP a token
 *            stream reads 64e3 · 256 and writes 64e3 · 512 a prompt: 49.152e6 bytes
 *   Alpha 2  1e15 FLOP/s: 8.257536e-3 s a prompt; memory (8e9 + b · 3.2704e9)/2e12 is less
 *            1 s to the first token less 32 · 50 us leaves 0.9984 s: b = 120
 *            stage 120 · 8.257536e-3 + 1.6e-3 = 0.99250432 s, 120 · 512 / stage = 61 903.9… tokens/s
 * decode     2 · 8e9 + 0.5e6 · 600 = 1.63e10 FLOP a token; reads 64e3 · 600 = 38.4e6 bytes a token
 *   Alpha 2  25 tokens/s: stage at most 40 ms, less 1.6 ms and 4 ms for the weights: 34.4 ms over
 *            (38.4e6 + 6 291 456)/2e12 = 22.345728 us gives b = 1539; memory has room for
 *            (0.9 · 100e9 − 8e9) / (64e3 · 650) = 1971
 *            stage 4 ms + 1539 · 22.345728 us + 1.6 ms = 39.990 ms, 1539 / stage tokens/s
 *   Beta 1   the same with FLOP ruling: 1.63e10 / 0.32e15 = 50.9 us a token, b = 760
 * </pre>
 */
class SmallWorldChainTest {
  private static final Offset<Double> EXACT = within(1e-9);

  private static final double HOURS = 8_760;
  private static final double ACTIVATION = 24.0 * 4096 * 32 * 2;
  private static final double PREFILL_FLOP = 2 * 8e9 + 0.5e6 * 256;
  private static final double DECODE_FLOP = 2 * 8e9 + 0.5e6 * 600;

  /** Drift of answers: 1.1 a year. */
  private static final double TOKENS_2026 = 100 * 1.1;

  /** The chain by hand has no limits in it. */
  private final ProjectedOutcome outcome =
      Projection.run(Worlds.plan(Worlds.small()).withoutLimits());

  private final Plan plan = outcome.plan();

  /** What the chain needs of a chip and its family, as the resource has it. */
  private record Given(
      String chip,
      double peak,
      double bandwidth,
      double memory,
      double computeEfficiency,
      double memoryEfficiency,
      double layerTime,
      double maturity,
      double availability) {}

  /** Alpha 2: age 1.0 in the middle of 2026; on sale from 2025.5, so the ramp ends in mid-2026. */
  private static final Given ALPHA =
      new Given(
          "alpha-2",
          2000e12,
          4e12,
          100e9,
          0.5,
          0.5,
          50e-6,
          1 - 0.5 * 0.5,
          1.0 * 1.5 - 0.5 - 0.5 * 0.5 / 2);

  /** Beta 1: age 2.25 in the middle of 2026, on sale in full until 2027.25. */
  private static final Given BETA =
      new Given("beta-1", 800e12, 3e12, 96e9, 0.4, 0.6, 40e-6, 1 - 0.4 * Math.pow(0.5, 2.25), 1.0);

  private record Phase(double batch, double stage, double rate) {}

  private static Phase prefill(Given of) {
    double compute = 512 * PREFILL_FLOP / (of.peak * of.computeEfficiency);
    double rate = of.bandwidth * of.memoryEfficiency;
    double layers = 32 * of.layerTime;
    double bytes = 64e3 * (256 + 512) + 512 * ACTIVATION;
    assertThat(compute).isGreaterThan((8e9 + bytes) / rate);
    double room = Math.floor((0.9 * of.memory - 8e9) / (64e3 * 512));
    double batch = Math.min(room, Math.floor((1 - layers) / compute));
    double stage = batch * compute + layers;
    return new Phase(batch, stage, batch * 512 / stage);
  }

  private static Phase decode(Given of) {
    double compute = DECODE_FLOP / (of.peak * of.computeEfficiency);
    double rate = of.bandwidth * of.memoryEfficiency;
    double layers = 32 * of.layerTime;
    double each = (64e3 * 600 + ACTIVATION) / rate;
    double room = Math.floor((0.9 * of.memory - 8e9) / (64e3 * 650));
    double byBytes = Math.floor((1 / 25.0 - layers - 8e9 / rate) / each);
    double byFlop = Math.floor((1 / 25.0 - layers) / compute);
    double batch = Math.min(room, Math.min(byBytes, byFlop));
    double stage = Math.max(8e9 / rate + batch * each, batch * compute) + layers;
    return new Phase(batch, stage, batch / stage);
  }

  /** Seconds of a working chip a task; 0.85: phases disturb each other in a joint pool. */
  private static double busySeconds(Given of) {
    double prefill = 512 / (prefill(of).rate * of.maturity * 0.85);
    double decode = TOKENS_2026 / (decode(of).rate * of.maturity * 0.85);
    return prefill + decode;
  }

  /** 0.6 of the time, less what a pool of so many chips wastes, over peaks of 1.25. */
  private static double load(double chips) {
    return Math.max(0.2, 0.6 * (1 - 10 / Math.sqrt(chips))) / 1.25;
  }

  private static double recovery(double rate, double years) {
    return rate / (1 - Math.pow(1 + rate, -years));
  }

  /** Alpha bought by China: 30 kUSD, 25 % and 2 kUSD around it, 10 % left after 5 years at 8 %. */
  private static double alphaHour() {
    double outlay = 30e3 * 1.25 + 2e3 - 3e3 * Math.pow(1.08, -5);
    double kilowatts = 1.0 * 1.5;
    double running = kilowatts * 0.8 * 0.06 + kilowatts * 800 / HOURS + 0.02;
    return outlay * recovery(0.08, 5) / HOURS + running;
  }

  /** Beta rented from its American owner: that owner's hour and 40 %. */
  private static double betaHour() {
    double outlay = 12e3 * 1.2 - 1.2e3 * Math.pow(1.1, -6);
    double kilowatts = 0.5 * 1.4;
    double running = kilowatts * 0.8 * 0.08 + kilowatts * 1000 / HOURS + 0.02;
    return 1.4 * (outlay * recovery(0.1, 6) / HOURS + running);
  }

  /** China's part of the fleet at the end of 2025: 10 % of 500 k Alphas, 20 % of 180 k Betas. */
  private static double alphaLoad() {
    return load(0.1 * 500e3);
  }

  private static double betaLoad() {
    return load(0.2 * 180e3);
  }

  private static double alphaCost() {
    return busySeconds(ALPHA) / (3600 * alphaLoad()) * alphaHour();
  }

  private static double betaCost() {
    return busySeconds(BETA) / (3600 * betaLoad()) * betaHour();
  }

  /**
   * Shares of tasks. Each class has one family here, each family one chip: a class weighs (α ·
   * access · availability · c^−3)^(−2/−3).
   */
  private double alphaShare() {
    double betaWeight = outcome.year(0).weight(family("beta"), 0) * path();
    double alpha = Math.pow(1 * 0.5 * ALPHA.availability * Math.pow(alphaCost(), -3), 2.0 / 3);
    double beta =
        Math.pow(betaWeight * 0.8 * BETA.availability * Math.pow(betaCost(), -3), 2.0 / 3);
    return alpha / (alpha + beta);
  }

  /** Beta's weight goes from 1 in 2025 to 2 in 2030 along a logistic of steepness 10. */
  private static double path() {
    double start = 1 / (1 + Math.exp(5));
    double end = 1 / (1 + Math.exp(-5));
    double now = 1 / (1 + Math.exp(-10 * (0.2 - 0.5)));
    return 1 + (now - start) / (end - start);
  }

  /** 1e12 documents in 2025, twice as many in 2026, a quarter of them China's; no rebound yet. */
  private static double tasks() {
    return 1e12 * 2 * 0.25;
  }

  private int family(String id) {
    for (int family = 0; family < plan.families().size(); family++) {
      if (plan.families().get(family).id().equals(id)) {
        return family;
      }
    }
    throw new IllegalArgumentException(id);
  }

  private Segment segment() {
    return plan.market().segments().stream()
        .filter(s -> s.label().workload().equals("batch") && s.label().buyer().equals("cn"))
        .findFirst()
        .orElseThrow();
  }

  private Cell cell(Given of) {
    return plan.market().cells().stream()
        .filter(c -> c.segment() == segment().index())
        .filter(c -> plan.chips().get(c.chip()).id().equals(of.chip))
        .findFirst()
        .orElseThrow();
  }

  private OperatingPoint point(Given of, int phase) {
    Serving serving = plan.serving().at(segment().service(), phase, cell(of).chip());
    return ((Serving.Feasible) serving).point();
  }

  private static double relative(double found, double expected) {
    return found / expected;
  }

  @Test
  void servesPromptsAsByHand() {
    for (Given of : new Given[] {ALPHA, BETA}) {
      OperatingPoint point = point(of, 0);
      assertThat(point.stage().compute().flopPerUnit()).isEqualTo(PREFILL_FLOP);
      assertThat(point.batch()).isEqualTo(prefill(of).batch);
      assertThat(relative(point.stage().seconds(), prefill(of).stage)).isEqualTo(1, EXACT);
      assertThat(relative(point.unitsPerSecondPerChip(), prefill(of).rate)).isEqualTo(1, EXACT);
    }
    assertThat(point(ALPHA, 0).batch()).isEqualTo(120);
  }

  @Test
  void servesAnswersAsByHand() {
    for (Given of : new Given[] {ALPHA, BETA}) {
      OperatingPoint point = point(of, 1);
      double bytes = point.batch() * 64e3 * 600;
      assertThat(relative(point.stage().memory().streamBytes(), bytes)).isEqualTo(1, EXACT);
      assertThat(point.stage().memory().sharedBytes()).isEqualTo(8e9);
      assertThat(point.batch()).isEqualTo(decode(of).batch);
      assertThat(relative(point.stage().seconds(), decode(of).stage)).isEqualTo(1, EXACT);
      assertThat(relative(point.unitsPerSecondPerChip(), decode(of).rate)).isEqualTo(1, EXACT);
    }
    assertThat(point(ALPHA, 1).batch()).isEqualTo(1539);
    assertThat(point(BETA, 1).batch()).isEqualTo(760);
  }

  @Test
  void costsWhatItCostsByHand() {
    YearRecord year = outcome.year(1);
    Cell alpha = cell(ALPHA);
    Cell beta = cell(BETA);
    assertThat(relative(year.load(alpha.index(), 0), alphaLoad())).isEqualTo(1, EXACT);
    assertThat(relative(year.load(beta.index(), 0), betaLoad())).isEqualTo(1, EXACT);
    assertThat(relative(cost(alpha), alphaCost())).isEqualTo(1, EXACT);
    assertThat(relative(cost(beta), betaCost())).isEqualTo(1, EXACT);
  }

  /** Cost of a task as results have it: the sum over the phases of the cell. */
  private double cost(Cell cell) {
    double cost = 0;
    var slots = outcome.structure().slots().get(segment().index());
    for (int slot = 0; slot < slots.size(); slot++) {
      if (slots.get(slot).option() == cell.index()) {
        cost += outcome.figure(chipcast.result.SlotFigure.COST, 1, segment().index(), slot, 0);
      }
    }
    return cost;
  }

  @Test
  void sharesAreThoseOfTheNestedLogit() {
    YearRecord year = outcome.year(1);
    assertThat(year.share(cell(ALPHA).index(), 0)).isEqualTo(alphaShare(), EXACT);
    assertThat(year.share(cell(BETA).index(), 0)).isEqualTo(1 - alphaShare(), EXACT);
    assertThat(alphaShare()).isBetween(0.05, 0.95);
  }

  @Test
  void buildsAndSpendsWhatTheTasksNeed() {
    assertThat(relative(outcome.year(1).tasks(segment().index(), 0), tasks())).isEqualTo(1, EXACT);
    double alphas = tasks() * alphaShare() * busySeconds(ALPHA) / (HOURS * 3600 * alphaLoad());
    double betas = tasks() * (1 - alphaShare()) * busySeconds(BETA) / (HOURS * 3600 * betaLoad());
    YearRecord year = outcome.year(1);
    assertThat(relative(year.newChips(cell(ALPHA).index(), 0), alphas)).isEqualTo(1, EXACT);
    assertThat(relative(year.newChips(cell(BETA).index(), 0), betas)).isEqualTo(1, EXACT);
    assertThat(relative(spend(), alphas * 30e3 + betas * 12e3)).isEqualTo(1, EXACT);
  }

  private double spend() {
    double spend = 0;
    int segment = segment().index();
    for (int slot = 0; slot < outcome.structure().slots().get(segment).size(); slot++) {
      spend += outcome.amount(Lens.SPEND, Basis.NEW, 1, segment, slot, 0);
    }
    return spend;
  }

  @Test
  void contractsAreServedByTheirProbability() {
    double contracted = 0;
    for (Cell cell : plan.market().cells()) {
      boolean gamma = plan.chips().get(cell.chip()).family().id().equals("gamma");
      contracted += gamma ? outcome.year(1).contractedChips(cell.index(), 0) : 0;
    }
    assertThat(relative(contracted, 0.75 * 4000)).isEqualTo(1, EXACT);
  }
}

package chipcast.projection;

import chipcast.arithmetic.Decimal;
import chipcast.assumption.AllAssumptions;
import chipcast.source.Assumption;
import chipcast.source.MapNode;
import chipcast.source.Node;
import chipcast.source.ScalarNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;

/**
 * Valid worlds of the small one's shape with numbers far from its own: figures of hardware and work
 * over an order of magnitude, fractions over all of their range with their ends, other exponents
 * and survivals, dates before and after, and {@linkplain RandomAdditions what it has not}. The same
 * seed is the same world.
 */
final class RandomWorld {
  private static final List<Assumption> SMALL = AllAssumptions.of(Worlds.read(Worlds.small()));

  private final Random random;
  private final Map<Pattern, DoubleUnaryOperator> rules = new LinkedHashMap<>();
  private MapNode tree = Worlds.small();

  private RandomWorld(long seed) {
    this.random = new Random(seed);
    amounts();
    fractions();
    rates();
  }

  static MapNode of(long seed) {
    return new RandomWorld(seed).drawn();
  }

  private void rule(String path, DoubleUnaryOperator value) {
    rules.put(Pattern.compile(path), value);
  }

  private double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** A fraction; one in ten at either end. */
  private double fraction(double low, double high) {
    int end = random.nextInt(20);
    return end == 0 ? low : end == 1 ? high : between(low, high);
  }

  private double times(double point) {
    return point * Math.exp(between(-1.2, 1.2));
  }

  /** A date as it is written, to a thousandth of a year. */
  private double date(double low, double high) {
    return Math.rint(between(low, high) * 1e3) / 1e3;
  }

  /** What has no upper end: within a factor of three of the small world's. */
  private void amounts() {
    rule("chips\\..*\\.(peak\\..*|memory|memory_bandwidth|link|watts|price)", this::times);
    rule("chips\\..*\\.(second_memory\\..*|system_overhead)", this::times);
    rule("families\\..*\\.(layer_time|link_latency|hop_latency)", this::times);
    rule("models\\..*\\.(kv_per_token|decode|prefill)", this::times);
    rule("workloads\\..*\\.(fresh|tokens|context|base\\.tasks|flop|speed|first)", this::times);
    rule("buyers\\..*\\.(power_price|hosting)", point -> random.nextInt(9) == 0 ? 0 : times(point));
    rule("base_year\\.fleet\\..*", this::times);
    rule("contracts\\..*\\.(units|power)\\..*", point -> times(5 * point));
    rule("economics\\.purchase\\.(ramp|maintenance)", point -> fraction(0, 2) * point);
  }

  private void fractions() {
    rule("families\\..*\\.efficiency\\.(compute\\..*|memory|link)", p -> between(0.05, 1));
    rule("families\\.(alpha|beta)\\.efficiency\\.training", p -> between(0.1, 1));
    rule("families\\..*\\.maturity\\.launch", p -> fraction(0.1, 1));
    rule("families\\..*\\.access\\.cn", p -> fraction(0, 1));
    rule("families\\..*\\.(overhead|rental_margin)", p -> fraction(0, 1));
    rule("buyers\\..*\\.wacc", p -> fraction(0, 0.4));
    rule("workloads\\..*\\.load_factor", p -> between(0.02, 1));
    rule("workloads\\..*\\.split\\..*", p -> fraction(0, 1));
    rule("contracts\\..*\\.probability", p -> fraction(0, 1));
    rule("economics\\.purchase\\.(residual|memory_reserve)", p -> fraction(0, 0.6));
    rule("economics\\.purchase\\.draw", p -> between(0.2, 1));
    rule("economics\\.pools\\.(floor|interference|.*matching)", p -> between(0.05, 1));
    rule("economics\\.retirement\\.(margin|hand_down)", p -> fraction(0, 1));
  }

  private void rates() {
    rule(
        "workloads\\..*\\.(growth\\..*rate|growth\\.compound|initial|long_run)",
        p -> between(0.6, 4));
    rule("workloads\\..*\\.drift\\..*", p -> between(0.7, 1.4));
    rule("workloads\\..*\\.peak_to_mean", p -> fraction(1, 5));
    rule("workloads\\..*\\.rebound", p -> -fraction(0, 1.5));
    rule("workloads\\..*\\.reference_price", p -> between(0.6, 1.1));
    rule(
        "families\\..*\\.roadmap\\.(flops|bandwidth|memory|link|watts|price)",
        p -> between(0.8, 1.6));
    rule("families\\..*\\.(life|half_life|cadence)", p -> between(0.6, 2) * p);
    rule("families\\..*\\.weight\\.stated\\..*", p -> fraction(0, 3));
    rule("economics\\.pools\\.kappa", p -> fraction(0, 300));
    rule("chips\\.alpha-2\\.available", p -> date(2024, 2028));
    rule("chips\\.gamma-1\\.available", p -> date(2023, 2029));
    rule("pairings\\..*\\.from", p -> date(2025, 2031));
  }

  private MapNode drawn() {
    Map<String, Node> values = new LinkedHashMap<>();
    for (Assumption each : SMALL) {
      for (Map.Entry<Pattern, DoubleUnaryOperator> rule : rules.entrySet()) {
        if (rule.getKey().matcher(each.path()).matches()) {
          String text = text(each, rule.getValue().applyAsDouble(each.point()));
          values.put(each.path(), new ScalarNode(each.position(), text, false));
          break;
        }
      }
    }
    tree = Trees.mapped(tree, (path, node) -> Optional.ofNullable(values.get(path)));
    shares();
    choices();
    return RandomAdditions.to(tree, random);
  }

  private static String text(Assumption of, double value) {
    String unit = of.unit().canonicalText();
    boolean bare =
        unit.equals("1") || of.path().endsWith("available") || of.path().endsWith("from");
    // Zero is written without a sign; a date with its fraction.
    return Decimal.shortest(value + 0.0) + (bare ? "" : " " + unit);
  }

  private void put(String path, String value) {
    tree = Trees.with(tree, path, value);
  }

  /** Parts of a whole. */
  private void shares() {
    parts("workloads.batch.buyers.us", "workloads.batch.buyers.cn", 0, 1);
    parts("workloads.chat.tiers.standard.share", "workloads.chat.tiers.fast.share", 0, 1);
    parts("workloads.chat.base.fleet_share", "workloads.training.base.fleet_share", 0.1, 0.9);
    parts("base_year.owners.alpha.shares.us", "base_year.owners.alpha.shares.cn", 0.3, 1);
    parts("base_year.owners.beta.shares.us", "base_year.owners.beta.shares.cn", 0.3, 1);
    parts("base_year.observed.shares.alpha", "base_year.observed.shares.beta", 0.05, 0.95);
  }

  private void parts(String one, String other, double low, double high) {
    // Ten digits keep the sum within the tolerance that shares have.
    double part = Math.rint(fraction(low, high) * 1e6) / 1e6;
    put(one, Decimal.shortest(part));
    put(other, Decimal.shortest(Math.rint((1 - part) * 1e6) / 1e6));
  }

  private void choices() {
    double ofClass = -between(0.3, 4);
    double ofFamily = ofClass - fraction(0, 4);
    double ofChip = ofFamily - fraction(0, 10);
    put("economics.choice.exponents.class", Decimal.shortest(ofClass));
    put("economics.choice.exponents.family", Decimal.shortest(ofFamily));
    put("economics.choice.exponents.chip", Decimal.shortest(ofChip));
    put("economics.purchase.sold_for", Decimal.shortest(between(1.5, 6)) + " year");
    String[] survivals = {
      "{fixed: {life: " + Decimal.shortest(between(1, 8)) + " year}}",
      "{weibull: {scale: " + Decimal.shortest(between(2, 8)) + " year, shape: 4}}",
      "{logistic: {half: " + Decimal.shortest(between(2, 8)) + " year, steepness: 1.5}}"
    };
    put("economics.retirement.survival", survivals[random.nextInt(survivals.length)]);
  }
}

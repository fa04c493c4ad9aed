package chipcast.projection;

import chipcast.arithmetic.Decimal;
import chipcast.source.MapNode;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What a random world has that the small one has not: other laws and curves, scarce resources whose
 * rents clear, a candidate, prices that move, frames, films and robots, models that follow one
 * another. Each comes to about half of the worlds, so that they meet in all combinations.
 */
final class RandomAdditions {
  private static final int FIRST_YEAR = 2025;
  private static final int LAST_YEAR = 2030;

  private final Random random;
  private MapNode tree;

  private RandomAdditions(MapNode tree, Random random) {
    this.tree = tree;
    this.random = random;
  }

  /** The tree with what chance adds to it. */
  static MapNode to(MapNode tree, Random random) {
    RandomAdditions to = new RandomAdditions(tree, random);
    to.addWork();
    to.changeWork();
    to.movePrices();
    to.addCandidate();
    to.addContract();
    to.limit();
    to.chooseLaw();
    return to.tree;
  }

  private boolean perhaps() {
    return random.nextBoolean();
  }

  private double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  /** A positive figure within a factor of a middle, any part of it as likely as another. */
  private double about(double middle, double factor) {
    return middle * Math.exp(between(-1, 1) * Math.log(factor));
  }

  private static String text(double value) {
    return Decimal.shortest(value);
  }

  private int year() {
    return FIRST_YEAR + 1 + random.nextInt(LAST_YEAR - FIRST_YEAR);
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private void put(String path, String yaml, Object... figures) {
    tree = Trees.with(tree, path, String.format(Locale.ROOT, yaml, figures));
  }

  /** Kinds of work whose units are frames, or FLOP and bytes. */
  private void addWork() {
    if (perhaps()) {
      addWorkload("film", "experts", "{any: {share: 100 %%, speed: 20 tokens/s, first: 60 s}}");
      put(
          "workloads.film.phases.film",
          "{rate: 1 frame/s, length: %s s, tokens: 263 tokens/frame}",
          text(about(60, 20)));
      put("workloads.film.phases.encode", "{flop: 1 TFLOP/frame, passes: 1, tokens: 1052 tokens}");
      put("workloads.film.phases.prefill", "{fresh: 100 tokens, cached: 0 tokens}");
      put(
          "workloads.film.phases.decode",
          "{tokens: 300 tokens, context: 250 tokens, drafted: 2, accepted: 1.5}");
      put("workloads.film.base", "{tasks_per: {of: chat, value: %s}}", text(about(1e-3, 30)));
      if (perhaps()) {
        put("workloads.film.split", "{path: {2025: 0 %%, 2030: 100 %%}, interpolation: s-curve}");
      }
    }
    if (perhaps()) {
      addWorkload("pictures", "dense", "{any: {share: 100 %%, speed: 20 tokens/s}}");
      put(
          "workloads.pictures.phases.decode",
          "{tokens: 200 tokens, context: 500 tokens, drafted: 1, accepted: 1}");
      put("workloads.pictures.compute_multiple", "{of: chat, value: %s}", text(about(50, 20)));
    }
    if (perhaps()) {
      String rate = text(about(24, 3)) + " frames/s";
      addWorkload("worlds", "dense", "{live: {share: 100 %%, frame_rate: " + rate + "}}");
      put(
          "workloads.worlds.phases.rollout",
          "{frames: 24 frames, flop: %s TFLOP/frame, passes: 1.25, tokens: 900 tokens}",
          text(about(30, 10)));
    }
    if (perhaps()) {
      addWorkload("clips", "dense", "{any: {share: 100 %%}}");
      put(
          "workloads.clips.phases.denoise",
          "{frames: 81 frames, flop: %s TFLOP/frame, passes: 0.5, tokens: 20000 tokens}",
          text(about(100, 10)));
    }
    if (perhaps()) {
      addWorkload("ranking", "dense", "{any: {share: 100 %%}}");
      put("workloads.ranking.use", "other");
      put("workloads.ranking.phases.compute", "{flop: 1 TFLOP, bytes: %s GB}", text(about(4, 5)));
    }
  }

  private void addWorkload(String id, String model, String tiers) {
    put("workloads." + id, "{name: %s, use: inference, task: one, model: %s}", id, model);
    String path = "workloads." + id + ".";
    put(path + "precisions", "[fp8, bf16]");
    put(path + "growth", "{compound: 2 x/year}");
    put(path + "base", "{tasks: %s tasks/year}", text(about(1e9, 100)));
    put(path + "load_factor", "0.5");
    put(path + "peak_to_mean", "1.2");
    put(path + "rebound", "-0.5");
    put(path + "reference_price", "-20 %%/year");
    put(path + "tiers", tiers);
  }

  /** Other curves of growth, tasks of other sizes, models that follow one another. */
  private void changeWork() {
    for (String workload : List.of("batch", "chat", "training")) {
      if (perhaps()) {
        put("workloads." + workload + ".growth", growth());
      }
    }
    if (perhaps()) {
      put("workloads.batch.later_models", "{%d: experts}", year());
    }
    if (perhaps()) {
      put("workloads.chat.later_models", "{%d: dense}", year());
    }
    if (perhaps()) {
      put("workloads.chat.task_size", "{path: {2025: 1, %d: %s}}", year(), text(about(1, 5)));
    }
    if (perhaps()) {
      put("workloads.batch.porting", "%s USD/task", text(about(1e-5, 100)));
    }
  }

  private String growth() {
    return switch (random.nextInt(3)) {
      case 0 ->
          String.format(
              Locale.ROOT,
              "{logistic: {start: 0, saturation: %s, midpoint: %.2f, rise: %s years}}",
              text(about(10, 10)),
              between(2023, 2030),
              text(between(1, 12)));
      case 1 ->
          String.format(
              Locale.ROOT,
              "{bass: {potential: %s, p: %s, q: %s}}",
              text(1 + about(10, 10)),
              text(between(0.001, 0.1)),
              text(between(0.1, 1)));
      default ->
          String.format(
              Locale.ROOT,
              "{table: {levels: {path: {2025: 1, 2027: %s, 2030: %s}, interpolation: log-linear}}}",
              text(about(2, 5)),
              text(about(4, 20)));
    };
  }

  private void movePrices() {
    if (perhaps()) {
      put("families.beta.price", "{decline: %s x/year}", text(between(0.5, 1.1)));
    }
    if (perhaps()) {
      put("chips.alpha-1.unit_cost", "%s kUSD", text(between(1, 5)));
      put("chips.alpha-2.unit_cost", "%s kUSD", text(between(1, 6)));
      put(
          "families.alpha.price",
          "{learning: {rate: %s, volume: %s chips}, answer: {kappa: %s, floor: %s}}",
          text(between(0, 0.4)),
          text(about(1e5, 10)),
          text(between(0, 3)),
          text(between(1, 1.5)));
    }
  }

  /** A family that exists only if it pays, its chip wired to one model or not. */
  private void addCandidate() {
    if (perhaps()) {
      put("families.delta", "{name: Delta, vendor: D, designer: D, architecture: hard-wired}");
      String path = "families.delta.";
      put(path + "access", "{us: 1, cn: %s}", text(random.nextInt(2)));
      put(path + "weight", "{stated: {level: %s, stands_for: supply}}", text(about(0.3, 10)));
      tree = Trees.with(tree, path + "efficiency", Trees.at(tree, "families.gamma.efficiency"));
      tree = Trees.with(tree, path + "maturity", Trees.at(tree, "families.gamma.maturity"));
      put(path + "all_in_factor", "1.5");
      put(path + "overhead", "20 %%");
      put(path + "life", "3 years");
      put(
          path + "candidate",
          "{first_decision: %d, lead: %s years, slip: %s years, life: 4 years, works: %s,"
              + " nre: %s MUSD, models: 2, hurdle: 30 %%, wacc: 15 %%, workloads: [batch, chat],"
              + " addressable: 50 %%, penetration: 25 %%, earns: %s}",
          FIRST_YEAR + random.nextInt(3),
          text(between(0.5, 2)),
          text(between(0, 1)),
          text(between(0.2, 1)),
          text(about(30, 30)),
          any(List.of("saving", "margin")));
      put(
          "chips.delta-1",
          "{name: Delta 1, family: delta, foundry: G, available: 2026.5, link_domain: 4 chips,"
              + " max_chips: 4 chips, supports: [inference], deployment: data-centre}");
      String chip = "chips.delta-1.";
      put(chip + "peak", "{fp8: %s TFLOP/s}", text(about(1000, 4)));
      put(chip + "memory", "%s GB", text(about(40, 3)));
      put(chip + "memory_bandwidth", "%s TB/s", text(about(10, 5)));
      put(chip + "link", "300 GB/s");
      put(chip + "watts", "400 W");
      put(chip + "price", "%s kUSD", text(about(6, 3)));
      put(chip + "unit_cost", "%s kUSD", text(about(1, 2)));
      if (perhaps()) {
        put(chip + "hard_wired", "{model: dense, parameters: 8e9}");
        put("models.dense.life", "%s years", text(between(1, 6)));
      }
    }
  }

  private void addContract() {
    if (perhaps()) {
      put(
          "contracts.cn-alpha",
          "{buyer: cn, family: alpha, probability: %s, status: signed, units: {%d: %s chips}}",
          text(between(0, 1)),
          year(),
          text(about(5e4, 10)));
    }
  }

  /** Supplies from far too little to far too much, of every kind. */
  private void limit() {
    if (perhaps()) {
      tree = Trees.without(tree, "supply.hbm");
    } else {
      put("supply.hbm.multiple", path());
      put("supply.hbm.scale", text(about(1, 3)));
    }
    if (perhaps()) {
      put("supply.packaging", "{name: Packaging, unit: wafers, multiple: %s}", path());
      put("chips.alpha-1.uses.packaging", "%s wafers", text(about(0.05, 3)));
      put("chips.alpha-2.uses.packaging", "%s wafers", text(about(0.1, 3)));
      put("chips.beta-1.uses.packaging", "%s wafers", text(about(0.05, 3)));
    }
    if (perhaps()) {
      put("supply.power", "{name: Power, unit: W, multiple: %s}", path());
    }
    if (perhaps()) {
      String buyers = any(List.of("[us]", "[cn]", "[us, cn]"));
      put("supply.money", "{name: Money, unit: USD, buyers: %s, multiple: %s}", buyers, path());
    }
    if (perhaps()) {
      String family = any(List.of("alpha", "beta", "gamma"));
      put(
          "supply.family",
          "{name: Chips, unit: chip, family: %s, amount: {2025: 300 kchips, 2030: %s kchips}}",
          family,
          text(about(1000, 30)));
    }
  }

  private String path() {
    return String.format(
        Locale.ROOT,
        "{path: {2025: 1, 2026: %s, 2030: %s}, interpolation: log-linear}",
        text(about(1, 5)),
        text(about(4, 8)));
  }

  /** The least-cost law has no calibration and no rents: weights are stated, supplies are gone. */
  private void chooseLaw() {
    int law = random.nextInt(10);
    if (law == 0) {
      put("economics.choice.law", "least-cost");
      put("families.alpha.weight", "{stated: {level: 1, stands_for: habit}}");
      put("families.beta.weight", "{stated: {level: 1, stands_for: habit}}");
      tree = Trees.with(tree, "supply", MapNode.empty(tree.position()));
    } else if (law <= 5) {
      put("economics.choice.law", "absolute");
    }
  }
}

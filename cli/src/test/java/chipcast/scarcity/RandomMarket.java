package chipcast.scarcity;

import chipcast.choice.AbsoluteLaw;
import chipcast.choice.ChoiceLaw;
import chipcast.choice.Exponents;
import chipcast.choice.NestStructure;
import chipcast.choice.Option;
import chipcast.choice.RelativeLaw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Valid clearing problems at random: any segments, any resources, supplies around free use. */
final class RandomMarket {
  private final SplittableRandom random;
  private final ChoiceLaw law;
  private final double elasticity;
  private final int resources;
  private final List<PlainSegment> segments = new ArrayList<>();

  RandomMarket(long seed) {
    this.random = new SplittableRandom(seed);
    this.law = random.nextInt(4) == 0 ? new AbsoluteLaw() : new RelativeLaw();
    this.elasticity = 0.3 + 1.2 * random.nextDouble();
    this.resources = 1 + random.nextInt(6);
    int count = 1 + random.nextInt(8);
    for (int segment = 0; segment < count; segment++) {
      segments.add(segment());
    }
  }

  List<PlainSegment> segments() {
    return segments;
  }

  private double between(double low, double high) {
    return low * Math.pow(high / low, random.nextDouble());
  }

  private PlainSegment segment() {
    int classes = 1 + random.nextInt(3);
    int families = classes + random.nextInt(5);
    List<Integer> familyOfChip = new ArrayList<>();
    int[] classOfFamily = new int[families];
    double[] weight = new double[families];
    for (int family = 0; family < families; family++) {
      classOfFamily[family] = family < classes ? family : random.nextInt(classes);
      weight[family] = family > 0 && random.nextInt(8) == 0 ? 0 : between(0.02, 3);
      int chips = 1 + random.nextInt(3);
      for (int chip = 0; chip < chips; chip++) {
        familyOfChip.add(family);
      }
    }
    List<Option> options = new ArrayList<>();
    double[][] use = new double[familyOfChip.size()][resources];
    double level = between(1e-6, 1e2);
    for (double[] ofChip : use) {
      options.add(new Option(1, 1, level * between(0.3, 4)));
      for (int resource = 0; resource < resources; resource++) {
        ofChip[resource] = random.nextInt(4) == 0 ? 0 : level * unit(resource) * between(0.05, 5);
      }
    }
    double top = -between(1.5, 4.5);
    double middle = top * between(1, 2);
    return new PlainSegment(
        law,
        new Exponents(top, middle, middle * between(1, 4)),
        NestStructure.of(
            familyOfChip.stream().mapToInt(Integer::intValue).toArray(), classOfFamily, classes),
        options,
        weight,
        use,
        between(1, 1e9),
        elasticity,
        level);
  }

  /** Resources are counted in very different units. */
  private static double unit(int resource) {
    return Math.pow(1000, resource - 2.0);
  }

  /** Supplies of 0.05 to 20 times free use. */
  double[] supplies() {
    return supplies(0.05);
  }

  /** Supplies of so little to 20 times free use. */
  double[] supplies(double least) {
    double[] supplies = new double[resources];
    Arrays.fill(supplies, 1);
    ScarceMarket market = market(supplies);
    market.at(new double[resources]);
    for (int resource = 0; resource < resources; resource++) {
      double use = market.use()[resource];
      supplies[resource] = use > 0 ? use * between(least, 20) : 1;
    }
    return supplies;
  }

  ScarceMarket market(double[] supplies) {
    ScarceMarket market = new ScarceMarket(supplies);
    for (PlainSegment segment : segments) {
      market.add(segment.shape(), segment.free());
    }
    return market;
  }
}

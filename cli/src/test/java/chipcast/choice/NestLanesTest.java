package chipcast.choice;

import static org.assertj.core.api.Assertions.assertThat;

import chipcast.arithmetic.Elementary;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NestLanesTest {
  private static final int LANES = 5;
  private static final NestStructure STRUCTURE =
      NestStructure.of(new int[] {0, 2, 0, 1, 2, 3, 0}, new int[] {0, 1, 0, 1}, 3);

  @Property(tries = 200)
  void everyLaneHasTheBitsOfThePlainForm(@ForAll long seed) {
    for (ChoiceLaw law : List.of(new RelativeLaw(), new AbsoluteLaw(), new LeastCostLaw())) {
      Draws draws = new Draws(new SplittableRandom(seed));
      NestLanes nest = draws.choose(law);
      for (int lane = 0; lane < LANES; lane++) {
        NestedChoice plain = draws.plain(law, lane);
        assertThat(nest.empty(lane)).isEqualTo(plain.empty());
        assertThat(nest.scaledPrice()[lane]).isEqualTo(plain.scaledPrice());
        for (int chip = 0; chip < STRUCTURE.chips(); chip++) {
          int at = chip * LANES + lane;
          NestedChoice.ChipTerm term = plain.chips().get(chip);
          assertThat(nest.share()[at]).isEqualTo(term.share());
          assertThat(nest.shareOfFamily()[at]).isEqualTo(term.inFamily().share());
        }
        for (int family = 0; family < STRUCTURE.families(); family++) {
          int at = family * LANES + lane;
          Split.Term term = plain.families().get(family).inClass();
          assertThat(nest.shareOfClass()[at]).isEqualTo(term.share());
          assertThat(nest.scaledFamilyPrice()[at]).isEqualTo(term.scaled());
        }
        for (int c = 0; c < STRUCTURE.classes(); c++) {
          int at = c * LANES + lane;
          assertThat(nest.classShare()[at]).isEqualTo(plain.classes().get(c).term().share());
          assertThat(nest.scaledClassPrice()[at]).isEqualTo(plain.classes().get(c).term().scaled());
        }
      }
    }
  }

  @Test
  void aClassWithoutFamiliesGetsNothingAndAnEmptyLaneLeavesTheOthers() {
    NestStructure structure = NestStructure.of(new int[] {0}, new int[] {0}, 2);
    NestLanes nest = new NestLanes(structure, 2);
    double[] scaled = {Double.POSITIVE_INFINITY, 0.5};
    nest.weigh(new double[] {1, 1}, new double[] {1, 1}, new double[] {0, 0}, scaled);
    Exponents exponents = new Exponents(-3, -3, -8);
    nest.choose(new RelativeLaw(), ExponentLanes.of(List.of(exponents, exponents)), scaled);
    assertThat(nest.share()).containsExactly(0, 1);
    assertThat(nest.empty(0)).isTrue();
    assertThat(nest.classShare()).containsExactly(0, 1, 0, 0);
  }

  /** Options, weights and exponents of each lane, drawn from a seed. */
  private static final class Draws {
    final double[] availability = new double[STRUCTURE.chips() * LANES];
    final double[] weight = new double[STRUCTURE.chips() * LANES];
    final double[] cost = new double[STRUCTURE.chips() * LANES];
    final double[] alpha = new double[STRUCTURE.families() * LANES];
    final double[] base = new double[LANES];
    final List<Exponents> exponents = new ArrayList<>();

    Draws(SplittableRandom random) {
      for (int i = 0; i < cost.length; i++) {
        availability[i] = random.nextInt(4) == 0 ? 0 : random.nextDouble();
        weight[i] = random.nextInt(5) == 0 ? 0.5 : 1;
        boolean tie = random.nextInt(4) == 0;
        cost[i] =
            random.nextInt(6) == 0 ? Double.POSITIVE_INFINITY : tie ? 1 : random.nextDouble(0.1, 9);
      }
      for (int i = 0; i < alpha.length; i++) {
        alpha[i] = random.nextInt(4) == 0 ? 0 : random.nextDouble(0.01, 3);
      }
      for (int lane = 0; lane < LANES; lane++) {
        base[lane] = random.nextDouble(0.1, 5);
        double atClass = -random.nextDouble(0.5, 4);
        double atFamily = atClass - random.nextDouble(3);
        exponents.add(new Exponents(atClass, atFamily, atFamily - random.nextDouble(6)));
      }
    }

    NestLanes choose(ChoiceLaw law) {
      double[] scaled = new double[cost.length];
      law.scale(cost, base, scaled);
      double[] logAlpha = new double[alpha.length];
      for (int i = 0; i < alpha.length; i++) {
        logAlpha[i] = Elementary.log(alpha[i]);
      }
      NestLanes nest = new NestLanes(STRUCTURE, LANES);
      nest.weigh(availability, weight, logAlpha, scaled);
      nest.choose(law, ExponentLanes.of(exponents), scaled);
      return nest;
    }

    NestedChoice plain(ChoiceLaw law, int lane) {
      List<Option> options = new ArrayList<>();
      for (int at = lane; at < cost.length; at += LANES) {
        options.add(new Option(availability[at], weight[at], cost[at]));
      }
      double[] own = new double[STRUCTURE.families()];
      for (int family = 0; family < own.length; family++) {
        own[family] = alpha[family * LANES + lane];
      }
      return NestedChoice.of(STRUCTURE, law, exponents.get(lane), base[lane], options, own);
    }
  }
}

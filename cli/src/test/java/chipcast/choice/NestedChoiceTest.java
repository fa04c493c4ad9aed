package chipcast.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class NestedChoiceTest {
  private static final RelativeLaw RELATIVE = new RelativeLaw();
  private static final Exponents EXPONENTS = new Exponents(-3, -4, -8);

  @Test
  void meetsTheClosedThreeLevelCase() {
    NestStructure structure = NestStructure.of(new int[] {0, 0, 1, 2}, new int[] {0, 0, 1}, 2);
    List<Option> options =
        List.of(
            new Option(1, 1, 1),
            new Option(0.5, 1, 0.7),
            new Option(1, 1, 0.9),
            new Option(0.125, 1, 0.6));
    double[] alpha = {1, 0.06, 0.5};
    NestedChoice choice = NestedChoice.of(structure, RELATIVE, EXPONENTS, 1, options, alpha);
    assertThat(choice.chips().get(0).inFamily().share()).isCloseTo(0.1033770568, within(1e-10));
    assertThat(choice.chips().get(1).inFamily().share()).isCloseTo(0.8966229432, within(1e-10));
    assertThat(choice.families().get(0).price()).isCloseTo(0.7921627704, within(1e-10));
    assertThat(choice.families().get(1).price()).isCloseTo(0.9, within(1e-10));
    assertThat(choice.families().get(2).price()).isCloseTo(0.6, within(1e-10));
    assertThat(choice.classes().get(0).price()).isCloseTo(0.7851873671, within(1e-10));
    assertThat(choice.classes().get(1).price()).isCloseTo(1.2, within(1e-9));
    assertThat(choice.families().get(0).share()).isCloseTo(0.7540112156, within(1e-10));
    assertThat(choice.families().get(1).share()).isCloseTo(0.02715293186, within(1e-11));
    assertThat(choice.families().get(2).share()).isCloseTo(0.2188358526, within(1e-10));
    assertThat(choice.price()).isCloseTo(0.7231372575, within(1e-10));
  }

  @Test
  void exponentsOutOfOrderAreRefused() {
    assertThatThrownBy(() -> new Exponents(-3, -2, -8))
        .hasMessage("atFamily must be at most atClass, not -2");
    assertThatThrownBy(() -> new Exponents(-3, -4, -3.5)).hasMessageStartingWith("atChip");
    assertThatThrownBy(() -> new Exponents(0, -4, -8)).hasMessageStartingWith("atClass");
  }

  @Test
  void aFamilyWithNoChipOnSaleGetsNothing() {
    NestStructure structure = NestStructure.of(new int[] {0, 1}, new int[] {0, 1}, 2);
    List<Option> options = List.of(new Option(0, 1, 0.1), new Option(0.5, 1, 9));
    NestedChoice choice =
        NestedChoice.of(structure, RELATIVE, EXPONENTS, 1, options, new double[] {1, 1});
    assertThat(choice.shares()).containsExactly(0, 1);
    assertThat(choice.families().get(0).price()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(choice.families().get(0).largestAvailability()).isEqualTo(0);
  }

  @Test
  void aFamilyIsWeighedByTheChipsThatCanServeOnly() {
    NestStructure structure = NestStructure.of(new int[] {0, 0, 1}, new int[] {0, 0}, 1);
    List<Option> options =
        List.of(
            new Option(1, 1, Double.POSITIVE_INFINITY),
            new Option(0.25, 1, 2),
            new Option(1, 1, 2));
    NestedChoice choice =
        NestedChoice.of(structure, RELATIVE, EXPONENTS, 1, options, new double[] {1, 1});
    assertThat(choice.shares()[1]).isCloseTo(0.2, within(1e-14));
  }

  @Test
  void withoutAnyOptionTheChoiceIsEmpty() {
    NestStructure structure = NestStructure.of(new int[] {0, 0}, new int[] {0}, 1);
    List<Option> options = List.of(new Option(0, 1, 1), new Option(0, 1, 1));
    NestedChoice choice =
        NestedChoice.of(structure, RELATIVE, EXPONENTS, 1, options, new double[] {1});
    assertThat(choice.empty()).isTrue();
    assertThat(choice.price()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(choice.shares()).containsExactly(0, 0);
  }

  @Property
  void splittingAChipInTwoOfHalfTheWeightLeavesEveryFamilyShare(
      @ForAll @Size(4) List<@DoubleRange(min = 0.1, max = 10) Double> costs,
      @ForAll @Size(4) List<@DoubleRange(min = 0, max = 1) Double> availability) {
    NestStructure whole = NestStructure.of(new int[] {0, 0, 1, 2}, new int[] {0, 0, 1}, 2);
    NestStructure split = NestStructure.of(new int[] {0, 0, 1, 2, 0}, new int[] {0, 0, 1}, 2);
    List<Option> options = new ArrayList<>();
    for (int chip = 0; chip < 4; chip++) {
      options.add(new Option(availability.get(chip), 1, costs.get(chip)));
    }
    List<Option> clones = new ArrayList<>(options);
    clones.set(0, new Option(availability.get(0), 0.5, costs.get(0)));
    clones.add(clones.get(0));
    double[] alpha = {1, 0.2, 0.7};
    for (ChoiceLaw law : List.of(RELATIVE, new AbsoluteLaw())) {
      NestedChoice one = NestedChoice.of(whole, law, EXPONENTS, 1, options, alpha);
      NestedChoice two = NestedChoice.of(split, law, EXPONENTS, 1, clones, alpha);
      for (int family = 0; family < 3; family++) {
        assertThat(two.families().get(family).share())
            .isCloseTo(one.families().get(family).share(), within(1e-12));
      }
    }
  }

  @Property
  void aCheaperChipNeverLosesShareInsideTheNest(
      @ForAll @Size(4) List<@DoubleRange(min = 0.1, max = 10) Double> costs,
      @ForAll @DoubleRange(min = 0.05, max = 1) double factor) {
    NestStructure structure = NestStructure.of(new int[] {0, 0, 1, 2}, new int[] {0, 0, 1}, 2);
    List<Option> options = new ArrayList<>();
    costs.forEach(cost -> options.add(new Option(1, 1, cost)));
    List<Option> cheaper = new ArrayList<>(options);
    cheaper.set(1, new Option(1, 1, costs.get(1) * factor));
    double[] alpha = {1, 0.2, 0.7};
    for (ChoiceLaw law : List.of(RELATIVE, new AbsoluteLaw(), new LeastCostLaw())) {
      double before = NestedChoice.of(structure, law, EXPONENTS, 1, options, alpha).shares()[1];
      double after = NestedChoice.of(structure, law, EXPONENTS, 1, cheaper, alpha).shares()[1];
      assertThat(after).isGreaterThanOrEqualTo(before * (1 - 1e-13));
    }
  }

  @Test
  void thePrintedUtilityAndShareCanBeEvaluatedAgain() {
    NestStructure structure = NestStructure.of(new int[] {0, 0}, new int[] {0}, 1);
    List<Option> options = List.of(new Option(1, 1, 2), new Option(0.5, 1, 3));
    NestedChoice choice =
        NestedChoice.of(structure, RELATIVE, EXPONENTS, 1, options, new double[] {1});
    Split.Term first = choice.chips().get(0).inFamily();
    Split.Term second = choice.chips().get(1).inFamily();
    assertThat(first.utility()).isEqualTo(first.logWeight() - 8 * first.scaled());
    double sum = Math.exp(first.utility()) + Math.exp(second.utility());
    assertThat(first.share()).isCloseTo(Math.exp(first.utility()) / sum, within(1e-14));
  }
}

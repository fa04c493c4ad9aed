package chipcast.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.measure.Basis;
import chipcast.measure.InvalidMeasure;
import chipcast.measure.Label;
import chipcast.measure.Lens;
import chipcast.measure.Measure;
import chipcast.measure.Scope;
import chipcast.measure.Selection;
import chipcast.result.CompiledMeasure;
import chipcast.result.CompiledMix;
import chipcast.result.Outcome;
import chipcast.result.Slot;
import chipcast.result.StructureVocabulary;
import chipcast.result.Tally;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Chips told apart by the chips that they serve beside. */
class PairsTest {
  private static final double TOLERANCE = 1e-9;

  private static ProjectedOutcome outcome;

  @BeforeAll
  static void runTheBaseline() {
    outcome = Worlds.run(Worlds.baseline());
  }

  private static double figure(String text) throws InvalidMeasure {
    Measure measure = Measure.parse(text, StructureVocabulary.of(outcome.structure()));
    return CompiledMeasure.of(measure, outcome.structure()).in(outcome).number(0);
  }

  @Test
  void thePartsOfEverySlotSumToOne() {
    for (int segment = 0; segment < outcome.structure().segments().size(); segment++) {
      List<Slot> slots = outcome.structure().slots().get(segment);
      for (int slot = 0; slot < slots.size(); slot++) {
        for (int year = 0; year < outcome.structure().years().size(); year += 3) {
          for (Basis basis : Basis.values()) {
            double sum = 0;
            for (int pair = 0; pair < slots.get(slot).pairs().size(); pair++) {
              sum += outcome.pairPart(basis, year, segment, slot, pair, 0);
            }
            assertThat(sum).isCloseTo(1, within(TOLERANCE));
          }
        }
      }
    }
  }

  @Test
  void bothChipsOfAPairServeTheSameTasks() throws InvalidMeasure {
    // Of two pairs, so that what contracts bring to one pool alone does not count.
    double read = ofSram("prefill") / ofWafers("prefill");
    double written = ofSram("decode") / ofWafers("decode");
    assertThat(read).isCloseTo(written, within(TOLERANCE * written)).isPositive();
  }

  private static double ofSram(String phase) throws InvalidMeasure {
    return figure(
        "total(workload=chat, pool=split, buyer=clouds, pairing=gpu+sram, phase="
            + phase
            + ", tier=fast, lens=work, year=2030)");
  }

  private static double ofWafers(String phase) throws InvalidMeasure {
    return figure(
        "total(workload=chat, pool=split, buyer=clouds, pairing=gpu+wafer, phase="
            + phase
            + ", tier=fast, lens=work, year=2030)");
  }

  @Test
  void pairingsSumToTheWhole() {
    Scope scope = Scope.DEFAULT;
    CompiledMix mix = CompiledMix.of(outcome.structure(), scope, Selection.ALL, Label.PAIRING);
    Outcome of = outcome;
    double sum = 0;
    for (double[] share : mix.shares(of, 2030)) {
      sum += share[0];
    }
    assertThat(sum).isCloseTo(1, within(TOLERANCE));
    Tally.Count count = new Tally.Count(Lens.SPEND, Basis.NEW);
    Tally tally = Tally.of(of, scope, List.of(count), List.of(Label.PAIRING));
    int year = outcome.structure().yearIndex(2030);
    double[][] amounts = mix.amounts(of, 2030);
    for (int name = 0; name < mix.names().size(); name++) {
      assertThat(tally.sum(List.of(mix.names().get(name)), count, year))
          .isCloseTo(amounts[name][0], within(TOLERANCE * amounts[name][0]));
    }
  }

  @Test
  void aTaskOnTwoPoolsCostsWhatBothCost() throws InvalidMeasure {
    String of = "workload=chat, pool=split, tier=standard, year=2030";
    double whole = figure("cost(" + of + ")");
    double read = figure("cost(" + of + ", phase=prefill)");
    double written = figure("cost(" + of + ", phase=decode)");
    assertThat(whole).isGreaterThan(Math.max(read, written));
    assertThat(figure("cost(" + of + ", pick=best)"))
        .isLessThanOrEqualTo(figure("cost(" + of + ", class=gpu, pick=best)"))
        .isGreaterThan(figure("cost(" + of + ", phase=decode, pick=best)"));
  }
}

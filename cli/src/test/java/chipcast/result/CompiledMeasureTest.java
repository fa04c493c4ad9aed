package chipcast.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.measure.Basis;
import chipcast.measure.Condition;
import chipcast.measure.Lens;
import chipcast.measure.Measure;
import org.junit.jupiter.api.Test;

class CompiledMeasureTest {

  private static final ChipLabel GPU = Scene.chip("b200", "blackwell", "nvidia", "gpu");
  private static final ChipLabel AMD = Scene.chip("mi355", "instinct", "amd", "gpu");
  private static final ChipLabel TPU = Scene.chip("tpu7", "tpu", "google", "specialized");

  /** Chat by a GPU and a TPU, robots by a TPU, training by a GPU; 2026 to 2029; two draws. */
  private static Scene scene() {
    Scene scene = new Scene(2026, 2029, 2);
    int chat = scene.segment("chat", "inference");
    scene.slot(chat, GPU, "decode");
    scene.slot(chat, TPU, "decode");
    int robot = scene.segment("lab", "china", "robot", "inference");
    scene.slot(robot, TPU, "decode");
    scene.slot(robot, AMD, "decode");
    int training = scene.segment("training", "training");
    scene.slot(training, GPU, "train-step");
    scene
        .with(Lens.SPEND, Basis.NEW, 2027, chat, 0, 60, 50)
        .with(Lens.SPEND, Basis.NEW, 2027, chat, 1, 20, 50)
        .with(Lens.SPEND, Basis.NEW, 2027, robot, 0, 15, 0)
        .with(Lens.SPEND, Basis.NEW, 2027, robot, 1, 5, 0)
        .with(Lens.SPEND, Basis.NEW, 2027, training, 0, 40, 10)
        .with(Lens.SPEND, Basis.NEW, 2028, chat, 1, 30, 200)
        .with(Lens.WORK, Basis.NEW, 2027, chat, 0, 600, 1)
        .with(Lens.WORK, Basis.NEW, 2027, chat, 1, 200, 1)
        .with(Lens.WORK, Basis.NEW, 2027, robot, 0, 3_000, 1)
        .taskFlop(chat, 2)
        .taskFlop(robot, 100)
        .stated(SlotFigure.COST, 2027, chat, 0, 3)
        .stated(SlotFigure.COST, 2027, chat, 1, 1)
        .stated(SlotFigure.COST, 2027, robot, 0, 9)
        .stated(SlotFigure.INTENSITY, 2027, chat, 0, 10)
        .stated(SlotFigure.INTENSITY, 2027, chat, 1, 20)
        .rent(0, 2027, 0.5)
        .rent(0, 2028, 0);
    return scene;
  }

  private static Value value(String measure, int lane) {
    Scene scene = scene();
    Structure structure = scene.structure();
    Measure parsed = Measure.parse(measure, StructureVocabulary.of(structure));
    return CompiledMeasure.of(parsed, structure).in(scene).value(lane);
  }

  private static double number(String measure) {
    return ((Value.Numeric) value(measure, 0)).value();
  }

  private static Object absence(String measure) {
    return ((Value.Absent) value(measure, 0)).reason();
  }

  @Test
  void aShareIsPartOverWholeOfItsUseAndMarket() {
    assertThat(number("gpu share 2027")).isEqualTo(0.65);
    assertThat(number("gpu share 2027 us")).isEqualTo(0.75);
    assertThat(number("gpu share 2027 ex-china")).isEqualTo(0.75);
    assertThat(number("share(gpu, use=all, year=2027)")).isEqualTo(105.0 / 140.0);
    assertThat(number("share(gpu, robot, 2027)")).isEqualTo(0.25);
    assertThat(number("share(robot, of=all, year=2027)")).isEqualTo(0.2);
    assertThat(number("share(vendor=!nvidia, year=2027)")).isEqualTo(0.4);
  }

  @Test
  void everyDrawHasItsOwnFigure() {
    assertThat(value("gpu share 2027", 1)).isEqualTo(new Value.Numeric(0.5));
  }

  @Test
  void aYearWithoutNewDemandIsNotZero() {
    assertThat(absence("gpu share 2029")).isEqualTo(Absence.NO_NEW_DEMAND);
    assertThat(absence("gpu share 2027 installed")).isEqualTo(Absence.NOTHING_INSTALLED);
    assertThat(absence("hhi vendor 2029")).isEqualTo(Absence.NO_NEW_DEMAND);
    assertThat(absence("leader vendor 2029")).isEqualTo(Absence.NO_NEW_DEMAND);
    assertThat(absence("gpu share 2050")).isEqualTo(Absence.OUTSIDE_HORIZON);
    assertThat(number("gpu share 2028")).isZero();
  }

  @Test
  void workIsCountedInTasksWithinAWorkloadAndInFlopAcross() {
    assertThat(number("total(chat, work, 2027)")).isEqualTo(400);
    assertThat(number("total(work, 2027)")).isEqualTo(3_800);
    assertThat(number("multiple(robot, of=chat, year=2027)")).isEqualTo(50);
  }

  @Test
  void measuresCombine() {
    assertThat(number("ratio(total(2027), total(training, 2027))")).isEqualTo(2.5);
    assertThat(number("difference(gpu share 2027, gpu share 2028)")).isEqualTo(0.65);
    assertThat(number("sum(total(2027), total(2028))")).isEqualTo(130);
    assertThat(absence("ratio(total(2027), total(2029))")).isEqualTo(Absence.NOTHING_TO_COMPARE);
    assertThat(absence("ratio(total(2027), gpu share 2029)")).isEqualTo(Absence.NO_NEW_DEMAND);
  }

  @Test
  void mixesAreHeldAgainstEachOther() {
    assertThat(number("overlap(a=(chat), b=(robot), by=vendor, year=2027)")).isEqualTo(0.25);
    assertThat(number("overlap(a=(use=training), b=(chat), by=vendor, year=2027)")).isEqualTo(0.75);
    assertThat(number("hhi vendor 2027")).isCloseTo(0.36 + 0.1225 + 0.0025, within(1e-15));
    assertThat(number("top_share vendor 2027")).isEqualTo(0.6);
    assertThat(value("leader vendor 2027", 0)).isEqualTo(new Value.Name("nvidia"));
    assertThat(value("leader vendor 2028", 0)).isEqualTo(new Value.Name("google"));
  }

  @Test
  void costIsWeightedByTasksAndTheBestIsTheCheapestOfEachSegment() {
    assertThat(number("cost(chat, year=2027)")).isEqualTo((300 * 3.0 + 100 * 1.0) / 400);
    assertThat(number("cost(chat, gpu, year=2027)")).isEqualTo(3);
    assertThat(number("cost(chat, best, year=2027)")).isEqualTo(1);
    assertThat(number("cost(best, year=2027)")).isEqualTo((400 * 1.0 + 30 * 9.0) / 430);
    assertThat(absence("cost(robot, vendor=amd, year=2027)")).isEqualTo(Absence.CANNOT_SERVE);
  }

  @Test
  void intensityIsWeightedByFlop() {
    assertThat(number("intensity(chat, year=2027)")).isEqualTo(800 / (60.0 + 10.0));
    assertThat(number("intensity(chat, median, year=2027)")).isEqualTo(10);
    assertThat(number("intensity(chat, chips=leading, year=2027)")).isEqualTo(10);
  }

  @Test
  void chipsArePickedByWhatTheySell() {
    assertThat(number("share(sold_for=robot, workload=robot, year=2027)")).isEqualTo(0.25);
    assertThat(number("share(sold_for=chat, workload=robot, year=2027)")).isEqualTo(0.75);
    assertThat(number("share(chips=leading, year=2027)")).isEqualTo(0.6);
  }

  @Test
  void yearsAreSearchedAndCounted() {
    assertThat(number("first_year(share(specialized) >= 30 %)")).isEqualTo(2027);
    assertThat(number("first_year(share(specialized) >= 50 %)")).isEqualTo(2028);
    assertThat(absence("first_year(share(specialized) >= 30 %, lasting=true)"))
        .isEqualTo(Absence.NEVER);
    assertThat(number("first_year(total() < 50 USD, lasting=true)")).isEqualTo(2028);
    assertThat(number("years(rent(hbm) > 0, years=2027..2028)")).isEqualTo(1);
    assertThat(number("peak_year(total())")).isEqualTo(2027);
    assertThat(absence("peak_year(total(), years=2027..2029)")).isEqualTo(Absence.OUTSIDE_HORIZON);
    assertThat(number("total(year=base)")).isZero();
  }

  @Test
  void statedFiguresAreHandedThrough() {
    assertThat(number("rent hbm 2027")).isEqualTo(0.5);
    assertThat(absence("rent power 2027")).isEqualTo(Absence.NOT_LIMITED);
    assertThat(number("breakeven hardwired volume")).isEqualTo(20_000);
    assertThat(absence("breakeven hardwired decision")).isEqualTo(Absence.NOT_MADE);
  }

  @Test
  void aConditionHoldsDrawByDraw() {
    Scene scene = scene();
    Structure structure = scene.structure();
    Condition condition =
        Condition.parse("gpu share 2027 >= 60 %", StructureVocabulary.of(structure));
    assertThat(CompiledCondition.of(condition, structure).holds(scene, 2027))
        .containsExactly(true, false);
  }

  @Test
  void aPairCountsForAClassOnlyWithAllItsChips() {
    Scene scene = new Scene(2026, 2027, 1);
    int chat = scene.segment("chat", "inference");
    Slot.Pair mixed = new Slot.Pair(0, "gpu", "specialized");
    Slot.Pair alike = new Slot.Pair(1, "gpu", "gpu");
    scene.slot(chat, 0, GPU, "prefill", mixed);
    scene.slot(chat, 1, TPU, "decode", mixed);
    scene.slot(chat, 2, GPU, "prefill", alike);
    scene.slot(chat, 3, GPU, "decode", alike);
    for (int slot = 0; slot < 4; slot++) {
      scene.with(Lens.WORK, Basis.NEW, 2027, chat, slot, 10);
      scene.stated(SlotFigure.COST, 2027, chat, slot, slot + 1);
    }
    Structure structure = scene.structure();
    StructureVocabulary names = StructureVocabulary.of(structure);
    assertThat(cost("cost(gpu)", structure, names, scene)).isEqualTo(7);
    assertThat(cost("cost()", structure, names, scene)).isEqualTo(5);
    assertThat(cost("cost(gpu, phase=prefill)", structure, names, scene)).isEqualTo(2);
  }

  @Test
  void aSlotCountsInEachOfItsPairsWithAPart() {
    Scene scene = new Scene(2026, 2027, 1);
    int chat = scene.segment("chat", "inference");
    Slot.Pair mixed = new Slot.Pair(0, "gpu", "sram");
    Slot.Pair alike = new Slot.Pair(1, "gpu", "gpu");
    scene.slot(chat, 0, GPU, "prefill", mixed, alike);
    scene.slot(chat, 1, TPU, "decode", mixed);
    scene.slot(chat, 2, GPU, "decode", alike);
    scene.with(Lens.SPEND, Basis.NEW, 2027, chat, 0, 40);
    scene.with(Lens.SPEND, Basis.NEW, 2027, chat, 1, 30);
    scene.with(Lens.SPEND, Basis.NEW, 2027, chat, 2, 30);
    Structure structure = scene.structure();
    StructureVocabulary names = StructureVocabulary.of(structure);
    assertThat(cost("total(pairing=gpu+sram)", structure, names, scene)).isEqualTo(50);
    assertThat(cost("share(pairing=gpu)", structure, names, scene)).isEqualTo(0.5);
    assertThat(cost("total(class=gpu, pairing=gpu+sram)", structure, names, scene)).isEqualTo(20);
    assertThat(cost("effective_number(by=pairing)", structure, names, scene)).isEqualTo(2);
  }

  private static double cost(
      String text, Structure structure, StructureVocabulary names, Scene scene) {
    return CompiledMeasure.of(Measure.parse(text, names), structure).in(scene, 2027).number(0);
  }
}

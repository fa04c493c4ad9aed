package chipcast.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.measure.Basis;
import chipcast.measure.Choice;
import chipcast.measure.Label;
import chipcast.measure.Lens;
import chipcast.measure.Measure;
import chipcast.measure.Scope;
import chipcast.result.Tally.Count;
import java.util.List;
import org.junit.jupiter.api.Test;

class TallyTest {
  private static final ChipLabel GPU = Scene.chip("b200", "blackwell", "nvidia", "gpu");
  private static final ChipLabel TPU = Scene.chip("tpu7", "tpu", "google", "specialized");
  private static final Count SPEND = new Count(Lens.SPEND, Basis.NEW);
  private static final Count FLEET = new Count(Lens.POWER, Basis.INSTALLED);

  private static Scene scene() {
    Scene scene = new Scene(2026, 2027, 1);
    int chat = scene.segment("chat", "inference");
    scene.slot(chat, GPU, "decode");
    scene.slot(chat, TPU, "decode");
    int robot = scene.segment("lab", "china", "robot", "inference");
    scene.slot(robot, TPU, "decode");
    int training = scene.segment("training", "training");
    scene.slot(training, GPU, "train-step");
    return scene
        .with(Lens.SPEND, Basis.NEW, 2027, chat, 0, 60)
        .with(Lens.SPEND, Basis.NEW, 2027, chat, 1, 20)
        .with(Lens.SPEND, Basis.NEW, 2027, robot, 0, 15)
        .with(Lens.SPEND, Basis.NEW, 2026, training, 0, 40)
        .with(Lens.POWER, Basis.INSTALLED, 2026, robot, 0, 7);
  }

  private static Tally tally(Scope scope, Label... by) {
    return Tally.of(scene(), scope, List.of(SPEND, FLEET), List.of(by));
  }

  @Test
  void sumsEveryCountByYearAndGroup() {
    Tally tally = tally(Scope.DEFAULT, Label.FAMILY);
    assertThat(tally.groups()).containsExactly(List.of("blackwell"), List.of("tpu"));
    assertThat(tally.sum(List.of("tpu"), SPEND, 1)).isEqualTo(35);
    assertThat(tally.sum(List.of("tpu"), FLEET, 0)).isEqualTo(7);
    assertThat(tally.sum(List.of("tpu"), SPEND, 0)).isZero();
    assertThat(tally.sum(List.of("unheard-of"), SPEND, 1)).isZero();
    assertThat(tally.whole(SPEND, 1)).isEqualTo(95);
  }

  @Test
  void onlyTheScopesUseAndMarketCount() {
    Scope china =
        new Scope(
            Lens.SPEND,
            Basis.NEW,
            Choice.ALL,
            new chipcast.measure.Market(Choice.of("china")),
            chipcast.measure.When.EACH);
    assertThat(tally(china, Label.USE).whole(SPEND, 1)).isEqualTo(15);
    Tally all = tally(Scope.DEFAULT.withUse(Choice.ALL), Label.USE);
    assertThat(all.sum(List.of("training"), SPEND, 0)).isEqualTo(40);
  }

  @Test
  void coarserAndNarrowerTalliesKeepTheSums() {
    Tally fine = tally(Scope.DEFAULT.withUse(Choice.ALL), Label.USE, Label.CLASS, Label.WORKLOAD);
    assertThat(fine.by(List.of(Label.CLASS)).sum(List.of("specialized"), SPEND, 1)).isEqualTo(35);
    assertThat(fine.by(List.of()).whole(SPEND, 1)).isEqualTo(95);
    Tally chat = fine.where(Label.WORKLOAD, Choice.of("chat"));
    assertThat(chat.whole(SPEND, 1)).isEqualTo(80);
    assertThat(chat.by(List.of(Label.CLASS)).sum(List.of("gpu"), SPEND, 1)).isEqualTo(60);
  }

  @Test
  void groupsThatDifferWithinOneChipAreKeptApart() {
    Scene scene = new Scene(2026, 2026, 1);
    int chat = scene.segment("chat", "inference");
    scene.slot(chat, 0, GPU, "prefill");
    scene.slot(chat, 0, GPU, "decode");
    scene
        .with(Lens.SPEND, Basis.NEW, 2026, chat, 0, 3)
        .with(Lens.SPEND, Basis.NEW, 2026, chat, 1, 5);
    Tally byPhase =
        Tally.of(scene, Scope.DEFAULT, List.of(SPEND), List.of(Label.CHIP, Label.PHASE));
    assertThat(byPhase.sum(List.of("b200", "prefill"), SPEND, 0)).isEqualTo(3);
    assertThat(byPhase.sum(List.of("b200", "decode"), SPEND, 0)).isEqualTo(5);
    Tally byChip = Tally.of(scene, Scope.DEFAULT, List.of(SPEND), List.of(Label.CHIP));
    assertThat(byChip.sum(List.of("b200"), SPEND, 0)).isEqualTo(8);
  }

  @Test
  void agreesWithTheMeasure() {
    Scene scene = scene();
    Tally tally = tally(Scope.DEFAULT, Label.CLASS);
    double share = tally.sum(List.of("gpu"), SPEND, 1) / tally.whole(SPEND, 1);
    Measure measure = Measure.parse("share(class=gpu)", StructureVocabulary.of(scene.structure()));
    assertThat(share)
        .isCloseTo(
            CompiledMeasure.of(measure, scene.structure()).in(scene, 2027).number(0),
            within(1e-12));
  }
}

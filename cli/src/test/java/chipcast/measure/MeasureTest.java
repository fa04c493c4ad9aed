package chipcast.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureTest {

  private static final Vocabulary NAMES = new Names();

  /** A small world: the fixed labels, and some names of vendors, workloads and resources. */
  private record Names() implements Vocabulary {
    @Override
    public List<String> values(Label label) {
      return switch (label) {
        case VENDOR -> List.of("nvidia", "amd", "intel");
        case WORKLOAD -> List.of("chat", "world-model", "video-vlm");
        case MARKET -> List.of("us", "china");
        default -> Vocabulary.open().values(label);
      };
    }

    @Override
    public Optional<String> useOf(String workload) {
      return Optional.of(workload.equals("chat") ? "inference" : "training");
    }

    @Override
    public List<String> resources() {
      return List.of("hbm", "power");
    }

    @Override
    public Optional<String> resourceUnit(String resource) {
      return Optional.of(resource.equals("hbm") ? "B" : "W");
    }

    @Override
    public List<String> candidates() {
      return List.of("hardwired");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gpu share 2030",
        "share(class=gpu, year=2030)",
        "share gpu 2030",
        "share(gpu, 2030)"
      })
  void aShortFormPrintsEverythingThatItLeavesUnsaid(String text) {
    assertThat(Measure.parse(text, NAMES).text())
        .isEqualTo(
            "share(class=gpu, lens=spend, basis=new, use=inference, market=world, year=2030)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "nvidia compute share 2032 ex-china installed; share(vendor=nvidia, lens=compute,"
            + " basis=installed, use=inference, market=ex-china, year=2032)",
        "hhi vendor 2030; hhi(by=vendor, lens=spend, basis=new, use=inference, market=world,"
            + " year=2030)",
        "effective-number; effective_number(by=family, lens=spend, basis=new, use=inference,"
            + " market=world)",
        "rent hbm 2029; rent(resource=hbm, year=2029)",
        "breakeven hardwired volume; breakeven(candidate=hardwired, figure=volume)",
        "cost(gpu, chat, best); cost(workload=chat, class=gpu, pick=best, basis=new,"
            + " use=inference, market=world)",
        "share(workload=chat, of=all); share(workload=chat, of=all, lens=spend, basis=new,"
            + " use=inference, market=world)",
        "share(gpu, of=chat); share(class=gpu, workload=chat, lens=spend, basis=new,"
            + " use=inference, market=world)",
        "total(use=all, buyer=!edge|cloud); total(buyer=!edge|cloud, lens=spend, basis=new,"
            + " use=all, market=world)"
      })
  void wordsFindTheirPlace(String written, String inFull) {
    assertThat(Measure.parse(written, NAMES).text()).isEqualTo(inFull);
  }

  @Test
  void whatACompositeStatesHoldsForTheMeasuresInside() {
    Measure measure =
        Measure.parse("ratio(total(), total(use=training), lens=tco, year=2028)", NAMES);
    assertThat(measure.text())
        .isEqualTo(
            "ratio(total(lens=tco, basis=new, use=inference, market=world, year=2028),"
                + " total(lens=tco, basis=new, use=training, market=world, year=2028))");
  }

  @Test
  void mixesThatAreComparedStateTheirOwnUseAndMarket() {
    Measure measure = Measure.parse("overlap(a=(use=training), b=(chat), ex-china)", NAMES);
    assertThat(measure.text())
        .isEqualTo(
            "overlap(by=family, a=(use=training, market=ex-china),"
                + " b=(use=inference, market=ex-china, workload=chat), lens=spend, basis=new)");
  }

  @ParameterizedTest
  @CsvSource({
    "share(gpu) >= 50 %, 0.5",
    "share(gpu) > 0.25, 0.25",
    "total(lens=power) >= 30 GW, 3e10",
    "total() < 1.5 TUSD, 1.5e12",
    "cost(chat) <= 3 USD/ktask, 0.003",
    "peak_year(total()) >= 2030, 2030",
    "rent(power) > 0, 0",
    "years(rent(power) > 0 USD/MW/year) >= 3, 3",
    "breakeven hardwired run <= 1 GUSD, 1e9"
  })
  void aBoundIsReadInTheUnitOfItsMeasure(String text, double canonical) {
    Condition condition = Condition.parse(text, NAMES);
    assertThat(((Condition.Compare) condition.test()).bound().value()).isEqualTo(canonical);
  }

  @Test
  void aConditionHoldsOnItsSideOfTheBoundAndNeverOfNothing() {
    Condition condition = Condition.parse("share gpu 2030 >= 50 %", NAMES);
    assertThat(condition.holds(0.5)).isTrue();
    assertThat(condition.holds(0.49)).isFalse();
    assertThat(condition.holds(Double.NaN)).isFalse();
    assertThat(condition.margin(0.75)).isEqualTo(0.25);
    Condition between = Condition.parse("multiple(chat, of=world-model) between 5 and 10", NAMES);
    assertThat(between.holds(5)).isTrue();
    assertThat(between.holds(11)).isFalse();
    assertThat(between.margin(11)).isEqualTo(-1);
    Condition name = Condition.parse("leader vendor 2032 != nvidia", NAMES);
    assertThat(name.holds("amd")).isTrue();
    assertThat(name.holds("nvidia")).isFalse();
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceWithColumnsAndNearestNames() {
    List<Fault> faults = faults("share(clas=gpu, lens=spent, vendor=nvidai, year=soon)");
    assertThat(faults).extracting(Fault::column).containsExactly(7, 22, 36, 49);
    assertThat(faults)
        .extracting(Fault::nearest)
        .containsExactly(
            Optional.of("class"), Optional.of("spend"), Optional.of("nvidia"), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "shar(gpu); 1; measure-function",
        "gpu 2030; 1; measure-function",
        "share(gpu; 10; measure-syntax",
        "share(gpu)); 11; measure-syntax",
        "share(gpu, gpu); 12; measure-key",
        "ratio(total()); 1; measure-key",
        "difference(total(), share(gpu)); 21; measure-unit",
        "first_year(total()); 12; measure-syntax",
        "cost(lens=spend); 6; measure-key",
        "rent(); 1; measure-key",
        "share(\"gpu); 12; measure-syntax"
      })
  void aFaultHasItsColumnAndCode(String text, int column, String code) {
    Fault first = faults(text).get(0);
    assertThat(first.column()).isEqualTo(column);
    assertThat(first.code()).isEqualTo(code);
  }

  @Test
  void aBoundInAnotherDimensionIsRefusedWithBothNamed() {
    InvalidMeasure thrown =
        catchThrowableOfType(InvalidMeasure.class, () -> Condition.parse("total() >= 3 GB", NAMES));
    assertThat(thrown.faults().get(0).code()).isEqualTo(Fault.UNIT);
    assertThat(thrown).hasMessageContaining("USD").hasMessageContaining("GB");
  }

  @Test
  void controlCharactersAreNotEchoed() {
    assertThat(faults("share(\u001b[31m)").get(0).message()).doesNotContain("\u001b");
    assertThat(faults("share(\"\u001b[31m\")").get(0).message()).doesNotContain("\u001b");
  }

  @Test
  void hostileDepthAndLengthAreRefused() {
    assertThat(faults("sum(".repeat(1_000) + ")".repeat(1_000))).hasSize(1);
    assertThat(faults("a".repeat(1_000_000))).hasSize(1);
  }

  private static List<Fault> faults(String text) {
    return catchThrowableOfType(InvalidMeasure.class, () -> Measure.parse(text, NAMES)).faults();
  }

  @Test
  void aWorkloadOfAnotherUseThanTheFiguresIsAFault() {
    assertThat(faults("share(gpu, workload=world-model, year=2030)"))
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.message())
                  .isEqualTo("world-model is training, but the figure is of use=inference");
              assertThat(fault.expected()).startsWith("use=training");
            });
    assertThat(faults("cost(chat, use=training)")).hasSize(1);
    Measure.parse("share(gpu, workload=chat|world-model)", NAMES);
    Measure.parse("share(gpu, workload=!chat)", NAMES);
    Measure.parse("share(gpu, workload=world-model, use=all)", NAMES);
  }
}

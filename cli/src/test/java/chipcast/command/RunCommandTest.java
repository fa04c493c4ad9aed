package chipcast.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chipcast.assumption.World;
import chipcast.measure.Basis;
import chipcast.measure.CandidateFigure;
import chipcast.measure.Lens;
import chipcast.measure.Measure;
import chipcast.report.pivot.Aggregate;
import chipcast.report.pivot.Pivot;
import chipcast.report.pivot.PivotRequest;
import chipcast.report.pivot.PivotTable;
import chipcast.report.pivot.SavedRowsReader;
import chipcast.result.ChipLabel;
import chipcast.result.CompiledMeasure;
import chipcast.result.Outcome;
import chipcast.result.ResourceFigure;
import chipcast.result.SanityCheck;
import chipcast.result.SegmentLabel;
import chipcast.result.Slot;
import chipcast.result.SlotFigure;
import chipcast.result.Structure;
import chipcast.result.StructureVocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The screen and the rows of a run, of outcomes that are made up. */
class RunCommandTest {
  private static final String HOME = Path.of("src/test/resources/home").toString();

  /** Two families, one of them in two segments, from 2025 on; the last year adds nothing. */
  private static final class MadeUp implements Outcome {
    private final int families;
    private final int lastYear;

    MadeUp(int families, int lastYear) {
      this.families = families;
      this.lastYear = lastYear;
    }

    @Override
    public Structure structure() {
      List<Integer> years = new ArrayList<>();
      for (int year = 2025; year <= lastYear; year++) {
        years.add(year);
      }
      List<Slot> slots = new ArrayList<>();
      for (int family = 0; family < families; family++) {
        String chipClass = family % 2 == 0 ? "gpu" : "specialized";
        ChipLabel chip =
            new ChipLabel(
                "chip-" + family,
                "family-" + family,
                "line",
                "v",
                "d",
                "f",
                chipClass,
                chipClass,
                false);
        slots.add(
            new Slot(
                family,
                chip,
                "decode",
                List.of(new Slot.Pair(family, chipClass, chipClass)),
                "merchant"));
      }
      SegmentLabel chat =
          new SegmentLabel("clouds", "us-allies", "chat", "inference", "slow", "joint");
      SegmentLabel training =
          new SegmentLabel("clouds", "us-allies", "training", "training", "slow", "joint");
      return new Structure(
          "made-up", years, List.of(chat, training), List.of(slots, slots), List.of(), List.of());
    }

    @Override
    public int lanes() {
      return 1;
    }

    @Override
    public double amount(Lens lens, Basis basis, int year, int segment, int slot, int lane) {
      boolean adds = basis == Basis.INSTALLED || year < lastYear - 2025;
      return adds ? (lens.ordinal() + 1.0) * (year + 1) * (slot + 1) * (segment + 1) : 0;
    }

    @Override
    public double flopPerTask(int year, int segment, int lane) {
      return 1;
    }

    @Override
    public double figure(SlotFigure figure, int year, int segment, int slot, int lane) {
      return Double.NaN;
    }

    @Override
    public double contracted(Lens lens, int year, int segment, int slot, int lane) {
      return 0;
    }

    @Override
    public double askedTasks(int year, int segment, int lane) {
      return 0;
    }

    @Override
    public double unmetTasks(int year, int segment, int lane) {
      return 0;
    }

    @Override
    public double resource(ResourceFigure figure, int year, int resource, int lane) {
      return Double.NaN;
    }

    @Override
    public double candidate(CandidateFigure figure, int candidate, int lane) {
      return Double.NaN;
    }

    @Override
    public List<SanityCheck> sanity(int lane) {
      return List.of(
          new SanityCheck("spending", 2026, 90e9, 100e9, "USD", "made up"),
          new SanityCheck("spending", 2027, 130e9, 100e9, "USD", "made up"));
    }
  }

  private static Forecaster always(Outcome outcome) {
    return new Forecaster() {

      @Override
      public Forecast forecast(String id, World world) {
        return new Forecast(outcome, () -> outcome);
      }
    };
  }

  private static Call.Answer run(Outcome outcome, String... arguments) {
    List<String> words = new ArrayList<>(List.of("run", "--home", HOME));
    words.addAll(List.of(arguments));
    return Call.from(Path.of("").toAbsolutePath())
        .forecasting(always(outcome))
        .run(words.toArray(String[]::new));
  }

  @Test
  void fitsOneScreenHoweverManyFamiliesAndYearsThereAre() {
    for (int families : new int[] {1, 3, 40}) {
      for (int last : new int[] {2026, 2035, 2060}) {
        List<String> lines = run(new MadeUp(families, last)).out().lines().toList();
        assertThat(lines).hasSizeLessThanOrEqualTo(44).allMatch(line -> line.length() <= 100);
      }
    }
  }

  @Test
  void aYearWithoutNewDemandHasNoShare() {
    Call.Answer screen = run(new MadeUp(2, 2027));
    assertThat(screen.out()).containsPattern("GPU by spend +33 +33 +-");
    String rows = run(new MadeUp(2, 2027), "--format", "csv", "--years", "2027").out();
    assertThat(rows).contains(",no new demand,");
  }

  @Test
  void whatIsAboveTheKnownWorldIsFlagged() {
    assertThat(run(new MadeUp(2, 2028)).out()).containsPattern("spending +2027 .* 130 % +2027\n");
  }

  @Test
  void theHeadlineIsWhatItsMeasuresSay() {
    MadeUp outcome = new MadeUp(5, 2029);
    View view = new Selecting().view(outcome.structure());
    Headline headline = Headline.of(new Figures(new Forecast(outcome, () -> outcome), view), view);
    assertThat(headline.lines()).hasSize(7);
    for (Headline.Line line : headline.lines()) {
      Measure measure = line.measure();
      CompiledMeasure compiled = CompiledMeasure.of(measure, outcome.structure());
      for (int i = 0; i < 4; i++) {
        assertThat(((chipcast.result.Value.Numeric) line.values().get(i)).value())
            .as(measure.text())
            .isCloseTo(compiled.in(outcome, headline.years().get(i)).number(0), within(1e-12));
      }
      assertThat(line.values().get(4)).isEqualTo(compiled.in(outcome, 2029).value(0));
    }
  }

  @Test
  void tablesawAddsTheSavedRowsToTheSameTotals() {
    MadeUp outcome = new MadeUp(4, 2028);
    String csv = run(outcome, "--by", "family,workload", "--use", "all", "--format", "csv").out();
    PivotRequest request =
        new PivotRequest(
            List.of("year"), List.of("class", "use"), "value", Aggregate.SUM, Map.of());
    PivotTable pivot = Pivot.of("rows.csv", SavedRowsReader.read("rows.csv", csv), request);
    StructureVocabulary words = StructureVocabulary.of(outcome.structure());
    for (PivotTable.Line line : pivot.rows()) {
      int year = Integer.parseInt(line.keys().get(0));
      for (int column = 0; column < pivot.columns().size(); column++) {
        String[] labels = pivot.columns().get(column).split(" / ", -1);
        String text = "total(class=" + labels[0] + ", use=" + labels[1] + ")";
        Measure measure = Measure.parse(text, words);
        double ours = CompiledMeasure.of(measure, outcome.structure()).in(outcome, year).number(0);
        assertThat(line.figures().get(column)).as(text).isCloseTo(ours, within(1e-9 * ours));
      }
    }
    assertThat(pivot.rows()).hasSize(3);
  }

  @Test
  void aConditionThatHoldsIsTheExitCode() {
    MadeUp outcome = new MadeUp(2, 2028);
    Call.Answer answer = run(outcome, "--fail-if", "share(class=gpu) < 50 %");
    assertThat(answer.exit()).isEqualTo(ExitCode.CONDITION_FAILS);
    assertThat(answer.err()).startsWith("holds in 2025: share(class=gpu, lens=spend");
    assertThat(run(outcome, "--fail-if", "share(class=gpu) > 50 %").exit()).isZero();
    assertThat(run(outcome, "--fail-if", "shares(gpu)").exit()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void asciiIsAllThereIsWhereItIsAskedFor() {
    Call.Answer answer = run(new MadeUp(3, 2030), "--ascii");
    String totals = answer.out().substring(answer.out().indexOf("Totals"));
    assertThat(totals.lines().filter(line -> line.startsWith("inference")))
        .allMatch(line -> line.chars().allMatch(c -> c < 128));
  }

  @Test
  void aFaultOfTheProgramSaysHowToReportIt() {
    Forecaster broken =
        new Forecaster() {

          @Override
          public Forecast forecast(String id, World world) {
            throw new IllegalStateException("out of order");
          }
        };
    Call.Answer quiet = Call.here().forecasting(broken).run("run", "--home", call());
    assertThat(quiet.exit()).isEqualTo(ExitCode.INTERNAL_ERROR);
    assertThat(quiet.err())
        .startsWith("error[internal]: java.lang.IllegalStateException: out of order")
        .contains("please report it")
        .doesNotContain("\tat ");
    assertThat(Call.here().forecasting(broken).run("run", "--home", call(), "--debug").err())
        .contains("\tat ");
  }

  @Test
  void nothingIsComputedForAFileThatHasNoPlace() {
    Forecaster never =
        new Forecaster() {

          @Override
          public Forecast forecast(String id, World world) {
            throw new IllegalStateException("was asked");
          }
        };
    Call.Answer answer =
        Call.here().forecasting(never).run("run", "--home", call(), "--out", "missing/rows.csv");
    assertThat(answer.exit()).isEqualTo(ExitCode.CANNOT_WRITE);
    assertThat(answer.err()).contains("cannot write missing/rows.csv: its folder does not exist");
  }

  @Test
  void aMarketThatDoesNotClearIsToldWhereItsSuppliesAreWritten() {
    StringBuilder scenario = new StringBuilder();
    scenario.append("scenario: cheapest\ntitle: Cheapest\nstory: The cheapest wins.\n");
    scenario.append("extends: baseline\nset:\n  economics.choice.law: least-cost\n");
    for (String family : List.of("nvidia-gpu", "amd-gpu", "google-tpu", "aws-trainium")) {
      scenario.append("  families." + family);
      scenario.append(".weight: {stated: {level: 1, stands_for: habit}}\n");
    }
    Call.Answer answer = Call.here().reading(scenario.toString()).run("run", "-");
    assertThat(answer.exit()).isEqualTo(ExitCode.NO_SOLUTION);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .contains("error[no-solution]: supplies bind in 2026", "assumptions/supply.yaml:4:1")
        .contains("it clears without this override of economics.choice.law: <stdin>:");
  }

  private static String call() {
    return Path.of(HOME).toAbsolutePath().toString();
  }
}
